import { describe, expect, it } from 'vitest'
import { endedEarly, signals } from '@/method/signals'

const MINUTE = 60_000

describe('the signals of a call', () => {
  it('would read hope into a call that ended after ten minutes, or doom into a longer one (obligation 4)', () => {
    expect(endedEarly(MINUTE)).toBe(true)
    expect(endedEarly(10 * MINUTE)).toBe(true)
    expect(endedEarly(10 * MINUTE + 1)).toBe(false)
    expect(signals.find((signal) => signal.id === 'ended-early')?.reading).toBe('bad')
  })

  it('would judge a call that never was (obligation 4)', () => {
    expect(endedEarly(0)).toBe(false)
  })

  it('would open a debrief with bad news where there is good (obligation 4)', () => {
    const goodAt = signals.map((signal) => signal.reading === 'good')
    expect(goodAt.lastIndexOf(true)).toBeLessThan(goodAt.indexOf(false))
  })
})
