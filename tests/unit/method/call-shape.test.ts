import { describe, expect, it } from 'vitest'
import { CLOSE_CUE_MINUTES, DEFAULT_PLANNED_MINUTES, isCloseDue } from '@/method/call-shape'

describe('the cue to close', () => {
  const cueAt = (DEFAULT_PLANNED_MINUTES - CLOSE_CUE_MINUTES) * 60_000

  it('would push other questions aside too early, or come too late for the next steps', () => {
    expect(isCloseDue(cueAt - 1, DEFAULT_PLANNED_MINUTES)).toBe(false)
    expect(isCloseDue(cueAt, DEFAULT_PLANNED_MINUTES)).toBe(true)
  })

  it('would be dropped in a call that overruns, and the next steps with it', () => {
    expect(isCloseDue(90 * 60_000, DEFAULT_PLANNED_MINUTES)).toBe(true)
  })
})
