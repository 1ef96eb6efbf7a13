import { useClock } from './clock'
import { text } from '@/locales/text'

const words = text.planning

/** The time until a planned call, in words. They change every minute. */
export function Countdown({ at }: { at: number }) {
  return <span>{wordsFor(useMinutesUntil(at))}</span>
}

/**
 * The whole minutes until a time, in UTC milliseconds. They are negative after it. A minute that has begun
 * counts as a whole one: at 12:59:10 a call at 13:00 is in one minute.
 */
export const useMinutesUntil = (at: number): number =>
  useClock((now) => Math.ceil((at - now) / 60_000))

/** @param minutes until the call; negative after its time */
export function wordsFor(minutes: number): string {
  if (minutes <= -60) return words.hoursAgo(Math.floor(-minutes / 60))
  if (minutes < 0) return words.ago(-minutes)
  if (minutes === 0) return words.now
  if (minutes < 60) return words.inMinutes(minutes)
  const hours = Math.floor(minutes / 60)
  if (hours < 48) return words.inHours(hours, minutes % 60)
  return words.inDays(Math.round(hours / 24))
}
