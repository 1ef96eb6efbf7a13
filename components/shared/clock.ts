import { useSyncExternalStore } from 'react'
import { timeInCall } from '@/storage/records/call'
import { useCall } from './use-call'

const readers = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

/** One timer for everything on the surface that shows the time. */
function everySecond(onTick: () => void): () => void {
  readers.add(onTick)
  timer ??= setInterval(() => readers.forEach((read) => read()), 1000)
  return () => {
    readers.delete(onTick)
    if (readers.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

/**
 * Reads a value from the time, once a second. Renders only if the value has changed.
 *
 * @param read gets UTC milliseconds
 */
export function useClock<Value extends string | number | boolean | null>(
  read: (now: number) => Value,
): Value {
  return useSyncExternalStore(everySecond, () => read(Date.now()))
}

/**
 * Reads a value from the time gone in the call, once a second. Renders only if the value has changed.
 *
 * @param read gets milliseconds since the call began, in whole seconds, or null before that
 */
export function useTimeInCall<Value extends string | number | boolean | null>(
  read: (gone: number | null) => Value,
): Value {
  const call = useCall()
  return useClock((now) => {
    const gone = timeInCall(call, now)
    return read(gone === null ? null : Math.floor(gone / 1000) * 1000)
  })
}
