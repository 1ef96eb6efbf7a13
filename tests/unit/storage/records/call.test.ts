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

it('a call that the candidate begins is one to which they came, whatever was said before', () => {
  const input = { id: 'call', companyId: 'acme', now: 9 }
  const missed = callRow({ plannedAt: 3, attendance: 'nobody', missed: true })
  for (const before of [missed, { ...missed, startedAt: 3, endedAt: 4 }])
    expect(callCommands['call.start'].apply(before, input)).toMatchObject({
      attendance: null,
      missed: false,
      endedAt: null,
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

describe('who talked how long', () => {
  const { apply } = callCommands['call.talk']
  const begun = callRow({ startedAt: 1 })
  const talk = (own: number, theirs: number) => ({ own, theirs, unknown: 0 })
  const heard = (own: number, theirs: number) => ({
    id: 'call',
    companyId: 'acme',
    now: 9,
    talk: talk(own, theirs),
  })

  it('is what the panel that heard more of the call measured', () => {
    const first = apply(begun, heard(5, 5))
    expect(first?.talk).toEqual(talk(5, 5))
    expect(apply(first, heard(2, 4))).toBe(first)
    expect(apply(first, heard(6, 5))?.talk).toEqual(talk(6, 5))
  })

  it('is kept once, however often it is sent', () => {
    const once = apply(begun, heard(5, 5))
    expect(apply(once, heard(5, 5))).toBe(once)
  })

  it('is no reason to make a call, or to begin one', () => {
    expect(apply(undefined, heard(5, 5))).toBeUndefined()
    expect(apply(callRow(), heard(5, 5))?.talk).toBeNull()
  })

  it('is never less than nothing', () => {
    const input = callCommands['call.talk'].input()
    expect(input.safeParse(heard(5, -1)).success).toBe(false)
    expect(input.safeParse(heard(5, 1)).success).toBe(true)
  })
})
