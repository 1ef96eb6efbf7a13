import { type DayFound, daysIn, hasOtherWeekday, timesIn, withYear } from './day-and-time'
import type { Surroundings, WhenRead } from './shape'
import { asUtc, wallText, whenIn } from './wall-time'
import { type Zone, zoneIn } from './zones'

/** A time stands at most this many letters behind its day, or before it. */
const BEHIND = 120
const BEFORE = 80
/** A zone stands at most this many letters behind the time. */
const ZONE_BEHIND = 80
/** A text with more days than this is no invitation to one call. */
const MOST_DAYS = 50

interface Found {
  when: WhenRead
  minutes: number | null
  /** "When:", "Date:" stands before it. */
  isLabelled: boolean
}

/** A line about the mail, not about the call. */
const aboutMail = /^[\s>*]{0,8}(?:sent|received|created|posted)\b/i
const quoted = /^[\s>*]{0,8}on\b/i
const mailDate = /^[\s>*]{0,8}date:/i
const label = /(?:\bwhen|\bdate(?:\s?\/\s?time)?|\btime|\bstarts?|⋅|@)\W{0,4}$/i
const zoneLabel = /\btime\s?zone\W{1,4}/i

/**
 * The one time that a text names, and its length in minutes.
 *
 * @returns null if it names no day
 */
export function whenInText(text: string, around: Surroundings): Omit<Found, 'isLabelled'> | null {
  const all = daysIn(text)
  if (all.length > MOST_DAYS) return several([])
  const days = all.filter((day) => !isAboutMail(text, day))
  const found = days.flatMap((day, index) => {
    const before = days[index - 1]?.end ?? 0
    const behind = days[index + 1]?.start ?? text.length
    return atDay(text, day, { before, behind, around }) ?? []
  })
  const timed = different(found)
  const labelled = timed.filter(({ isLabelled }) => isLabelled)
  const [first] = labelled.length > 0 ? labelled : timed
  if (!first) return dayAlone(days, around)
  if ((labelled.length > 0 ? labelled : timed).length === 1) return first
  return several(timed.map(({ when }) => when.given))
}

/** As many as one reads at a glance. */
const several = (given: readonly string[]): Omit<Found, 'isLabelled'> => ({
  when: { at: null, given: given.slice(0, 5).join(', '), zone: '', problem: 'several' },
  minutes: null,
})

function isAboutMail(text: string, { start, end }: DayFound): boolean {
  const line = text.slice(lineStart(text, start), start)
  const behind = text.slice(end, end + BEHIND)
  return (
    aboutMail.test(line) ||
    (quoted.test(line) && /\bwrote:/.test(behind)) ||
    // The head of a mail has seconds, an invitation has none.
    (mailDate.test(line) && /^.{0,20}\d\d:\d\d:\d\d/.test(behind))
  )
}

/** A line is looked at this far before a day. */
const LINE = 200

/** Where the line of a place begins; the place itself if that is far. */
function lineStart(text: string, at: number): number {
  const from = Math.max(0, at - LINE)
  const line = text.slice(from, at).lastIndexOf('\n')
  return line < 0 && from > 0 ? at : from + line + 1
}

interface Bounds {
  before: number
  behind: number
  around: Surroundings
}

function atDay(text: string, day: DayFound, { before, behind, around }: Bounds): Found | null {
  const tail = text.slice(day.end, Math.min(behind, day.end + BEHIND))
  const head = text.slice(
    Math.max(before, lineStart(text, day.start), day.start - BEFORE),
    day.start,
  )
  const [next] = timesIn(tail)
  const last = timesIn(head).at(-1)
  // "14:00 - Tuesday, 1 December 2026 (CET)"
  const time = last && !next ? last : next
  if (!time) return null
  const zoneStart = day.end + (time === next ? time.end : 0)
  const beside = time === next ? undefined : zoneIn(head.slice(time.end))
  const zone = beside ?? zoneBehind(text, zoneStart, behind) ?? zoneLabelled(text)
  const isLabelled = label.test(text.slice(Math.max(0, day.start - BEFORE), day.start))
  const when = whenOf(day, time.from, zone, around)
  const given =
    when.at === null && time === next ? text.slice(day.start, day.end + time.end) : when.given
  return { when: { ...when, given: given.replace(/\s+/g, ' ') }, minutes: time.minutes, isLabelled }
}

function zoneBehind(text: string, start: number, end: number): Zone | undefined {
  const [line = '', next = ''] = text.slice(start, Math.min(end, start + ZONE_BEHIND)).split('\n')
  // A line of its own below the time may be the zone, if it is nothing else.
  const below = next.length < 60 ? zoneIn(next) : undefined
  return zoneIn(line) ?? (below?.kind === 'unknown' ? undefined : below)
}

function zoneLabelled(text: string): Zone | undefined {
  const found = zoneLabel.exec(text)
  return found
    ? zoneIn(
        text
          .slice(found.index + found[0].length)
          .split('\n', 1)[0]
          ?.slice(0, 80) ?? '',
      )
    : undefined
}

function whenOf(
  day: DayFound,
  from: number,
  zone: Zone | undefined,
  around: Surroundings,
): WhenRead {
  const date = withYear(day, around.now)
  const dated = date ?? {
    year: new Date(around.now).getUTCFullYear(),
    month: day.month,
    day: day.day,
  }
  const wall = { ...dated, hour: Math.floor(from / 60), minute: from % 60 }
  if (Number.isNaN(asUtc(wall)))
    return { at: null, given: '', zone: zone?.given ?? '', problem: 'weekday' }
  const when = whenIn(wall, zone, around.zone)
  if (day.isUnclear) return { ...when, at: null, problem: 'day-ambiguous' }
  if (hasOtherWeekday(day, around.now)) return { ...when, at: null, problem: 'weekday' }
  if (date === null) return { ...when, at: null, problem: 'no-year' }
  return day.year === null && when.problem === null ? { ...when, problem: 'no-year' } : when
}

/** One of those that mean the same moment. */
function different(found: readonly Found[]): Found[] {
  const key = ({ when }: Found) =>
    when.at === null ? `${when.given} ${when.zone}` : String(when.at)
  const known = new Map<string, Found>()
  for (const one of found) {
    const same = known.get(key(one))
    const longer = same?.minutes == null ? one : same
    known.set(key(one), { ...longer, isLabelled: one.isLabelled || Boolean(same?.isLabelled) })
  }
  return [...known.values()]
}

function dayAlone(
  days: readonly DayFound[],
  around: Surroundings,
): Omit<Found, 'isLabelled'> | null {
  const dates = days.flatMap((day) => withYear(day, around.now) ?? [])
  const given = [
    ...new Set(dates.map((date) => wallText({ ...date, hour: 0, minute: 0 }).slice(0, 10))),
  ]
  const isWrong = days.some((day) => hasOtherWeekday(day, around.now))
  if (given.length === 0 && isWrong)
    return { when: { at: null, given: '', zone: '', problem: 'weekday' }, minutes: null }
  if (given.length === 0) return null
  if (given.length > 1) return several(given)
  return {
    when: { at: null, given: given.join(), zone: '', problem: 'all-day' },
    minutes: null,
  }
}
