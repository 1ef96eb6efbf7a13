import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCloseDue } from '@/method/call-shape'
import { phaseByClock, phaseIds, phaseSpans, type PhaseId } from '@/method/phases'

const MINUTE = 60_000

const minutes = fc.oneof(
  fc.integer({ min: 5, max: 90 }),
  fc.double({ min: 5, max: 90, noNaN: true }),
)
const elapsed = fc.integer({ min: 0, max: 120 * MINUTE })
const place = (phase: PhaseId) => phaseIds.indexOf(phase)

describe('the phases by the clock', () => {
  it('cover each moment of the call once', () => {
    fc.assert(
      fc.property(minutes, (planned) => {
        const spans = phaseSpans(planned)
        expect(spans.map((span) => span.phase)).toEqual(phaseIds)
        expect(spans[0]?.from).toBe(0)
        expect(spans.at(-1)?.to).toBe(Math.round(planned * MINUTE))
        for (const [index, span] of spans.entries()) {
          expect(span.to).toBeGreaterThan(span.from)
          if (index > 0) expect(span.from).toBe(spans[index - 1]?.to)
        }
      }),
    )
  })

  it(
    'give the close its three minutes, and no more than two fifths of a short call',
    { tags: ['obligation-35'] },
    () => {
      fc.assert(
        fc.property(minutes, (planned) => {
          const close = phaseSpans(planned).at(-1)
          const lasts = (close?.to ?? 0) - (close?.from ?? 0)
          const due = Math.min(3 * MINUTE, 0.4 * planned * MINUTE)
          expect(Math.abs(lasts - due)).toBeLessThanOrEqual(1)
        }),
      )
    },
  )

  it('begin the close together with its cue', { tags: ['obligation-35'] }, () => {
    fc.assert(
      fc.property(minutes, elapsed, (planned, at) => {
        expect(phaseByClock(at, planned) === 'close').toBe(isCloseDue(at, planned))
      }),
    )
  })

  it('begin and end to the millisecond', () => {
    fc.assert(
      fc.property(minutes, (planned) => {
        for (const { phase, from, to } of phaseSpans(planned)) {
          expect(phaseByClock(from, planned)).toBe(phase)
          expect(phaseByClock(to - 1, planned)).toBe(phase)
        }
      }),
    )
  })

  it('only move forward', () => {
    fc.assert(
      fc.property(minutes, elapsed, elapsed, (planned, one, other) => {
        const earlier = phaseByClock(Math.min(one, other), planned)
        const later = phaseByClock(Math.max(one, other), planned)
        expect(place(later)).toBeGreaterThanOrEqual(place(earlier))
      }),
    )
  })

  it('last as long as the table says, in a call of the usual length', () => {
    // The method's table in minutes. The close keeps its three minutes, one more than it usually takes.
    const usual: Record<PhaseId, [atLeast: number, atMost: number]> = {
      hello: [1, 2],
      pitch: [2, 5],
      background: [8, 10],
      pay: [2, 4],
      questions: [4, 5],
      close: [1, 3],
    }
    for (const { phase, from, to } of phaseSpans(25)) {
      const lasts = (to - from) / MINUTE
      expect(lasts, phase).toBeGreaterThanOrEqual(usual[phase][0])
      expect(lasts, phase).toBeLessThanOrEqual(usual[phase][1])
    }
  })

  it.each([0, -10, Number.NaN, Number.POSITIVE_INFINITY])(
    'are those of the usual length when the planned length is %d',
    (planned) => {
      expect(phaseSpans(planned)).toEqual(phaseSpans(25))
    },
  )

  it('are the hello before the call has begun, and the close after its planned time', () => {
    expect(phaseByClock(-1, 25)).toBe('hello')
    expect(phaseByClock(60 * MINUTE, 25)).toBe('close')
  })
})
