import { describe, expect, it } from 'vitest'
import { answerParts, isTheyAsk, theyAskIds } from '@/method/answer-parts'
import { promptIds, promptsOf } from '@/method/prompts'

describe('the prompts', () => {
  it('are each shown by one side, in their order', () => {
    const shown = [...promptsOf('they-ask'), ...promptsOf('you-ask')]
    expect(shown.map((prompt) => prompt.id)).toEqual(promptIds)
  })

  it('have points on the company’s page exactly if they are asked by the other side', () => {
    const asked = promptsOf('they-ask').map(({ id }) => id)
    expect(theyAskIds).toEqual(asked)
    expect(Object.keys(answerParts).toSorted()).toEqual(asked.toSorted())
    for (const { id } of promptsOf('you-ask')) expect(isTheyAsk(id)).toBe(false)
  })
})
