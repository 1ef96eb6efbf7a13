import { useClock } from '@/components/shared/clock'

/**
 * The whole minutes until a time, in UTC milliseconds. They are negative after it. A minute that has begun
 * counts as a whole one: at 12:59:10 a call at 13:00 is in one minute.
 */
export const useMinutesUntil = (at: number): number =>
  useClock((now) => Math.ceil((at - now) / 60_000))
