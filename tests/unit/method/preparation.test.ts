import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemsOf } from '@/method/checklists'
import { isReady, type Preparation, preparationGaps, writtenSubjects } from '@/method/preparation'

const room = itemsOf('room').map(({ id }) => id)
// By hand, from the method: what is prepared for each question that may come.
const answers = {
  'found-us': ['found-us', 'found-us/channel', 'found-us/referrer'],
  'why-us': ['why-us'],
  contribute: ['contribute'],
  'like-doing': ['like-doing', 'like-doing/at-work', 'like-doing/outside'],
  pay: ['pay', 'pay/value', 'pay/their-range', 'pay/confidential'],
}
const prompts = Object.keys(answers)
const subjects = [...Object.values(answers).flat(), ...prompts.map((prompt) => `${prompt}/fact`)]
const everything: Preparation = {
  written: new Set(subjects),
  starredQuestions: 1,
  personName: 'Ada',
  role: 'Engineer',
  at: 1,
  ticked: new Set(room),
}
const nothing: Preparation = {
  written: new Set(),
  starredQuestions: 0,
  personName: '',
  role: '',
  at: null,
  ticked: new Set(),
}

const some: fc.Arbitrary<Preparation> = fc.record({
  written: fc.subarray(subjects).map((written) => new Set(written)),
  starredQuestions: fc.nat({ max: 3 }),
  personName: fc.constantFrom('', ' ', 'Ada'),
  role: fc.constantFrom('', '\n', 'Engineer'),
  at: fc.constantFrom(null, 0, 1),
  ticked: fc.subarray(room).map((ticked) => new Set<string>(ticked)),
})

/** One more thing done. */
const steps = fc.oneof(
  fc.constantFrom(...subjects).map((subject) => ({ written: subject })),
  fc.constantFrom(...room).map((item) => ({ ticked: item })),
  fc.constantFrom({ personName: 'Ada' }, { role: 'Engineer' }, { at: 1 }, { starredQuestions: 1 }),
)
type Step = { written?: string; ticked?: string } & Partial<Omit<Preparation, 'written' | 'ticked'>>
function after(before: Preparation, { written, ticked, ...rest }: Step): Preparation {
  const more = (set: ReadonlySet<string>, one: string | undefined) =>
    new Set(one === undefined ? set : [...set, one])
  return {
    ...before,
    ...rest,
    starredQuestions: Math.max(before.starredQuestions, rest.starredQuestions ?? 0),
    written: more(before.written, written),
    ticked: more(before.ticked, ticked),
  }
}

const nameOf = (gap: ReturnType<typeof preparationGaps>[number]) =>
  [gap.kind, 'prompt' in gap ? gap.prompt : 'item' in gap ? gap.item : ''].join(' ').trim()
const gapsOf = (preparation: Preparation) => preparationGaps(preparation).map(nameOf)
const weightOf = (preparation: Preparation) =>
  preparationGaps(preparation).reduce((sum, { weight }) => sum + weight, 0)

describe('what is still to prepare', () => {
  it('includes the answer on pay while only a figure of the salary card is written', () => {
    expect(gapsOf({ ...nothing, written: new Set(['pay/floor']) })).toContain('answer pay')
  })

  it(
    'stands with the weightiest gap first and the room last, in its order',
    { tags: ['obligation-13'] },
    () => {
      expect(gapsOf(nothing)).toEqual([
        'answer why-us',
        'answer contribute',
        'answer pay',
        'answer found-us',
        'answer like-doing',
        'questions',
        'fact why-us',
        'person',
        'role',
        'time',
        ...room.map((item) => `room ${item}`),
      ])
    },
  )

  it('is ordered by weight in any mixture of gaps', () => {
    fc.assert(
      fc.property(some, (preparation) => {
        const weights = preparationGaps(preparation).map(({ weight }) => weight)
        expect(weights).toEqual(weights.toSorted((a, b) => b - a))
        expect(new Set(weights).size).toBe(weights.length)
        expect(Math.min(Infinity, ...weights)).toBeGreaterThan(0)
      }),
    )
  })

  it('gets lighter with each thing done', () => {
    fc.assert(
      fc.property(some, steps, (before, step) => {
        const done = after(before, step)
        const left = gapsOf(done)
        expect(weightOf(done)).toBeLessThanOrEqual(weightOf(before))
        expect(gapsOf(before)).toEqual(expect.arrayContaining(left))
        if (left.length < gapsOf(before).length)
          expect(weightOf(done)).toBeLessThan(weightOf(before))
      }),
    )
  })

  it('leaves a candidate ready once the answers and a question are there', () => {
    fc.assert(
      fc.property(some, (preparation) => {
        const gaps = preparationGaps(preparation)
        const heavy = gaps.some(({ kind }) => kind === 'answer' || kind === 'questions')
        expect(isReady(gaps)).toBe(!heavy)
      }),
    )
    expect(isReady(preparationGaps({ ...everything, ticked: new Set() }))).toBe(true)
    expect(isReady(preparationGaps(nothing))).toBe(false)
  })

  it('is nothing once everything is prepared', () => {
    expect(preparationGaps(everything)).toEqual([])
  })

  it(
    'includes no answer that has a written part other than the fact',
    { tags: ['obligation-21'] },
    () => {
      for (const [prompt, parts] of Object.entries(answers)) {
        for (const part of parts) {
          const gaps = gapsOf({ ...nothing, written: new Set([part]) })
          expect(gaps, part).not.toContain(`answer ${prompt}`)
          expect(gaps, part).toContain('fact why-us')
        }
        const gaps = gapsOf({ ...nothing, written: new Set([`${prompt}/fact`]) })
        expect(gaps).toContain(`answer ${prompt}`)
      }
    },
  )

  it(
    'includes the fact about the company once, where it is asked',
    { tags: ['obligation-21'] },
    () => {
      const facts = (...written: string[]) =>
        gapsOf({ ...nothing, written: new Set(written) }).filter((gap) => gap.startsWith('fact'))
      expect(facts('found-us/fact')).toEqual(['fact why-us'])
      expect(facts('why-us/fact')).toEqual([])
    },
  )

  it('includes a name and a job that are blank', () => {
    expect(gapsOf({ ...everything, personName: ' ' })).toEqual(['person'])
    expect(gapsOf({ ...everything, role: '\n' })).toEqual(['role'])
  })

  it('includes an answer that was emptied', () => {
    const written = writtenSubjects([
      { subject: 'why-us', text: ' \n\t' },
      { subject: 'pay', text: 'step up' },
    ])
    expect([...written]).toEqual(['pay'])
  })
})
