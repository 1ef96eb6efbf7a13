import { describe, expect, it } from 'vitest'
import { promptIds, promptsOf } from '@/method/prompts'

describe('the prompts', () => {
  it('would lose a question that neither side shows, or show it out of its order', () => {
    const shown = [...promptsOf('they-ask'), ...promptsOf('you-ask')]
    expect(shown.map((prompt) => prompt.id)).toEqual(promptIds)
  })
})
