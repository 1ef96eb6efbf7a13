import { ask, type PageRequests, type RequestAnswer, type RequestInput } from '@/messages'
import { later } from './later'

/** Far longer than an answer takes, even if the background must be started first. */
const ANSWER_MS = 10_000

/**
 * Asks the background, and fails if no answer comes in time. While the extension is reloaded, Chromium sometimes loses
 * the worker. A request of that moment is never answered, not even after Chromium has started the worker again.
 *
 * @throws if there is no answer in time, and whatever `ask` throws
 */
export function askInTime<Name extends keyof PageRequests>(
  request: Name,
  input: RequestInput<Name>,
): Promise<RequestAnswer<Name>> {
  return new Promise((resolve, reject) => {
    const cancel = later(ANSWER_MS, () => reject(new Error(`${request} was not answered`)))
    ask(request, input).finally(cancel).then(resolve, reject)
  })
}
