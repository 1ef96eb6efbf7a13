import { time, weekday, weekdayAndTime } from '@/locales/formats'
import { text } from '@/locales/text'

const words = text.followUps.when

const dayOf = (at: number): string => new Date(at).toDateString()

/** The time of a call: "14:00" today, else with its day. */
export const callTime = (at: number, now: number): string =>
  (dayOf(at) === dayOf(now) ? time : weekdayAndTime).format(at)

/** The day of a follow-up that is open. */
export function dueDay(at: number, now: number): string {
  if (dayOf(at) === dayOf(now)) return words.today
  return at < now ? words.late(weekday.format(at)) : weekday.format(at)
}

/** Whether a follow-up was due on a day before today. */
export const isLate = (at: number, now: number): boolean => at < now && dayOf(at) !== dayOf(now)

export const isToday = (at: number, now: number): boolean => dayOf(at) === dayOf(now)
