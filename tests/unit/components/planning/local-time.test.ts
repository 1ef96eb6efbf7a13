import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { wordsFor } from '@/components/shared/Countdown'
import { fieldTime, timeOfField } from '@/components/planning/local-time'

const MINUTE_MS = 60_000
const zones = ['UTC', 'America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Kolkata']

describe.each(zones)('the time of a call, planned in %s', (zone) => {
  const { TZ } = process.env
  beforeEach(() => {
    process.env['TZ'] = zone
  })
  afterEach(() => {
    if (TZ === undefined) delete process.env['TZ']
    else process.env['TZ'] = TZ
  })

  it('comes back as it was typed', () => {
    const minutes = fc.integer({
      min: Date.UTC(2000, 0) / MINUTE_MS,
      max: Date.UTC(2100, 0) / MINUTE_MS,
    })
    fc.assert(
      fc.property(minutes, (minute) => {
        const typed = fieldTime(minute * MINUTE_MS)
        expect(typed).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/u)
        const at = timeOfField(typed)
        // When the clocks go back, one hour comes twice under one name.
        expect(fieldTime(at)).toBe(typed)
        expect(Math.abs((at ?? Number.NaN) - minute * MINUTE_MS)).toBeLessThanOrEqual(
          60 * MINUTE_MS,
        )
      }),
    )
  })
})

describe('a half-typed time', () => {
  it.each(['', 'tomorrow'])('is no time: “%s”', (typed) => {
    expect(timeOfField(typed)).toBeNull()
    expect(fieldTime(null)).toBe('')
  })

  it('keeps the year that is being typed', () => {
    expect(fieldTime(timeOfField('0002-03-04T14:00'))).toBe('0002-03-04T14:00')
  })
})

describe('the time until a call', () => {
  it.each([
    [4320, 'in 3 days'],
    [130, 'in 2 h 10 min'],
    [120, 'in 2 h'],
    [59, 'in 59 min'],
    [1, 'in 1 min'],
    [0, 'now'],
    [-0, 'now'],
    [-7, '7 min ago'],
    [-125, '2 h ago'],
  ])('of %i minutes reads “%s”', (minutes, words) => {
    expect(wordsFor(minutes)).toBe(words)
  })
})
