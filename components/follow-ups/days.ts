import { time, weekday } from '@/locales/formats'
import { text } from '@/locales/text'
import { dayOf, parseCalendarDate } from '@/method/follow-ups'
import type { DueFollowUp } from '@/storage/records/due'

const words = text.followUps.when

/** A follow-up can move at most this many days ahead. */
const LATEST_DAYS = 90
const HOUR_MS = 60 * 60_000

/** The first and the last day that can be chosen. */
export const choosableDays = (now: number) => ({ min: dayOf(now), max: dayOf(now, LATEST_DAYS) })

/** The last day that can be chosen, and the day that is kept, in words. */
export function choosableInWords({ dueAt }: DueFollowUp, now: number): string {
  const latest = new Date(now)
  latest.setDate(latest.getDate() + LATEST_DAYS)
  return text.followUps.dayRange(weekday.format(latest), weekday.format(dueAt))
}

/** The same local time on another day, in UTC milliseconds. Null for a day that cannot be chosen. */
export function onAnotherDay(dueAt: number, day: string, now: number): number | null {
  const date = parseCalendarDate(day)
  const { min, max } = choosableDays(now)
  if (!date || day < min || day > max) return null
  const before = new Date(dueAt)
  return new Date(
    date.year,
    date.month - 1,
    date.day,
    before.getHours(),
    before.getMinutes(),
  ).getTime()
}

/** Later on the same day, in UTC milliseconds: in the evening, or in two hours. Null if the day is too old for that. */
export function laterToday(now: number): number | null {
  const evening = new Date(now).setHours(18, 0, 0, 0)
  const later = Math.max(evening, now + 2 * HOUR_MS)
  return later <= evening + 4 * HOUR_MS ? later : null
}

/** Whether its day has passed. */
export const isLate = ({ doneAt, dueAt, isUndated }: DueFollowUp, now: number): boolean =>
  doneAt === null && !isUndated && dayOf(dueAt) < dayOf(now)

/** The day of a follow-up in words: today, tomorrow, or the weekday and the date. */
export function whenInWords(
  { dueAt, doneAt, isUndated, isMoved }: DueFollowUp,
  now: number,
): string {
  if (doneAt !== null) return words.done
  if (isUndated) return words.undated
  const day = dayOf(dueAt)
  // The candidate chose the hour, too.
  if (day === dayOf(now)) return isMoved ? words.todayAt(time.format(dueAt)) : words.today
  if (day === dayOf(now, 1)) return words.tomorrow
  if (day === dayOf(now, -1)) return words.late(words.yesterday)
  const date = weekday.format(dueAt)
  return dueAt < now ? words.late(date) : date
}
