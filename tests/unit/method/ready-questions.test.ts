import { describe, expect, it } from 'vitest'
import { text } from '@/locales/text'
import { answerParts } from '@/method/answer-parts'
import { checklistItems } from '@/method/checklists'
import { isTheirQuestion, newTheirQuestion } from '@/method/own-questions'
import { preparationFacts } from '@/method/preparation-facts'
import { promptIds, promptsOf } from '@/method/prompts'
import { isReadyQuestion, readyQuestionIds } from '@/method/ready-questions'
import { isMoreOfTheirs, isOnTheirSide } from '@/method/their-questions'

describe('the ready questions that they may ask', () => {
  it('use ids that nothing else has', () => {
    const others = [...promptIds, ...checklistItems, ...preparationFacts].map((one) =>
      typeof one === 'string' ? one : one.id,
    )
    const all = [...readyQuestionIds, ...others]
    expect(new Set(all).size).toBe(all.length)
  })

  it('are short: the question in one glance, its name on a chip', () => {
    const texts = readyQuestionIds.map((id) => text.readyQuestions.questions[id])
    expect(texts.filter(({ ask }) => ask.length > 40)).toEqual([])
    expect(texts.filter(({ short }) => short.length > 10)).toEqual([])
    for (const key of ['ask', 'short'] as const)
      expect(new Set(texts.map((one) => one[key])).size).toBe(texts.length)
  })
})

describe('a question', () => {
  it('is asked by them if it is one of the five, a ready one or the candidate’s own of that side', () => {
    for (const five of Object.keys(answerParts))
      expect([isOnTheirSide(five), isMoreOfTheirs(five)]).toEqual([true, false])
    for (const id of readyQuestionIds) expect(isMoreOfTheirs(id)).toBe(true)
    expect(isMoreOfTheirs(newTheirQuestion())).toBe(true)
  })

  it('is one to ask in every other case', () => {
    for (const { id } of promptsOf('you-ask')) expect(isOnTheirSide(id)).toBe(false)
    for (const subject of [crypto.randomUUID(), 'more:pay-range', 'toString'])
      expect([isOnTheirSide(subject), isReadyQuestion(subject)]).toEqual([false, false])
  })

  it('of the candidate’s own has a subject of its own', () => {
    const [one, other] = [newTheirQuestion(), newTheirQuestion()]
    expect(one).not.toBe(other)
    expect(isTheirQuestion(one)).toBe(true)
  })
})
