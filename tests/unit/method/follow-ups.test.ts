import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import {
  followUpPlan,
  isStale,
  newTimePlan,
  parseCalendarDate,
  type FollowUp,
} from '@/method/follow-ups'

const HOUR = 60 * 60_000
const DAY = 24 * HOUR

// Their clocks change by an hour or by half an hour, by day or at midnight, or not at all.
const zones = [
  'America/New_York',
  'America/Santiago',
  'Europe/Berlin',
  'Africa/Cairo',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'UTC',
]

const zoneOfTheMachine = process.env['TZ']

afterEach(() => {
  if (zoneOfTheMachine === undefined) delete process.env['TZ']
  else process.env['TZ'] = zoneOfTheMachine
})

/** The wall clock in a zone, by Intl. The code under test computes it another way. */
function wallClock(at: number, zone: string): { date: string; days: number; time: string } {
  const [date = '', time = ''] = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(at)
    .split(' ')
  return { date, days: Date.parse(`${date}T00:00Z`) / DAY, time }
}

/** Sets the machine's zone. Fails if the platform ignores it. */
function moveTo(zone: string): void {
  process.env['TZ'] = zone
  const now = Date.UTC(2026, 6, 1)
  expect(new Date(now).toTimeString().slice(0, 5)).toBe(wallClock(now, zone).time)
}

const dateAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00Z`) + days * DAY).toISOString().slice(0, 10)

const dueOf = (plan: readonly FollowUp[], id: FollowUp['id']): number => {
  const found = plan.find((followUp) => followUp.id === id)
  if (found === undefined) throw new Error(`The plan has no ${id}.`)
  return found.dueAt
}

const zone = fc.constantFrom(...zones)
const endedAt = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2036, 0) })

describe('the follow-ups of a call', () => {
  it('put the thanks on the day of the call, within an hour after it', () => {
    fc.assert(
      fc.property(zone, endedAt, (here, ended) => {
        moveTo(here)
        const due = dueOf(followUpPlan({ endedAt: ended, theirDate: null }), 'thank-you')
        expect(wallClock(due, here).date).toBe(wallClock(ended, here).date)
        expect(due).toBeGreaterThanOrEqual(ended)
        expect(due).toBeLessThanOrEqual(ended + HOUR)
      }),
    )
  })

  it('keep their day and their hour when the clocks change in between', () => {
    fc.assert(
      fc.property(zone, endedAt, (here, ended) => {
        moveTo(here)
        const plan = followUpPlan({ endedAt: ended, theirDate: null })
        const endDay = wallClock(ended, here).days
        for (const week of [1, 2, 3] as const) {
          const due = wallClock(dueOf(plan, `check-in-${week}`), here)
          expect(due).toMatchObject({ days: endDay + 7 * week, time: '09:30' })
        }
      }),
    )
  })

  it('come on the morning of the date they named, and check in a week after it', () => {
    fc.assert(
      fc.property(zone, endedAt, fc.integer({ min: 1, max: 60 }), (here, ended, days) => {
        moveTo(here)
        const theirDate = dateAfter(wallClock(ended, here).date, days)
        const plan = followUpPlan({ endedAt: ended, theirDate })
        expect(wallClock(dueOf(plan, 'their-date'), here)).toMatchObject({
          date: theirDate,
          time: '09:00',
        })
        for (const week of [1, 2, 3] as const) {
          const due = wallClock(dueOf(plan, `check-in-${week}`), here)
          expect(due).toMatchObject({ date: dateAfter(theirDate, 7 * week), time: '09:30' })
        }
      }),
    )
  })

  it('ignore a date that is past, and a date that no calendar has', () => {
    const theirDate = fc.oneof(
      fc.constantFrom('', 'Friday', '2026-02-30', '2026-2-3', '03/04/2026', '0000-01-01'),
      fc.integer({ min: -400, max: -1 }),
    )
    fc.assert(
      fc.property(zone, endedAt, theirDate, (here, ended, named) => {
        moveTo(here)
        const date =
          typeof named === 'string' ? named : dateAfter(wallClock(ended, here).date, named)
        expect(followUpPlan({ endedAt: ended, theirDate: date })).toEqual(
          followUpPlan({ endedAt: ended, theirDate: null }),
        )
      }),
    )
  })

  it('are due after the call when they will write today', () => {
    moveTo('Europe/Berlin')
    const ended = Date.UTC(2026, 9, 6, 14, 0)
    const plan = followUpPlan({ endedAt: ended, theirDate: '2026-10-06' })
    expect(dueOf(plan, 'their-date')).toBe(ended + HOUR)
    expect(
      dueOf(followUpPlan({ endedAt: ended - 10 * HOUR, theirDate: '2026-10-06' }), 'their-date'),
    ).toBe(Date.UTC(2026, 9, 6, 7, 0))
  })

  it('put the thanks before midnight after a call late at night', () => {
    moveTo('America/New_York')
    const lateCall = new Date(2026, 9, 6, 23, 30).getTime()
    const lastMinute = new Date(2026, 9, 6, 23, 59, 40).getTime()
    const due = (ended: number) =>
      dueOf(followUpPlan({ endedAt: ended, theirDate: null }), 'thank-you')
    expect(wallClock(due(lateCall), 'America/New_York')).toMatchObject({ time: '23:59' })
    expect(due(lastMinute)).toBe(lastMinute)
  })

  it('move to the next day if a country skipped theirs', () => {
    moveTo('Pacific/Apia')
    const ended = new Date(2011, 11, 23, 12).getTime()
    const due = dueOf(followUpPlan({ endedAt: ended, theirDate: null }), 'check-in-1')
    expect(wallClock(due, 'Pacific/Apia')).toMatchObject({ date: '2011-12-31', time: '09:30' })
  })

  it('stand in order, each with an id of its own, three of them check-ins', () => {
    fc.assert(
      fc.property(zone, endedAt, fc.integer({ min: -3, max: 40 }), (here, ended, days) => {
        moveTo(here)
        const theirDate = dateAfter(wallClock(ended, here).date, days)
        const plan = followUpPlan({ endedAt: ended, theirDate })
        const due = plan.map((followUp) => followUp.dueAt)
        expect(due).toEqual(due.toSorted((one, other) => one - other))
        expect(new Set(plan.map((followUp) => followUp.id)).size).toBe(plan.length)
        expect(plan.filter((followUp) => followUp.kind === 'check-in')).toHaveLength(3)
      }),
    )
  })
})

describe('a date of the calendar', () => {
  it('is read as the day it names', () => {
    const day = fc.date({
      min: new Date('1000-01-01T00:00Z'),
      max: new Date('9999-12-31T00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(day, (date) => {
        expect(parseCalendarDate(date.toISOString().slice(0, 10))).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        })
      }),
    )
  })

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '26-04-01',
    '2026-04-01T09:00',
    ' ',
  ])('is not made from %j', (text) => {
    expect(parseCalendarDate(text)).toBeNull()
  })

  it('is null for any text of another form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const date = parseCalendarDate(text)
        expect(date === null || /^\d{4}-\d{2}-\d{2}$/.test(text)).toBe(true)
      }),
    )
  })
})

describe('a late follow-up', () => {
  it('is of use for three days and stale after that', () => {
    const due = Date.UTC(2026, 9, 6, 7)
    expect(isStale(due, due - DAY)).toBe(false)
    expect(isStale(due, due + 3 * DAY)).toBe(false)
    expect(isStale(due, due + 3 * DAY + 1)).toBe(true)
  })
})

describe('after a call to which nobody came', () => {
  const [noon, minute] = [Date.UTC(2026, 9, 14, 12), 60_000]
  it.each([
    ['left after five minutes', 5, 15],
    ['left after half an hour', 30, 30],
  ])('the one follow-up of a candidate who %s is due at once', (_, left, due) => {
    expect(newTimePlan(noon, noon + left * minute)).toEqual([
      { id: 'new-time', kind: 'new-time', dueAt: noon + due * minute },
    ])
  })
})
