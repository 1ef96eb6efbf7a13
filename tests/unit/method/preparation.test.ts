import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answeredPrompts, preparationGaps } from '@/method/preparation'
import { promptIds, promptsOf } from '@/method/prompts'

const nothing = {
  answeredPrompts: answeredPrompts([]),
  starredQuestions: 0,
  personName: '',
  role: '',
}
const everything = {
  answeredPrompts: new Set(promptIds),
  starredQuestions: 1,
  personName: 'Ada',
  role: 'Engineer',
}

describe('what is still to prepare', () => {
  it('would hide the weightiest gap below lesser ones', () => {
    expect(preparationGaps(nothing).map((gap) => gap.target)).toEqual([
      ...promptsOf('they-ask').map((prompt) => prompt.id),
      'questions',
      'company',
      'company',
    ])
  })

  it('would nag a candidate who has prepared everything', () => {
    expect(preparationGaps(everything)).toEqual([])
  })

  it('would call a candidate ready who has one thing left to do', () => {
    const oneLeft = (change: Partial<typeof everything>) =>
      preparationGaps({ ...everything, ...change }).map((gap) => gap.kind)

    expect(oneLeft({ starredQuestions: 0 })).toEqual(['questions'])
    expect(oneLeft({ personName: ' ' })).toEqual(['person'])
    expect(oneLeft({ role: '\n' })).toEqual(['role'])
  })

  it('would lose sight of an answer, or ask for points on a question that is theirs to hear', () => {
    fc.assert(
      fc.property(fc.subarray([...promptIds]), (prepared) => {
        const gaps = preparationGaps({ ...everything, answeredPrompts: new Set(prepared) })
        const unanswered = promptsOf('they-ask').filter(({ id }) => !prepared.includes(id))
        expect(gaps.map((gap) => gap.target)).toEqual(unanswered.map(({ id }) => id))
      }),
    )
  })

  it('would count an emptied answer as prepared', () => {
    const answered = answeredPrompts([
      { subject: 'why-us', text: ' \n\t' },
      { subject: 'pay', text: 'step up' },
      { subject: 'toString', text: 'a question of their own' },
    ])
    expect([...answered]).toEqual(['pay'])
  })
})
