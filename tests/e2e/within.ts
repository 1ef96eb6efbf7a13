import { setTimeout as pause } from 'node:timers/promises'

/**
 * Waits no longer than that for what a browser may never answer: a test is to fail with a sentence, not to
 * stand still until its own time is up.
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
