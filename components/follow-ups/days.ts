import { weekday } from '@/locales/formats'
import { text } from '@/locales/text'
import { parseCalendarDate } from '@/method/follow-ups'
import type { DueFollowUp } from '@/storage/records/due'

const words = text.followUps.when

/** A follow-up can move at most this many days ahead. */
const LATEST_DAYS = 90

/** The day in the candidate's time zone, `YYYY-MM-DD`, as a date input has it. */
export function dayOf(at: number, daysLater = 0): string {
  const date = new Date(at)
  const day = new Date(date.getFullYear(), date.getMonth(), date.getDate() + daysLater)
  const month = String(day.getMonth() + 1).padStart(2, '0')
  return `${day.getFullYear()}-${month}-${String(day.getDate()).padStart(2, '0')}`
}

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
  const time = new Date(dueAt)
  return new Date(date.year, date.month - 1, date.day, time.getHours(), time.getMinutes()).getTime()
}

/** The day of a follow-up in words: today, tomorrow, or the weekday and the date. */
export function whenInWords({ dueAt, doneAt }: DueFollowUp, now: number): string {
  if (doneAt !== null) return words.done
  const day = dayOf(dueAt)
  if (day === dayOf(now)) return words.today
  if (day === dayOf(now, 1)) return words.tomorrow
  if (day === dayOf(now, -1)) return words.late(words.yesterday)
  const date = weekday.format(dueAt)
  return dueAt < now ? words.late(date) : date
}
