import { describe, expect, it } from 'vitest'
import { answerParts, isTheyAsk, theyAskIds } from '@/method/answer-parts'
import { promptIds, promptsOf } from '@/method/prompts'

describe('the prompts', () => {
  it('would lose a question that neither side shows, or show it out of its order', () => {
    const shown = [...promptsOf('they-ask'), ...promptsOf('you-ask')]
    expect(shown.map((prompt) => prompt.id)).toEqual(promptIds)
  })

  it('would lose the points of a question that they may ask, and its place on the company’s page', () => {
    const asked = promptsOf('they-ask').map(({ id }) => id)
    expect(theyAskIds).toEqual(asked)
    expect(Object.keys(answerParts).toSorted()).toEqual(asked.toSorted())
    for (const { id } of promptsOf('you-ask')) expect(isTheyAsk(id)).toBe(false)
  })
})
