import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Call } from '@/storage/records/call'
import type { Sitting } from '@/storage/records/sitting'
import { endOf, type History, roomsOf, type Signs } from '@/storage/taken/history'
import { takenFor } from '@/storage/taken/taken'
import { callRow, sittingRow } from '../../rows'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
const NOW = 20_000 * DAY_MS
const keys = ['meet:aaa-aaaa-aaa', 'zoom:5551234567', 'zoom:my/mara']

/** A moment of the last four days. */
const past = fc.integer({ min: 0, max: 4 * 24 * 60 }).map((minutes) => NOW - minutes * MINUTE_MS)
const perhapsPast = fc.option(past)

const anyCall = (id: string): fc.Arbitrary<Call> =>
  fc
    .record(
      {
        companyId: fc.constantFrom('acme', 'borealis'),
        meetingKey: fc.option(fc.constantFrom(...keys)),
        createdAt: past,
        plannedAt: fc.option(
          fc.integer({ min: -4 * 24, max: 48 }).map((hours) => NOW + hours * 60 * MINUTE_MS),
        ),
        plannedMinutes: fc.constantFrom(15, 30, 60),
        begunAt: fc.option(past, { freq: 4 }),
        resumedAt: fc.option(past, { freq: 5 }),
        overAt: fc.option(past, { freq: 4 }),
        chosenAt: perhapsPast,
        attendance: fc.constantFrom(null, null, null, 'came' as const, 'nobody' as const),
      },
      { noNullPrototype: true },
    )
    .map((fields) => callRow({ id, ...fields }))

const anySitting = (id: string): fc.Arbitrary<Sitting> =>
  fc
    .record({
      meetingKey: fc.constantFrom(...keys.slice(0, 2)),
      cameFrom: fc.constantFrom(null, null, 'zoom:my/mara'),
      from: past,
      minutes: fc.constantFrom(0, 1, 3, 10, 28, 60, 200),
      others: fc.constantFrom(null, 0, 1, 3),
      isOpen: fc.boolean(),
      callId: fc.constantFrom(null, null, null, 'a', 'b'),
    })
    .map(({ minutes, isOpen, ...rest }) => {
      const to = Math.min(NOW, rest.from + minutes * MINUTE_MS)
      return sittingRow({
        id,
        ...rest,
        to,
        ended: isOpen ? null : 'left',
        metAt: rest.others ? rest.from : null,
      })
    })

const anySigns: fc.Arbitrary<Signs> = fc.record({
  noted: fc.array(past, { maxLength: 4 }),
  touched: fc.array(past, { maxLength: 3 }),
})

const anyHistory: fc.Arbitrary<History> = fc
  .record({
    calls: fc.tuple(...['a', 'b', 'c', 'd'].map(anyCall)),
    sittings: fc
      .nat({ max: 6 })
      .chain((count) =>
        fc.tuple(...Array.from({ length: count }, (_, index) => anySitting(`s${index}`))),
      ),
    signs: fc.tuple(anySigns, anySigns, anySigns, anySigns),
  })
  .map(({ calls, sittings, signs }) => ({
    calls,
    sittings,
    signs: new Map(calls.map(({ id }, index) => [id, signs[index]!])),
    shared: new Set(['zoom:5551234567', 'zoom:my/mara']),
  }))

const holds = (property: (history: History) => void) =>
  fc.assert(fc.property(anyHistory, property), { numRuns: 2000 })

describe('whatever was seen, planned, noted and said', () => {
  it('each call has ended after it began, and in the past', () => {
    holds((history) => {
      for (const { startedAt, endedAt, missed } of takenFor(history, NOW).times.values()) {
        if (startedAt === null)
          expect({ endedAt, missed }).toEqual({ endedAt: null, missed: false })
        if (endedAt !== null) expect(endedAt).toBeGreaterThanOrEqual(startedAt!)
        if (endedAt === null) expect(missed).toBe(false)
      }
    })
  })

  it('a call that was only seen is no longer than what was seen', () => {
    holds((history) => {
      const silent: History = {
        ...history,
        signs: new Map(),
        calls: history.calls.map((call) => ({
          ...call,
          begunAt: null,
          resumedAt: null,
          overAt: null,
          attendance: null,
        })),
      }
      const { times, meant } = takenFor(silent, NOW)
      for (const [id, { startedAt, endedAt }] of times) {
        const own = silent.sittings.filter((sitting) => meant.get(sitting.id)?.id === id)
        if (startedAt === null || own.length === 0) continue
        expect(startedAt).toBeGreaterThanOrEqual(Math.min(...own.map(({ from }) => from)))
        expect(endedAt ?? NOW).toBeLessThanOrEqual(Math.max(...own.map((one) => endOf(one, NOW))))
      }
    })
  })

  it('at most one call runs in each meeting', () => {
    holds((history) => {
      const roomOf = roomsOf(history.sittings)
      const { times } = takenFor(history, NOW)
      const rooms = history.calls
        .filter(({ id }) => times.get(id)?.startedAt != null && times.get(id)?.endedAt === null)
        .flatMap(({ meetingKey }) => (meetingKey === null ? [] : [roomOf(meetingKey)]))
      expect(new Set(rooms).size).toBe(rooms.length)
    })
  })

  it('each sitting means one call of its own room, or the one that the candidate said', () => {
    holds((history) => {
      const roomOf = roomsOf(history.sittings)
      const { meant } = takenFor(history, NOW)
      for (const { id, meetingKey, callId } of history.sittings) {
        const call = meant.get(id)
        expect(call).not.toBeUndefined()
        if (callId !== null) expect(call?.id).toBe(callId)
        else if (call) expect(roomOf(call.meetingKey!)).toBe(roomOf(meetingKey))
      }
    })
  })

  it('the order in which it is read changes nothing', () => {
    holds((history) => {
      const turned = {
        ...history,
        calls: history.calls.toReversed(),
        sittings: history.sittings.toReversed(),
      }
      const [one, other] = [takenFor(history, NOW), takenFor(turned, NOW)]
      for (const { id } of history.calls) expect(other.times.get(id)).toEqual(one.times.get(id))
    })
  })

  it('a call that has ended keeps its times while nothing else happens', () => {
    holds((history) => {
      const over = {
        ...history,
        sittings: history.sittings.map((one) => ({ ...one, ended: 'left' as const })),
      }
      const soon = takenFor(over, NOW).times
      const later = takenFor(over, NOW + 3 * DAY_MS).times
      for (const [id, times] of soon)
        if (times.endedAt !== null) expect(later.get(id)).toEqual(times)
    })
  })

  it('a call that is planned later changes none that has ended', () => {
    holds((history) => {
      const over = {
        ...history,
        sittings: history.sittings.map((one) => ({ ...one, ended: 'left' as const })),
      }
      const before = takenFor(over, NOW).times
      const later = callRow({
        id: 'e',
        companyId: 'cirrus',
        meetingKey: keys[1]!,
        createdAt: NOW + 1,
        plannedAt: NOW + DAY_MS,
      })
      const after = takenFor({ ...over, calls: [...over.calls, later] }, NOW).times
      for (const [id, times] of before) expect(after.get(id)).toEqual(times)
    })
  })
})
