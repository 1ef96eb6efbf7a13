import type { TabMeeting } from '@/messages'
import { type Call, isRunning, LATE_MS } from '@/storage/records/call'
import { awaitedAt } from '@/storage/records/due'

// What time it is for a surface, from the call at hand. `days-before`: there is time to prepare. `soon`: the call begins
// within half an hour, or has not begun although its time has come. `in-call`: it runs. `just-after`: it was over not
// long ago. `none`: there is no call at hand, or it is long past.

export type Moment = 'days-before' | 'soon' | 'in-call' | 'just-after' | 'none'

const MINUTE_MS = 60_000
/** A call is soon from this long before its time. */
const SOON_MS = 30 * MINUTE_MS
/** What is to be done right after a call has the surface for this long. */
const AFTER_MS = 3 * 60 * MINUTE_MS

/**
 * The moment of a call.
 *
 * @param meeting what the tab's page shows of the meeting; null without one
 * @param now UTC milliseconds
 */
export function momentOf(
  call: Call | null,
  meeting: Pick<TabMeeting, 'state'> | null,
  now: number,
): Moment {
  if (!call) return 'none'
  if (isRunning(call)) return 'in-call'
  const { endedAt, missed, plannedAt } = call
  if (endedAt !== null || missed)
    return now - (endedAt ?? awaitedAt(call)) <= AFTER_MS ? 'just-after' : 'none'
  // Without a time it is the page that says whether it is soon.
  if (plannedAt === null) return meeting && meeting.state !== 'left' ? 'soon' : 'days-before'
  if (plannedAt - now > SOON_MS) return 'days-before'
  return now - plannedAt <= LATE_MS ? 'soon' : 'none'
}
