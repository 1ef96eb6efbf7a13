import { later } from './later'

/** The least time between two messages of one kind. Milliseconds. */
const PAUSE_MS = 100

/**
 * Sends one message at a time, however often it is asked to. What is asked for in the meantime is sent once, a moment
 * after the answer. So no page can make a queue of messages.
 *
 * @param send sends what is true at that moment. It must not reject.
 */
export function oneAtATime(send: () => Promise<void>): () => void {
  let isBusy = false
  let isWanted = false
  const start = async () => {
    isWanted = true
    if (isBusy) return
    isBusy = true
    isWanted = false
    await send()
    later(PAUSE_MS, () => {
      isBusy = false
      if (isWanted) void start()
    })
  }
  return () => void start()
}
