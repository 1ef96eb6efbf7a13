/**
 * What to do after a call, and when: thanks on the same day, the day that they named, three check-ins, a week
 * apart, and each note that is a to-do. If nobody else came to the call: to ask for a new time. Only the times are here. The texts name the mail's spam folder or the phone's number (obligations 36
 * and 37).
 */
export const followUpKinds = ['thank-you', 'new-time', 'their-date', 'check-in', 'to-do'] as const

export type FollowUpKind = (typeof followUpKinds)[number]

export type FollowUpId =
  | 'thank-you'
  | 'new-time'
  | 'their-date'
  | `check-in-${1 | 2 | 3}`
  | `to-do:${string}`

export interface FollowUp {
  /** Unique within its call. Each plan for the same call has the same ids. */
  id: FollowUpId
  kind: FollowUpKind
  /** UTC milliseconds. */
  dueAt: number
}

/** A day of the candidate's own calendar. `month` counts from 1. */
export interface CalendarDate {
  year: number
  month: number
  day: number
}

const HOUR_MS = 60 * 60_000
const DAY_MS = 24 * HOUR_MS
const STALE_AFTER_MS = 3 * DAY_MS
const CHECK_INS = [1, 2, 3] as const

/**
 * How long after the end of a call, or after the day they named, a notification of its plan is possible: until the
 * last check-in is stale, and two days more. The two days cover a machine that travels to another time zone.
 */
export const NOTIFIED_WITHIN_MS = 7 * CHECK_INS.length * DAY_MS + STALE_AFTER_MS + 2 * DAY_MS

/**
 * The follow-ups of a call, by the time at which they are due, in the time zone of the machine.
 *
 * Check-ins count from the day of the call, or from the date they named if that is later: to ask before that date
 * or soon after it is impatient. Days are calendar days and hours are local hours, so that a change to summer
 * time moves nothing.
 *
 * @param endedAt when the call ended, in UTC milliseconds
 * @param theirDate the day they named, 'YYYY-MM-DD'; null for none. A day that does not exist counts as none,
 *   and so does a day before the call.
 */
export function followUpPlan({
  endedAt,
  theirDate,
}: {
  endedAt: number
  theirDate: string | null
}): readonly FollowUp[] {
  const endDay = localDay(endedAt)
  const named = theirDate === null ? null : parseCalendarDate(theirDate)
  const theirDay = named !== null && compareDays(named, endDay) >= 0 ? named : null

  const thanks: FollowUp = { id: 'thank-you', kind: 'thank-you', dueAt: thankAt(endedAt, endDay) }
  const theirs: readonly FollowUp[] = theirDay === null ? [] : [onTheirDay(theirDay, thanks.dueAt)]
  return [thanks, ...theirs, ...checkIns(theirDay ?? endDay)]
}

/** Whoever comes late has come by then, or has written. */
const WAITED_MS = 15 * 60_000

/**
 * The one follow-up of a call to which nobody else came. It is due once the candidate has waited in politeness, and
 * not before they gave up.
 *
 * @param from when the call was to begin, in UTC milliseconds
 * @param endedAt when the candidate left, in UTC milliseconds
 */
export const newTimePlan = (from: number, endedAt: number): readonly FollowUp[] => [
  { id: 'new-time', kind: 'new-time', dueAt: Math.max(endedAt, from + WAITED_MS) },
]

/** The follow-up that a note is: its step has the note's id. */
export const toDoStep = (noteId: string): FollowUpId => `to-do:${noteId}`

/**
 * When a note of a call is to be done: in the morning of the day that it names, in UTC milliseconds. Without a day it
 * is due with the thanks. It is never due before them.
 *
 * @param day 'YYYY-MM-DD'; null for none
 */
export function toDoDueAt(endedAt: number, day: string | null): number {
  const thanksAt = thankAt(endedAt, localDay(endedAt))
  const named = day === null ? null : parseCalendarDate(day)
  return named ? Math.max(localTime(named, 9, 0), thanksAt) : thanksAt
}

/** Thanks are due an hour after the call, but on its own day. */
function thankAt(endedAt: number, endDay: CalendarDate): number {
  return Math.max(endedAt, Math.min(endedAt + HOUR_MS, localTime(endDay, 23, 59)))
}

/** The time is never before the thanks. Otherwise a date of today is due before the call has ended. */
function onTheirDay(day: CalendarDate, thanksAt: number): FollowUp {
  const dueAt = Math.max(localTime(day, 9, 0), thanksAt)
  return { id: 'their-date', kind: 'their-date', dueAt }
}

function checkIns(since: CalendarDate): readonly FollowUp[] {
  return CHECK_INS.map((week) => ({
    id: `check-in-${week}`,
    kind: 'check-in',
    dueAt: localTime({ ...since, day: since.day + 7 * week }, 9, 30),
  }))
}

/** Whether a follow-up is so late that it gets no notification. For example, the machine was off for days. */
export function isStale(dueAt: number, now: number): boolean {
  return now - dueAt > STALE_AFTER_MS
}

/** Reads 'YYYY-MM-DD'. Null for anything else, and for a day that no calendar has. */
export function parseCalendarDate(text: string): CalendarDate | null {
  const parts = /^([1-9]\d{3})-(\d{2})-(\d{2})$/.exec(text)
  if (parts === null) return null

  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? { year, month, day } : null
}

/** The day in the time zone of the machine, `YYYY-MM-DD`, as a date input has it. */
export function dayOf(at: number, daysLater = 0): string {
  const date = new Date(at)
  const day = new Date(date.getFullYear(), date.getMonth(), date.getDate() + daysLater)
  const month = String(day.getMonth() + 1).padStart(2, '0')
  return `${day.getFullYear()}-${month}-${String(day.getDate()).padStart(2, '0')}`
}

function localDay(at: number): CalendarDate {
  const date = new Date(at)
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() }
}

/** `day` may be greater than the days of its month: `Date` goes on into the next one. */
function localTime({ year, month, day }: CalendarDate, hour: number, minute: number): number {
  return new Date(year, month - 1, day, hour, minute).getTime()
}

function compareDays(one: CalendarDate, other: CalendarDate): number {
  return one.year - other.year || one.month - other.month || one.day - other.day
}
