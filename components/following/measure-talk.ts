import { send } from '@/components/mirror/mirror'
import { noTalk, type Talk, withTalk } from '@/method/talk-balance'
import type { Call } from '@/storage/records/call'

const KEEP_EVERY_MS = 60_000

/**
 * Measures who talks how long in a call. It goes on from what was kept, and keeps the sum once a minute, and at the end.
 *
 * @returns `heard` takes each change of the captions
 */
export function measureTalk(call: Call, signal: AbortSignal) {
  const { id, companyId, talk: before } = call
  let talk: Talk = before ?? noTalk
  let kept = talk
  let keptAt = performance.now()
  let changedAt: number | undefined

  const keep = () => {
    keptAt = performance.now()
    if (talk !== kept) send('call.talk', { id, companyId, now: Date.now(), talk })
    kept = talk
  }

  addEventListener('pagehide', keep, { signal })
  signal.addEventListener('abort', keep)
  return {
    heard(isOwn: boolean | null, now: number): void {
      if (changedAt !== undefined) talk = withTalk(talk, isOwn, now - changedAt)
      changedAt = now
      if (now - keptAt >= KEEP_EVERY_MS) keep()
    },
  }
}
