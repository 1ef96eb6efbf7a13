import { useSyncExternalStore } from 'react'

const MINUTE_MS = 60_000

function everySecond(onTick: () => void): () => void {
  const timer = setInterval(onTick, 1000)
  return () => clearInterval(timer)
}

/**
 * The whole minutes until a time, negative after it; it renders once a minute. The minute that has begun to run
 * counts whole: at 12:59:10 a call at 13:00 is in one minute.
 */
export const useMinutesUntil = (at: number): number =>
  useSyncExternalStore(everySecond, () => Math.ceil((at - Date.now()) / MINUTE_MS))
