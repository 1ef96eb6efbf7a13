import { describe, expect, it } from 'vitest'
import { text } from '@/locales/text'
import { checklistItems } from '@/method/checklists'
import { moreQuestions, questionTopics } from '@/method/more-questions'
import { promptIds } from '@/method/prompts'

const ids = questionTopics.flatMap((topic) => moreQuestions[topic])

describe('the questions to pick from', () => {
  it('use ids that nothing else has', () => {
    const all = [...promptIds, ...checklistItems.map((item) => item.id), ...ids]
    expect(new Set(all).size).toBe(all.length)
  })

  it('stand under the topic that their id names', () => {
    for (const topic of questionTopics) {
      expect(moreQuestions[topic].filter((id) => !id.startsWith(`${topic}-`))).toEqual([])
    }
  })

  it('are different questions of 60 characters at most', () => {
    const texts = ids.map((id) => text.moreQuestions.questions[id])
    expect(texts.filter((asked) => asked.length > 60 || !asked.endsWith('?'))).toEqual([])
    expect(new Set(texts).size).toBe(texts.length)
  })
})
