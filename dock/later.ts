/**
 * Acts after a while. A timer would not do: a content script's are numbered with the page's own, and a
 * page that clears all numbers stops them.
 *
 * @returns what calls it off
 */
export function later(milliseconds: number, act: () => void): () => void {
  let isWanted = true
  const onTime = () => {
    if (isWanted) act()
  }
  // Firefox 140 and 141 have no scheduler; elsewhere it makes no signal, error and event at every tick.
  if (import.meta.env.FIREFOX) AbortSignal.timeout(milliseconds).addEventListener('abort', onTime)
  else void scheduler.postTask(onTime, { delay: milliseconds })
  return () => {
    isWanted = false
  }
}
