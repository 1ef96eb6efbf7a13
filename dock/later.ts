/**
 * Calls `act` after a delay. It uses no timer, because a content script and its page number their timers together. A
 * page that clears all numbers also clears those of the script.
 *
 * @returns a function that cancels the call
 */
export function later(milliseconds: number, act: () => void): () => void {
  let isWanted = true
  const onTime = () => {
    if (isWanted) act()
  }
  // Firefox 140 and 141 have no scheduler. Where there is one, it costs less than a signal, an error and an event.
  if (import.meta.env.FIREFOX) AbortSignal.timeout(milliseconds).addEventListener('abort', onTime)
  else void scheduler.postTask(onTime, { delay: milliseconds })
  return () => {
    isWanted = false
  }
}
