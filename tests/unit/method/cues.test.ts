import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cueAt } from '@/method/cues'

const MINUTE = 60_000

// The method's table, in minutes: the close has the last three, the questions have about a fifth of the rest before it.
describe('the cues', () => {
  const cue = (plannedMinutes: number, minute: number, asked = 0) =>
    cueAt({ elapsedMs: minute * MINUTE, plannedMinutes, asked })

  it.each([
    { planned: 25, before: 19, late: 20 },
    { planned: 15, before: 10, late: 11 },
    { planned: 45, before: 36, late: 37 },
    { planned: 60, before: 49, late: 50 },
  ])(
    'ask for the turn between minutes $before and $late of $planned, if nothing was asked',
    { tags: ['obligation-23'] },
    ({ planned, before, late }) => {
      expect(cue(planned, 0)).toBeNull()
      expect(cue(planned, before)).toBeNull()
      expect(cue(planned, late)).toBe('turn-to-ask')
      expect(cue(planned, planned - 3.1)).toBe('turn-to-ask')
    },
  )

  it(
    'stay away until the close if the candidate has asked something',
    { tags: ['obligation-23'] },
    () => {
      for (const asked of [1, 2, 9])
        for (const minute of [0, 18, 20, 21.9]) expect(cue(25, minute, asked)).toBeNull()
    },
  )

  it.each([
    { planned: 15, close: 12 },
    { planned: 25, close: 22 },
    { planned: 60, close: 57 },
  ])(
    'bring the close from minute $close of $planned on, whatever was asked',
    { tags: ['obligation-35'] },
    ({ planned, close }) => {
      for (const asked of [0, 1, 5]) {
        expect(cue(planned, close - 0.01, asked)).not.toBe('close')
        for (const more of [0, 1, 3, 60]) expect(cue(planned, close + more, asked)).toBe('close')
      }
    },
  )

  it('never go back to the turn once the close is due', { tags: ['obligation-23'] }, () => {
    const plannedMinutes = fc.integer({ min: 5, max: 90 })
    const minute = fc.integer({ min: 0, max: 120 })
    fc.assert(
      fc.property(plannedMinutes, minute, minute, (planned, one, other) => {
        const order = [null, 'turn-to-ask', 'close']
        const [sooner, later] = [Math.min(one, other), Math.max(one, other)]
        expect(order.indexOf(cue(planned, later))).toBeGreaterThanOrEqual(
          order.indexOf(cue(planned, sooner)),
        )
      }),
    )
  })
})
