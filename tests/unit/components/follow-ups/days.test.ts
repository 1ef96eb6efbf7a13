import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { choosableDays, onAnotherDay, whenInWords } from '@/components/follow-ups/days'
import { dayOf } from '@/method/follow-ups'
import { text } from '@/locales/text'
import { DAY, dossierOf, HOUR, noon, dueFollowUps } from '../../follow-up-rows'

const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata']
const known = process.env['TZ']

describe.each(zones)('in %s', (zone) => {
  beforeAll(() => {
    process.env['TZ'] = zone
  })
  afterAll(() => {
    if (known === undefined) delete process.env['TZ']
    else process.env['TZ'] = known
  })

  it('another day keeps the hour when the clocks change', () => {
    const at = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 11, 31) })
    fc.assert(
      fc.property(at, fc.integer({ min: 0, max: 90 }), (start, later) => {
        // No change of the clocks skips half past nine.
        const dueAt = new Date(start).setHours(9, 30, 0, 0)
        const day = dayOf(dueAt, later)
        const moved = new Date(onAnotherDay(dueAt, day, dueAt)!)
        expect([moved.getHours(), moved.getMinutes()]).toEqual([9, 30])
        expect(dayOf(moved.getTime())).toBe(day)
      }),
    )
  })
})

it('a day that is half typed, past or far ahead is refused', () => {
  const { min, max } = choosableDays(noon)
  expect([min, max]).toEqual(['2026-10-14', '2027-01-12'])
  for (const day of ['', '0002-10-15', '2026-10-13', '2027-01-13', '2026-02-30'])
    expect(onAnotherDay(noon, day, noon)).toBeNull()
})

it('the day of a follow-up is said in plain words', { tags: ['obligation-35'] }, () => {
  const due = { ...dueFollowUps(dossierOf())[0]!, dueAt: noon + HOUR }
  const said = (now: number) => whenInWords(due, now)
  const { when } = text.followUps
  expect(said(noon)).toBe(when.today)
  expect(said(noon + 2 * HOUR)).toBe(when.today)
  expect(said(noon - DAY)).toBe(when.tomorrow)
  expect(said(noon - 2 * DAY)).toBe('Wed, Oct 14')
  expect(said(noon + DAY)).toBe(when.late(when.yesterday))
  expect(said(noon + 2 * DAY)).toBe(when.late('Wed, Oct 14'))
  expect(whenInWords({ ...due, doneAt: noon }, noon)).toBe(when.done)
})
