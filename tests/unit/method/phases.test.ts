import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCloseDue } from '@/method/call-shape'
import { phaseAt, phaseByClock, phaseIds, phaseSpans, type PhaseId } from '@/method/phases'

const MINUTE = 60_000

const minutes = fc.oneof(
  fc.integer({ min: 5, max: 90 }),
  fc.double({ min: 5, max: 90, noNaN: true }),
)
const elapsed = fc.integer({ min: 0, max: 120 * MINUTE })
/** A moment within the planned time or a little after. There are few, so that two marks often share one. */
const momentOf = (planned: number) =>
  fc.nat({ max: 24 }).map((part) => Math.round((part / 20) * planned * MINUTE))
/** A planned length with the marks made in that call. */
const markedCall = minutes.chain((plannedMinutes) =>
  fc.record({
    plannedMinutes: fc.constant(plannedMinutes),
    elapsedMs: momentOf(plannedMinutes),
    chosen: fc.array(
      fc.record({ phase: fc.constantFrom(...phaseIds), at: momentOf(plannedMinutes) }),
      { minLength: 1, maxLength: 6 },
    ),
  }),
)
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

describe('the phase of the call', () => {
  type Chosen = readonly (readonly [phase: PhaseId, minute: number])[]
  const inCallOf = (plannedMinutes: number, minute: number, ...chosen: Chosen): PhaseId =>
    phaseAt({
      elapsedMs: minute * MINUTE,
      plannedMinutes,
      chosen: chosen.map(([phase, chosenAt]) => ({ phase, at: chosenAt * MINUTE })),
    })
  const at = (minute: number, ...chosen: Chosen) => inCallOf(25, minute, ...chosen)

  it('stays a phase that was reached early, until the clock is past it', () => {
    expect(at(2, ['questions', 2])).toBe('questions')
    expect(at(10, ['questions', 2])).toBe('questions')
    expect(at(20, ['questions', 2])).toBe('questions')
    expect(at(23, ['questions', 2])).toBe('close')
  })

  it('stays a phase that the candidate went back to, until the clock’s next step', () => {
    expect(phaseByClock(8 * MINUTE, 25)).toBe('background')
    expect(at(8, ['pitch', 8])).toBe('pitch')
    expect(at(12, ['pitch', 8])).toBe('pitch')
    expect(at(16, ['pitch', 8])).toBe('pay')
  })

  it('becomes the close in a call that was shortened', { tags: ['obligation-35'] }, () => {
    expect(phaseByClock(13 * MINUTE, 25)).toBe('background')
    expect(at(13, ['pay', 13])).toBe('pay')
    for (const minute of [14, 14.9, 20]) expect(inCallOf(15, minute, ['pay', 13])).toBe('close')
    // If the call is made longer again, the choice holds again.
    expect(at(14.9, ['pay', 13])).toBe('pay')
  })

  it('is for one minute what the candidate chose in the last minutes', () => {
    expect(at(23, ['pay', 23])).toBe('pay')
    expect(at(23.9, ['pay', 23])).toBe('pay')
    expect(at(24, ['pay', 23])).toBe('close')
    expect(at(24.5, ['pay', 23], ['questions', 24])).toBe('questions')
    expect(at(40, ['questions', 39.5])).toBe('questions')
  })

  it(
    'becomes the close a minute after the last choice, even if the planned length changed',
    { tags: ['obligation-35'] },
    () => {
      // The marks are of any moment in a call of any length. Then the length changes.
      const replanned = fc.tuple(markedCall, minutes, fc.nat({ max: 40 }))
      fc.assert(
        fc.property(replanned, ([{ chosen }, plannedMinutes, wait]) => {
          const latest = Math.max(...chosen.map((mark) => mark.at))
          const elapsedMs = latest + MINUTE + wait * MINUTE
          fc.pre(isCloseDue(elapsedMs, plannedMinutes))
          expect(phaseAt({ elapsedMs, plannedMinutes, chosen })).toBe('close')
        }),
      )
    },
  )

  it('follows the latest choice, not an earlier one', () => {
    expect(at(10, ['close', 9], ['pay', 3])).toBe('close')
    expect(at(10, ['close', 3], ['pay', 9])).toBe('pay')
  })

  it('is what the candidate has just chosen, whatever the clock says', () => {
    fc.assert(
      fc.property(markedCall, ({ plannedMinutes, chosen: [mark] }) => {
        if (mark === undefined) return
        expect(phaseAt({ elapsedMs: mark.at, plannedMinutes, chosen: [mark] })).toBe(mark.phase)
      }),
    )
  })

  it('is independent of the order in which the marks were loaded', () => {
    const shuffled = markedCall.chain((call) =>
      fc.tuple(
        fc.constant(call),
        fc.shuffledSubarray(call.chosen, { minLength: call.chosen.length }),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([call, otherOrder]) => {
        expect(phaseAt({ ...call, chosen: otherOrder })).toBe(phaseAt(call))
      }),
    )
  })

  it('only moves forward, and only to where the clock is, if no mark is made', () => {
    fc.assert(
      fc.property(markedCall, fc.nat({ max: 60 }), fc.nat({ max: 60 }), (call, wait, more) => {
        const latest = Math.max(...call.chosen.map((mark) => mark.at))
        const [sooner, later] = [wait, wait + more].map((minute) => {
          const elapsedMs = latest + minute * MINUTE
          return { elapsedMs, phase: phaseAt({ ...call, elapsedMs }) }
        })
        if (sooner === undefined || later === undefined) return
        expect(place(later.phase)).toBeGreaterThanOrEqual(place(sooner.phase))
        if (later.phase === sooner.phase) return
        expect(later.phase).toBe(phaseByClock(later.elapsedMs, call.plannedMinutes))
      }),
    )
  })
})
