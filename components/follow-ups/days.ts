import { weekday } from '@/locales/formats'
import { text } from '@/locales/text'
import { parseCalendarDate } from '@/method/follow-ups'
import type { DueFollowUp } from '@/storage/records/due'

const words = text.followUps.when

/** How far ahead another day may be. */
const LATEST_DAYS = 90

/** The day of the candidate's own calendar, `YYYY-MM-DD`, as a date input has it. */
export function dayOf(at: number, daysLater = 0): string {
  const date = new Date(at)
  const day = new Date(date.getFullYear(), date.getMonth(), date.getDate() + daysLater)
  const month = String(day.getMonth() + 1).padStart(2, '0')
  return `${day.getFullYear()}-${month}-${String(day.getDate()).padStart(2, '0')}`
}

/** The days that can be chosen in place of the suggested one. */
export const choosableDays = (now: number) => ({ min: dayOf(now), max: dayOf(now, LATEST_DAYS) })

/** Which these are, and the one that is kept, in words. */
export function choosableInWords({ dueAt }: DueFollowUp, now: number): string {
  const latest = new Date(now)
  latest.setDate(latest.getDate() + LATEST_DAYS)
  return text.followUps.dayRange(weekday.format(latest), weekday.format(dueAt))
}

/** The same time on the wall on another day; null for a day that cannot be chosen. */
export function onAnotherDay(dueAt: number, day: string, now: number): number | null {
  const date = parseCalendarDate(day)
  const { min, max } = choosableDays(now)
  if (!date || day < min || day > max) return null
  const time = new Date(dueAt)
  return new Date(date.year, date.month - 1, date.day, time.getHours(), time.getMinutes()).getTime()
}

/** When something is due, in words: today, tomorrow, else the weekday and the date. */
export function whenInWords({ dueAt, doneAt }: DueFollowUp, now: number): string {
  if (doneAt !== null) return words.done
  const day = dayOf(dueAt)
  if (day === dayOf(now)) return words.today
  if (day === dayOf(now, 1)) return words.tomorrow
  if (day === dayOf(now, -1)) return words.late(words.yesterday)
  const date = weekday.format(dueAt)
  return dueAt < now ? words.late(date) : date
}
