import { describe, expect, it } from 'vitest'
import {
  callCommands,
  earlierCalls,
  endedCalls,
  heldCalls,
  isRunning,
} from '@/storage/records/call'
import { callRow } from '../../rows'

describe('the calls that have ended', () => {
  it('come the latest first, without those that run or are planned', () => {
    const calls = [
      callRow({ id: 'first', startedAt: 1, endedAt: 2 }),
      callRow({ id: 'running', startedAt: 9 }),
      callRow({ id: 'planned', plannedAt: 9 }),
      callRow({ id: 'last', startedAt: 3, endedAt: 4 }),
    ]
    expect(endedCalls(calls).map(({ id }) => id)).toEqual(['last', 'first'])
  })
})

describe('a call to which nobody came', () => {
  const missed = callRow({ id: 'missed', startedAt: 3, endedAt: 4, missed: true })
  const held = callRow({ id: 'held', startedAt: 1, endedAt: 2 })
  const next = callRow({ id: 'next', plannedAt: 9 })

  it('has ended, but was not held, and is not the last time', () => {
    const calls = [held, missed, next]
    expect(endedCalls(calls)).toEqual([missed, held])
    expect(heldCalls(calls)).toEqual([held])
    expect(earlierCalls(calls, next)).toEqual([held])
  })

  it.each([
    ['nobody', true],
    ['came', false],
    [null, false],
  ] as const)('is what the candidate says: %s', (attendance, isMissed) => {
    const input = { id: 'held', companyId: 'acme', now: 9, attendance }
    for (const before of [held, missed])
      expect(callCommands['call.attend'].apply(before, input)).toEqual({
        ...before,
        attendance,
        missed: isMissed,
      })
  })
})

describe('a call', () => {
  it.each([
    [null, null, false],
    [1, null, true],
    [1, 2, false],
  ] as const)('that began at %s and ended at %s runs: %s', (startedAt, endedAt, runs) => {
    expect(isRunning(callRow({ startedAt, endedAt }))).toBe(runs)
  })
})
