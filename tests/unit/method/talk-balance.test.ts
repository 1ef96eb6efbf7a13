import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allTalk, joinedTalk, noTalk, ownShare, type Talk, withTalk } from '@/method/talk-balance'

const minutes = (own: number, theirs: number, unknown = 0): Talk => ({
  own: own * 60_000,
  theirs: theirs * 60_000,
  unknown: unknown * 60_000,
})

describe('who talks how long', () => {
  it('counts the time between two changes for whoever said the newest words', () => {
    const talk = [true, false, null].reduce<Talk>((sum, isOwn) => withTalk(sum, isOwn, 500), noTalk)
    expect(talk).toEqual({ own: 500, theirs: 500, unknown: 500 })
  })

  it('counts a pause for nobody', () => {
    expect(withTalk(noTalk, true, 3000)).toEqual({ ...noTalk, own: 3000 })
    expect(withTalk(noTalk, true, 3001)).toBe(noTalk)
    expect(withTalk(noTalk, false, 0)).toBe(noTalk)
  })

  it('never counts more than the time that passed', () => {
    const changes = fc.array(
      fc.record({
        isOwn: fc.option(fc.boolean(), { nil: null }),
        gone: fc.double({ min: -10, max: 10_000, noNaN: true }),
      }),
    )
    fc.assert(
      fc.property(changes, (all) => {
        const talk = all.reduce((sum, { isOwn, gone }) => withTalk(sum, isOwn, gone), noTalk)
        const passed = all.reduce((sum, { gone }) => sum + Math.max(0, gone), 0)
        expect(allTalk(talk)).toBeLessThanOrEqual(passed + 1e-6)
      }),
    )
  })
})

describe('two parts of one call', () => {
  it('are one talk', () => {
    expect(joinedTalk(minutes(1, 2), minutes(3, 4, 5))).toEqual(minutes(4, 6, 5))
    expect(joinedTalk(null, minutes(1, 2))).toEqual(minutes(1, 2))
    expect(joinedTalk(minutes(1, 2), null)).toEqual(minutes(1, 2))
    expect(joinedTalk(null, null)).toBeNull()
  })
})

describe('the candidate’s share of the talk', () => {
  it.each([
    [minutes(5, 5), 50],
    [minutes(4, 7), 35],
    [minutes(0, 12), 0],
    [minutes(12, 0), 100],
    [minutes(3, 3, 5), 50],
  ])('of %o is about %d %%', (talk, share) => {
    expect(ownShare(talk)).toBe(share)
  })

  it.each([
    ['nothing was measured', null],
    ['there was less than three minutes of talk', minutes(1, 1.9)],
    ['most of it was by nobody knows whom', minutes(2, 2, 5)],
  ])('is not said if %s', (_, talk) => {
    expect(ownShare(talk)).toBeNull()
  })
})
