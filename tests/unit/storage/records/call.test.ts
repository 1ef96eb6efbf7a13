import { describe, expect, it } from 'vitest'
import { endedCalls, isRunning } from '@/storage/records/call'
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

describe('a call', () => {
  it.each([
    [null, null, false],
    [1, null, true],
    [1, 2, false],
  ] as const)('that began at %s and ended at %s runs: %s', (startedAt, endedAt, runs) => {
    expect(isRunning(callRow({ startedAt, endedAt }))).toBe(runs)
  })
})
