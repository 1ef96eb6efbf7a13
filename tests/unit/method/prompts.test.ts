import { describe, expect, it } from 'vitest'
import { answerParts, isTheyAsk, theyAskIds } from '@/method/answer-parts'
import { promptIds, promptsOf } from '@/method/prompts'

describe('the prompts', () => {
  it('are each shown by one side, in their order', () => {
    const shown = [...promptsOf('they-ask'), ...promptsOf('you-ask')]
    expect(shown.map((prompt) => prompt.id)).toEqual(promptIds)
  })

  it('have points on the company’s page exactly if they are asked by the other side', () => {
    // The chapter's five questions, in its order.
    const five = ['found-us', 'why-us', 'contribute', 'like-doing', 'pay']
    expect(theyAskIds).toEqual(five)
    expect(Object.keys(answerParts)).toEqual(five)
    for (const { id } of promptsOf('you-ask')) expect(isTheyAsk(id)).toBe(false)
  })
})
