import { describe, expect, it } from 'vitest'
import { isCloseDue } from '@/method/call-shape'

const MINUTE = 60_000

describe('the cue to close', () => {
  it.each([
    [25, 22],
    [45, 42],
    // A very short call keeps three fifths of its time for the rest.
    [5, 3],
  ])('comes in a call of %d minutes at minute %d', (plannedMinutes, minute) => {
    expect(isCloseDue(minute * MINUTE - 1, plannedMinutes)).toBe(false)
    expect(isCloseDue(minute * MINUTE, plannedMinutes)).toBe(true)
  })

  it('stays in a call that takes longer than planned', () => {
    expect(isCloseDue(90 * MINUTE, 25)).toBe(true)
  })
})
