import { describe, expect, it } from 'vitest'
import { endedEarly, signals } from '@/method/signals'

const MINUTE = 60_000

describe('the signals of a call', () => {
  it(
    'read only a call that ended within ten minutes as ended early, which is bad',
    { tags: ['obligation-4'] },
    () => {
      expect(endedEarly(MINUTE)).toBe(true)
      expect(endedEarly(10 * MINUTE)).toBe(true)
      expect(endedEarly(10 * MINUTE + 1)).toBe(false)
      expect(signals.find((signal) => signal.id === 'ended-early')?.reading).toBe('bad')
    },
  )

  it('judge no call that did not take place', { tags: ['obligation-4'] }, () => {
    expect(endedEarly(0)).toBe(false)
  })

  it('name the good news before the bad', { tags: ['obligation-4'] }, () => {
    const goodAt = signals.map((signal) => signal.reading === 'good')
    expect(goodAt.lastIndexOf(true)).toBeLessThan(goodAt.indexOf(false))
  })
})
