import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCloseDue } from '@/method/call-shape'
import { cueAt } from '@/method/cues'
import { phaseByClock, phaseSpans } from '@/method/phases'

const MINUTE = 60_000

const plannedMinutes = fc.integer({ min: 5, max: 90 })
const elapsedMs = fc.integer({ min: 0, max: 120 * MINUTE })
const asked = fc.nat({ max: 5 })

describe('the cues', () => {
  it('would let a call end without the turn to ask (obligation 23)', () => {
    const cue = (minute: number) =>
      cueAt({ elapsedMs: minute * MINUTE, plannedMinutes: 25, asked: 0 })
    expect(cue(18)).toBeNull()
    expect(cue(20)).toBe('turn-to-ask')
  })

  it('would nag a candidate who has asked something (obligation 23)', () => {
    fc.assert(
      fc.property(
        plannedMinutes,
        elapsedMs,
        fc.integer({ min: 1, max: 9 }),
        (planned, at, some) => {
          const cue = cueAt({ elapsedMs: at, plannedMinutes: planned, asked: some })
          expect(cue).not.toBe('turn-to-ask')
        },
      ),
    )
  })

  it('would interrupt before the time to ask has come, or miss it altogether (obligation 23)', () => {
    fc.assert(
      fc.property(plannedMinutes, fc.nat({ max: 999 }), (planned, thousandths) => {
        const span = phaseSpans(planned).find(({ phase }) => phase === 'questions')!
        const at = span.from + (thousandths / 1000) * (span.to - span.from)
        const cue = cueAt({ elapsedMs: at, plannedMinutes: planned, asked: 0 })
        // Off the edge itself, where rounding decides.
        if (thousandths < 400) expect(cue).toBeNull()
        if (thousandths > 400) expect(cue).toBe('turn-to-ask')
      }),
    )
  })

  it('would keep the close back, whatever is unasked, and with it the next steps (obligation 35)', () => {
    fc.assert(
      fc.property(plannedMinutes, elapsedMs, asked, (planned, at, some) => {
        const cue = cueAt({ elapsedMs: at, plannedMinutes: planned, asked: some })
        expect(cue === 'close').toBe(isCloseDue(at, planned))
      }),
    )
  })

  it('would ask for the turn outside the time for questions (obligation 23)', () => {
    fc.assert(
      fc.property(plannedMinutes, elapsedMs, asked, (planned, at, some) => {
        const cue = cueAt({ elapsedMs: at, plannedMinutes: planned, asked: some })
        if (cue === 'turn-to-ask') expect(phaseByClock(at, planned)).toBe('questions')
      }),
    )
  })
})
