import { describe, expect, it } from 'vitest'
import { text } from '@/locales/text'
import { checklistItems } from '@/method/checklists'
import { moreQuestions, questionTopics } from '@/method/more-questions'
import { promptIds } from '@/method/prompts'

const ids = questionTopics.flatMap((topic) => moreQuestions[topic])

describe('the questions to pick from', () => {
  it('would mark something else as asked if an id were used twice', () => {
    const all = [...promptIds, ...checklistItems.map((item) => item.id), ...ids]
    expect(new Set(all).size).toBe(all.length)
  })

  it('would be lost under another topic than the one their id names', () => {
    for (const topic of questionTopics) {
      expect(moreQuestions[topic].filter((id) => !id.startsWith(`${topic}-`))).toEqual([])
    }
  })

  it('would be too long to say in one breath, or be no question', () => {
    const texts = ids.map((id) => text.moreQuestions.questions[id])
    expect(texts.filter((asked) => asked.length > 60 || !asked.endsWith('?'))).toEqual([])
    expect(new Set(texts).size).toBe(texts.length)
  })
})
