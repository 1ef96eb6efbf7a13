import type ICAL from 'ical.js'
import { libraryTime } from './calendar-time'
import type { WallTime } from './wall-time'
import { asUtc } from './wall-time'

/** The rule is followed for at most this many times: eleven years of a daily one. */
const MOST_STEPS = 4000
const DAY = 24 * 60 * 60_000

/**
 * The times of an event that repeats, from a day before now on.
 *
 * @returns null if the rule is one that Candid does not follow: one by the hour or by the week's number, or one that may
 *   have no time at all. `isOver`: whether the rule ends before now; then the last time is the only one
 */
export function timesFrom(
  rule: ICAL.Recur,
  start: WallTime,
  now: number,
): { times: Iterable<WallTime>; isOver: boolean } | null {
  if (!isTame(rule, start)) return null
  const iterator = rule.iterator(libraryTime(start))
  let last = start
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const time = iterator.next() as ICAL.Time | null
    if (!time) return { times: [last], isOver: true }
    last = wallOf(time)
    if (asUtc(last) >= now - DAY) return { times: following(last, iterator), isOver: false }
  }
  return null
}

/** So many times may be taken out of a rule, one after the other. */
const MOST_TAKEN_OUT = 500

function* following(first: WallTime, iterator: ICAL.RecurIterator): Generator<WallTime> {
  yield first
  for (let step = 0; step < MOST_TAKEN_OUT; step += 1) {
    const time = iterator.next() as ICAL.Time | null
    if (!time) return
    yield wallOf(time)
  }
}

const wallOf = ({ year, month, day, hour, minute }: ICAL.Time): WallTime => ({
  year,
  month,
  day,
  hour,
  minute,
})

const parts: Readonly<Record<string, RegExp>> = {
  FREQ: /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^\d{1,3}$/,
  COUNT: /^\d{1,9}$/,
  UNTIL: /^[\dTZ:-]{8,20}$/,
  WKST: /^[A-Z]{2}$/,
  BYDAY: /^(?:(?:[1-4]|-[1-4])?[A-Z]{2},?){1,7}$/,
  BYMONTHDAY: /^-?(?:[1-9]|1\d|2[0-8])$/,
  BYMONTH: /^(?:[1-9]|1[0-2])$/,
}

/** Every month has the days up to the 28th. So each of these rules comes again, and the library finds its next time. */
function isTame(rule: ICAL.Recur, { day }: WallTime): boolean {
  const given = String(rule)
    .split(';')
    .map((part) => part.split('='))
  const has = (name: string) => given.some(([other]) => other === name)
  const isByDay = /^(?:MONTHLY|YEARLY)$/.test(rule.freq) && !has('BYDAY') && !has('BYMONTHDAY')
  const isOrdinal = /\d/.test(given.find(([name]) => name === 'BYDAY')?.[1] ?? '')
  return (
    given.every(([name = '', value = '']) => parts[name]?.test(value)) &&
    !(has('BYDAY') && has('BYMONTHDAY')) &&
    !(isOrdinal && /^(?:DAILY|WEEKLY)$/.test(rule.freq)) &&
    !(isByDay && day > 28) &&
    !(has('BYMONTH') && rule.freq !== 'YEARLY')
  )
}
