/**
 * Calls `act` after a delay, whatever comes. It uses no timer, because a content script and its page number their timers
 * together. A page that clears all numbers also clears those of the script.
 */
export function after(milliseconds: number, act: () => void): void {
  // Firefox 140 and 141 have no scheduler. Where there is one, it costs less than a signal, an error and an event.
  if (import.meta.env.FIREFOX) AbortSignal.timeout(milliseconds).addEventListener('abort', act)
  else void scheduler.postTask(act, { delay: milliseconds })
}

/** The same, but the function that it returns cancels the call. */
export function later(milliseconds: number, act: () => void): () => void {
  let isWanted = true
  after(milliseconds, () => {
    if (isWanted) act()
  })
  return () => {
    isWanted = false
  }
}
