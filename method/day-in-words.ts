import { type CalendarDate, parseCalendarDate } from './follow-ups'

/**
 * Reads the day that words name: "Tue", "1 Dec", "next week", "in two weeks", "Fri 4th". Days are written `YYYY-MM-DD`.
 * What can mean two days is no day: "next Friday", "2/3", a day and a weekday that do not agree. A weekday is the next
 * such day after today. "next week" is its Monday.
 */
export interface DayWords {
  /** From Monday on. Each word here is a part of a regular expression. */
  weekdays: readonly string[]
  /** From January on. */
  months: readonly string[]
  /** The short names that are other words, too. In a sentence they count only after `before`. */
  alsoWords: string
  /** Stands before a day: "by", "on". */
  before: string
  /** If one of these stands before a day, then another day is meant: "last", "next", "every". */
  other: string
  the: string
  of: string
  this: string
  /** After a figure: "1st". */
  ordinal: string
  nextWeek: string
  today: string
  tomorrow: string
  dayAfterTomorrow: string
  in: string
  fromNow: string
  /** Between the two ends of a span: "1 to 4 Dec". */
  to: string
  /** The numbers up to a dozen, from one on. */
  counts: readonly string[]
  units: { day: string; week: string; month: string }
  /** A part of the day, or a time of the day, after it. */
  partOfDay: string
}

/** Reads words as a day. @param today the day on which they were written. Null if they name no day, or more than one. */
type DayReader = (text: string, today: string) => string | null

/** A day that lies further ahead, without a year, was meant as a day that has passed. */
const FURTHEST_DAYS = 300

/**
 * @returns `whole` reads a text that is nothing but a day, as typed into a field. `within` finds the one day in a
 *   sentence, as in a note.
 */
export function dayReaders(words: DayWords): { whole: DayReader; within: DayReader } {
  const forms = formsOf(words)
  const filler = String.raw`(?:(?:${words.before})\s+)?`
  const tail = String.raw`(?:,?\s+(?:${words.partOfDay}))?[\s.,;!?]*`
  const whole = [...forms, figures].map((form) => ({
    ...form,
    pattern: new RegExp(String.raw`^\s*${filler}${form.source}${tail}$`, 'iu'),
  }))
  const within = forms.map((form) => ({
    ...form,
    pattern: new RegExp(String.raw`(?<![\p{L}\d])${form.source}(?![\p{L}\d-])`, 'giu'),
  }))
  const place = placeOf(words)

  return {
    whole: (text, today) => {
      const from = parseCalendarDate(today)
      if (!from) return null
      const days = whole.map(({ pattern, read }) => {
        const match = pattern.exec(text)
        return match ? textOf(read(match.groups ?? {}, from)) : undefined
      })
      return days.find((day) => day !== undefined) ?? null
    },
    within: (text, today) => {
      const from = parseCalendarDate(today)
      if (!from) return null
      const found = new Set<string | null>()
      let rest = text
      for (const { pattern, read, loose = false } of within)
        rest = rest.replace(pattern, (match: string, ...more: unknown[]) => {
          const at = more.findLast((part) => typeof part === 'number') ?? 0
          const groups = Object(more.at(-1)) as Groups
          if (!place.isDay(rest, at, match, loose)) return match
          found.add(textOf(read(groups, from)))
          // A letter in its place keeps what stands around it apart.
          return '_'.repeat(match.length)
        })
      return found.size === 1 ? ([...found][0] ?? null) : null
    },
  }
}

type Groups = Record<string, string | undefined>

interface Form {
  source: string
  /** The day that a match means. Null for none. */
  read(groups: Groups, today: CalendarDate): CalendarDate | null
  /** In a sentence it counts only after "by the" and before the end of a clause: "the 2nd round" is no day. */
  loose?: boolean
}

/** "25/12". Both orders are in use, so it counts only if one of them makes a day. */
const figures: Form = {
  source: String.raw`(?<one>\d{1,2})[/.](?<two>\d{1,2})(?:[/.](?<year>\d{4}))?\.?`,
  read({ one, two, year }, today) {
    const [a, b] = [Number(one), Number(two)]
    const days = [dated(today, a, b, year), dated(today, b, a, year)].flatMap((day) => day ?? [])
    const [first] = days
    return first && days.every((day) => textOf(day) === textOf(first)) ? first : null
  },
}

/** Every form of a day, the longer ones first. */
function formsOf(words: DayWords): Form[] {
  const weekday = `(?<weekday>${words.weekdays.join('|')})`
  const month = `(?<month>${words.months.join('|')})`
  const day = String.raw`(?:(?:${words.the})\s+)?(?<day>\d{1,2})(?!\d)`
  const ofWeek = String.raw`(?:${weekday}\.?,?\s+)?`
  const year = String.raw`(?:,?\s+(?<year>\d{4}))?`
  const counted = String.raw`(?<count>\d{1,2}|${words.counts.join('|')})\s+(?<unit>${Object.values(words.units).join('|')})`
  const weekdayOf = ({ weekday: name }: Groups) => indexOf(words.weekdays, name)
  const monthOf = ({ month: name }: Groups) => (indexOf(words.months, name) ?? 0) + 1

  const onDate = (groups: Groups, today: CalendarDate) =>
    ifOn(weekdayOf(groups), dated(today, Number(groups['day']), monthOf(groups), groups['year']))
  const nextWeek = (groups: Groups, today: CalendarDate) =>
    later(today, 7 - weekdayIn(today) + (weekdayOf(groups) ?? 0))
  const inTime = (groups: Groups, today: CalendarDate) => countedFrom(words, groups, today)
  return [
    {
      source: String.raw`(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)`,
      read: (groups) => parseCalendarDate(`${groups['year']}-${groups['month']}-${groups['day']}`),
    },
    {
      source: String.raw`${ofWeek}${day}(?:${words.ordinal})?\s+(?:(?:${words.of})\s+)?${month}\.?${year}`,
      read: onDate,
    },
    { source: String.raw`${ofWeek}${month}\.?\s+${day}(?:${words.ordinal})?${year}`, read: onDate },
    {
      source: String.raw`${weekday}\.?,?\s+${day}(?:${words.ordinal})`,
      read: (groups, today) => ifOn(weekdayOf(groups), nextOfMonth(today, Number(groups['day']))),
    },
    {
      source: String.raw`${weekday}\s+(?:(?:${words.of})\s+)?(?:${words.nextWeek})`,
      read: nextWeek,
    },
    {
      source: String.raw`(?:${words.nextWeek}),?\s+(?:(?:${words.before})\s+)?${weekday}`,
      read: nextWeek,
    },
    { source: `(?:${words.nextWeek})`, read: nextWeek },
    { source: String.raw`(?:${words.in})\s+${counted}`, read: inTime },
    { source: String.raw`${counted}\s+(?:${words.fromNow})`, read: inTime },
    { source: `(?:${words.dayAfterTomorrow})`, read: (_, today) => later(today, 2) },
    { source: `(?:${words.tomorrow})`, read: (_, today) => later(today, 1) },
    { source: `(?:${words.today})`, read: (_, today) => today },
    {
      source: String.raw`(?:(?:${words.this})\s+)?${weekday}\.?`,
      read: (groups, today) => later(today, daysUntil(weekdayOf(groups) ?? 0, today)),
    },
    {
      source: `${day}(?:${words.ordinal})`,
      read: ({ day: figure }, today) => nextOfMonth(today, Number(figure)),
      loose: true,
    },
  ]
}

/** Letters on either side of a day that say whether it is one. */
const BESIDE = 40

/** Whether a match in a sentence is a day there, from what stands around it. */
function placeOf({ alsoWords, before, other, the, to, ordinal, partOfDay }: DayWords) {
  const afterBefore = new RegExp(
    String.raw`(?:^|[^\p{L}])(?:${before})(?:\s+(?:${the}))?\s+$`,
    'iu',
  )
  const another = new RegExp(String.raw`(?:^|[^\p{L}])(?:${other})\s+$`, 'iu')
  // "1–4 Dec" and "1 and 4 Dec" are no one day.
  const span = new RegExp(
    String.raw`\d(?:${ordinal})?(?:\s?[-‐‑‒–—/.,:]\s?|\s+(?:${to})\s+)$`,
    'iu',
  )
  const word = new RegExp(String.raw`(?:^|[^\p{L}])(?:${alsoWords})(?:$|[^\p{L}])`, 'iu')
  const figureBehind = /^,?\s+\d/
  const timeBehind = new RegExp(String.raw`^,?\s+(?:${partOfDay})`, 'iu')
  const clauseEnds = /^\s*(?:$|[.,;:!?)])/
  return {
    isDay(line: string, at: number, match: string, isLoose: boolean): boolean {
      const end = at + match.length
      const ahead = line.slice(Math.max(0, at - BESIDE), at)
      const behind = line.slice(end, end + BESIDE)
      if (another.test(ahead) || span.test(ahead)) return false
      // "Friday 4" may be the fourth, or four o'clock.
      if (/\p{L}\.?$/u.test(match) && figureBehind.test(behind) && !timeBehind.test(behind))
        return false
      if (!isLoose && !word.test(match)) return true
      return afterBefore.test(ahead) && (!isLoose || clauseEnds.test(behind))
    },
  }
}

/** The place of a word in a list of patterns. */
function indexOf(patterns: readonly string[], word: string | undefined): number | undefined {
  if (word === undefined) return undefined
  return patterns.findIndex((pattern) => new RegExp(`^(?:${pattern})$`, 'iu').test(word))
}

function countedFrom(words: DayWords, { count = '', unit = '' }: Groups, today: CalendarDate) {
  const number = /\d/.test(count) ? Number(count) : (indexOf(words.counts, count) ?? 0) + 1
  const is = (pattern: string) => indexOf([pattern], unit) === 0
  if (is(words.units.month)) return existing({ ...today, month: today.month + number })
  return later(today, is(words.units.week) ? 7 * number : number)
}

/** A day and a month, in the year that was said, else the next such day from today on. */
function dated(today: CalendarDate, day: number, month: number, year: string | undefined) {
  if (month > 12) return null
  if (year !== undefined) return existing({ year: Number(year), month, day })
  const inYears = [today.year, today.year + 1].map((each) => existing({ year: each, month, day }))
  const next = inYears.find((date) => date && daysBetween(today, date) >= 0)
  return next && daysBetween(today, next) <= FURTHEST_DAYS ? next : null
}

/** The next day with this figure, in this month or the next. Today may be meant or not, so then there is none. */
function nextOfMonth(today: CalendarDate, day: number): CalendarDate | null {
  if (day === today.day) return null
  return existing({ ...today, month: today.month + Number(day < today.day), day })
}

/** The day, if it falls on that weekday. */
const ifOn = (weekday: number | undefined, day: CalendarDate | null): CalendarDate | null =>
  day && (weekday === undefined || weekdayIn(day) === weekday) ? day : null

// Days are counted in UTC, so that no change to summer time makes one longer.
const DAY_MS = 24 * 60 * 60_000
const utc = ({ year, month, day }: CalendarDate): number => Date.UTC(year, month - 1, day)

const fromUtc = (at: number): CalendarDate => {
  const date = new Date(at)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

const later = (day: CalendarDate, days: number): CalendarDate => fromUtc(utc(day) + days * DAY_MS)

const daysBetween = (one: CalendarDate, other: CalendarDate): number =>
  (utc(other) - utc(one)) / DAY_MS

/** 0 for Monday. */
const weekdayIn = (day: CalendarDate): number => (new Date(utc(day)).getUTCDay() + 6) % 7

/** Days until the next such weekday, 1 to 7. */
const daysUntil = (weekday: number, today: CalendarDate): number =>
  ((weekday - weekdayIn(today) + 6) % 7) + 1

/** The day, if its month has it. A month may be greater than 12. */
function existing(date: CalendarDate): CalendarDate | null {
  const day = fromUtc(utc(date))
  return day.day === date.day ? day : null
}

function textOf(date: CalendarDate | null): string | null {
  if (!date) return null
  const [month, day] = [date.month, date.day].map((part) => String(part).padStart(2, '0'))
  return `${date.year}-${month}-${day}`
}
