import { type Call, IMMINENT_MS, isRunning, LATE_MS } from '@/storage/records/call'
import { CHOSEN_MS, lastOf } from './meant'
import { QUIET_MS } from './times'

/** The candidate's choice holds for this long against a planned call that is about to begin. */
const CHOICE_HOLDS_MS = 10 * 60_000

/**
 * The call at hand when no meeting says which it is. The order is: a call that is running; the candidate's choice
 * or a call that has just ended, whichever came last; the next planned call.
 *
 * @param calls the calls of the last day and the calls to come, with the times that `takenFor` gave them
 */
export function callWithoutMeeting(calls: readonly Call[], now: number): Call | null {
  const running = lastOf(calls.filter(isRunning), ({ startedAt }) => startedAt ?? 0)
  if (running) return running
  const over = lastOf(calls.filter(isJustOver(now)), ({ endedAt }) => endedAt ?? 0)
  const choice = lastOf(calls.filter(isChosen(now, over)), ({ chosenAt }) => chosenAt ?? 0)
  const next = nextPlanned(calls, now)
  const last = choice ?? over
  if (!last) return next
  // The last call counts until shortly before the next one.
  const since = choice ? (choice.chosenAt ?? 0) + CHOICE_HOLDS_MS : (last.startedAt ?? 0)
  return isComing(next, since, now) ? next : last
}

/** Whether the planned time of the next call is near or past, and later than `after` (UTC milliseconds). */
const isComing = (next: Call | null, after: number, now: number): boolean =>
  next?.plannedAt != null && next.plannedAt - now < IMMINENT_MS && next.plannedAt > after

/** The planned call that is nearest in time. It may be a little late. */
export function nextPlanned(calls: readonly Call[], now: number): Call | null {
  const coming = calls.filter(
    ({ startedAt, plannedAt }) =>
      startedAt === null && plannedAt !== null && plannedAt > now - LATE_MS,
  )
  return coming.toSorted(nearestTo(now))[0] ?? null
}

/** Of the calls planned with one company, the one nearest in time that has not begun. */
export function nearestPlanned(calls: readonly Call[], now: number): Call | undefined {
  return calls
    .filter(
      ({ startedAt, plannedAt }) =>
        startedAt === null && plannedAt !== null && Math.abs(plannedAt - now) < CHOSEN_MS,
    )
    .toSorted(nearestTo(now))[0]
}

const nearestTo =
  (now: number) =>
  (a: Call, b: Call): number =>
    Math.abs((a.plannedAt ?? 0) - now) - Math.abs((b.plannedAt ?? 0) - now)

const isJustOver =
  (now: number) =>
  ({ endedAt }: Call): boolean =>
    endedAt !== null && now - endedAt < QUIET_MS

/** Whether the candidate chose this call, which has not begun, after the last one ended. */
const isChosen =
  (now: number, over: Call | undefined) =>
  ({ chosenAt, startedAt }: Call): boolean =>
    chosenAt !== null &&
    startedAt === null &&
    now - chosenAt < CHOSEN_MS &&
    chosenAt > (over?.endedAt ?? 0)
