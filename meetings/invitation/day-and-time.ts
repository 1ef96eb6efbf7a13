import { asUtc, type WallTime } from './wall-time'

/**
 * Finds days and times in a text in English: "Tue, Dec 1, 2026 2:00 PM - 2:30 PM", "1 December 2026 14:00–14:30",
 * "14:00 - Tuesday, 1 December 2026". Each pattern has bounds, so that the reading time grows with the text alone.
 */

export interface DayFound {
  year: number | null
  month: number
  day: number
  /** Two ways to read its figures. */
  isUnclear: boolean
  /** The weekday that is named; undefined if none is. */
  weekday: string | undefined
  /** The weekday that is named is not the weekday of this day in the year that is given. */
  isOtherWeekday: boolean
  /** Where it stands in the text. */
  start: number
  end: number
}

export interface TimeFound {
  /** Minutes since midnight. */
  from: number
  /** Minutes from its begin to its end; null without an end. */
  minutes: number | null
  start: number
  end: number
}

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const dayNames = 'sun mon tue wed thu fri sat'.split(' ')
const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const weekday = String.raw`(?:(?<weekday>sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?\.?,?\s{1,3})?`
const year = String.raw`(?<year>20\d\d)(?![\d:])`
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d:])`
const forms = [
  String.raw`${weekday}${month}\.?\s{1,3}${day}(?:,?\s{1,3}${year})?`,
  String.raw`${weekday}${day}\.?\s{1,3}(?:of\s)?${month}\.?(?:,?\s{1,3}${year})?`,
  String.raw`${year}-(?<month>\d\d)-${day}`,
  String.raw`${weekday}(?<one>\d{1,2})[/.](?<two>\d{1,2})[/.]${year}`,
].map((form) => new RegExp(String.raw`(?<![\p{L}\d/.-])${form}(?![\p{L}\d])`, 'giu'))

/** The days that a text names, in their order. */
export function daysIn(text: string): DayFound[] {
  const found = forms.flatMap((form) =>
    [...text.matchAll(form)].flatMap((match) => dayOf(match) ?? []),
  )
  let end = 0
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((one) => {
      const isFree = one.start >= end
      if (isFree) end = one.end
      return isFree
    })
}

function dayOf(match: RegExpExecArray): DayFound | undefined {
  const { groups = {}, index, 0: whole } = match
  const place = { start: index, end: index + whole.length }
  const named = groups['weekday']
  const inYear = groups['year'] === undefined ? null : Number(groups['year'])
  const options =
    groups['one'] === undefined
      ? [[monthOf(groups['month'] ?? ''), Number(groups['day'])] as const]
      : figures(Number(groups['one']), Number(groups['two']))
  const real = options.filter(([m, d]) => isDay(inYear ?? 2000, m, d))
  const fitting = real.filter(([m, d]) => inYear === null || fits(named, inYear, m, d))
  const [first] = fitting.length > 0 ? fitting : real
  if (!first) return undefined
  return {
    ...place,
    year: inYear,
    month: first[0],
    day: first[1],
    weekday: named,
    isUnclear: (fitting.length > 0 ? fitting : real).length > 1,
    isOtherWeekday: fitting.length === 0,
  }
}

/** Month and day of "02/03", both ways. */
const figures = (one: number, two: number) =>
  one === two
    ? [[one, two] as const]
    : [[one, two] as const, [two, one] as const].filter(([m]) => m <= 12)

const monthOf = (name: string): number =>
  /\d/.test(name) ? Number(name) : monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1

const isDay = (y: number, m: number, d: number) =>
  !Number.isNaN(asUtc({ year: y, month: m, day: d, hour: 0, minute: 0 }))

function fits(named: string | undefined, y: number, m: number, d: number): boolean {
  const is = dayNames[new Date(Date.UTC(y, m - 1, d)).getUTCDay()]
  return named === undefined || named.slice(0, 3).toLowerCase() === is
}

const DAYS_AHEAD = 300

/** Whether a day has another weekday than the one that is named: without a year, in this year and in the next. */
export const hasOtherWeekday = (found: DayFound, now: number): boolean =>
  found.year === null
    ? found.weekday !== undefined && datesOf(found, now).length === 0
    : found.isOtherWeekday

/** The days of this year and the next that a day without a year can be, in UTC milliseconds. */
function datesOf({ month: m, day: d, weekday: named }: DayFound, now: number): number[] {
  const first = yesterday(now).getUTCFullYear()
  return [first, first + 1]
    .filter((y) => isDay(y, m, d) && fits(named, y, m, d))
    .map((y) => Date.UTC(y, m - 1, d))
}

const yesterday = (now: number) => new Date(now - 86_400_000)

/**
 * The day in the year that is given, else the next such day from today on: with its weekday if one is named. Null if it is
 * long past.
 */
export function withYear(found: DayFound, now: number): Omit<WallTime, 'hour' | 'minute'> | null {
  const { month: m, day: d, year: given } = found
  if (given !== null) return { year: given, month: m, day: d }
  const next = datesOf(found, now).find((at) => at >= yesterday(now).getTime() - 86_400_000)
  if (next === undefined) return null
  // A weekday that fits is as good as a year.
  const isNear = found.weekday !== undefined || next - now <= DAYS_AHEAD * 86_400_000
  return isNear ? { year: new Date(next).getUTCFullYear(), month: m, day: d } : null
}

const one = (n: number) =>
  String.raw`(?<h${n}>\d{1,2})(?:[:h](?<m${n}>\d\d))?(?::\d\d)?\s?(?<p${n}>[ap]\.?m\b\.?)?`
const times = new RegExp(
  String.raw`(?<![\d:./+−-])${one(1)}(?:\s{0,2}(?:-|‐|–|—|to|until|till)\s{0,2}${one(2)})?(?![\d/]|:\d|-\d)`,
  'giu',
)

/** The times and spans of time that a text names, in their order. A bare number is none. */
export function timesIn(text: string): TimeFound[] {
  return [...text.matchAll(times)].flatMap((match) => {
    const { groups = {}, index, 0: whole } = match
    const trimmed = whole.trimEnd()
    const place = { start: index, end: index + trimmed.length }
    const [begin, end] = [partOf(groups, 1), partOf(groups, 2)]
    if (!begin) return []
    if (!end || !(end.isTime || begin.isTime)) return begin.isTime ? [lone(begin, place)] : []
    // A number behind a time can be anything: "2:00 PM - 3 people".
    if (!end.isTime) return [lone(begin, place)]
    const to = minutesOf(end, end.half)
    const starts = begin.half === null && end.half !== null ? ['am', 'pm'] : [begin.half]
    const options = starts.map((half) => minutesOf(begin, half)).filter((at) => at !== null)
    if (to === null || options.length === 0) return []
    // "2 – 2:30pm", and "11 – 12:30pm": the begin that is nearest before the end.
    const [from = 0] = options.toSorted((a, b) => after(a, to) - after(b, to))
    return [{ from, minutes: after(from, to), ...place }]
  })
}

const after = (from: number, to: number) => (to - from + 1440) % 1440 || 1440

interface Part {
  hour: number
  minute: number
  half: string | null
  isTime: boolean
}

function lone(part: Part, place: { start: number; end: number }): TimeFound {
  return { from: minutesOf(part, part.half) ?? 0, minutes: null, ...place }
}

function partOf(groups: Record<string, string | undefined>, n: 1 | 2): Part | null {
  const [h, m, p] = [groups[`h${n}`], groups[`m${n}`], groups[`p${n}`]]
  if (h === undefined) return null
  const half = p === undefined ? null : `${p.slice(0, 1).toLowerCase()}m`
  const part = {
    hour: Number(h),
    minute: Number(m ?? 0),
    half,
    isTime: m !== undefined || half !== null,
  }
  return minutesOf(part, half) === null ? null : part
}

/** Minutes since midnight; null if there is no such time. */
function minutesOf({ hour, minute }: Part, half: string | null): number | null {
  if (minute > 59 || hour > 23 || (half !== null && (hour < 1 || (hour > 12 && half === 'am'))))
    return null
  if (half === null || hour > 12) return hour * 60 + minute
  return ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute
}
