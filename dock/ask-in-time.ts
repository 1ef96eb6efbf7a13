import { ask, type PageRequests, type RequestAnswer, type RequestInput } from '@/messages'
import { later } from './later'

/** Far longer than an answer takes, even from a background that has yet to be started. */
const ANSWER_MS = 10_000

/**
 * Asks the background, and gives up where no answer comes. Chromium sometimes loses track of the worker while the
 * extension is being reloaded: what is asked then is never answered, not even when, half a minute later, the
 * worker is stopped and can be started again.
 *
 * @throws when it is not answered in time, and whatever `ask` throws
 */
export function askInTime<Name extends keyof PageRequests>(
  request: Name,
  input: RequestInput<Name>,
): Promise<RequestAnswer<Name>> {
  return new Promise((resolve, reject) => {
    const callOff = later(ANSWER_MS, () => reject(new Error(`${request} was not answered`)))
    ask(request, input).finally(callOff).then(resolve, reject)
  })
}
