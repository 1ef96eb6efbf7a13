import { setTimeout as pause } from 'node:timers/promises'

/**
 * Limits the wait for an answer that a browser may never give. The test then fails with a sentence, and not
 * by its own time limit.
 *
 * @throws when the time is up, with what did not happen
 */
export async function within<T>(
  milliseconds: number,
  whatDidNotHappen: string,
  awaited: Promise<T>,
): Promise<T> {
  const settled = new AbortController()
  const late = async (): Promise<never> => {
    await pause(milliseconds, undefined, { signal: settled.signal })
    throw new Error(`${whatDidNotHappen} (waited ${milliseconds / 1000} s)`)
  }
  try {
    return await Promise.race([awaited, late()])
  } finally {
    settled.abort()
  }
}
