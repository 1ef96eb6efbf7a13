import { type Call, IMMINENT_MS, isComing, isRunning } from './call'

const HOUR_MS = 60 * 60_000

/** If nothing shows for this time that a call goes on, then it is over, even if nobody recorded its end. */
export const SURELY_OVER_MS = 3 * HOUR_MS
/** No call runs for longer. `held.ts` can find out that a call ended sooner. */
export const LONGEST_MS = 24 * HOUR_MS
/** The call that the candidate chose stays chosen this long. */
export const CHOSEN_MS = 12 * HOUR_MS
/** A planned call may begin as late as this. */
const LATE_MS = 2 * HOUR_MS

/** The call that the candidate chose last, and when (UTC milliseconds). */
export interface Chosen {
  call: Call
  at: number
}

/**
 * The call at hand when no meeting says which it is. The order is: a call that is running; the candidate's choice
 * or a call that has just ended, whichever came last; the next planned call.
 *
 * @param calls the calls of the last day and the calls to come
 */
export function callWithoutMeeting(
  calls: readonly Call[],
  chosen: Chosen | null,
  now: number,
): Call | null {
  const running = latest(calls.filter(mayRun(now)), ({ startedAt }) => startedAt)
  if (running) return running
  const over = latest(calls.filter(isJustOver(now)), ({ endedAt }) => endedAt)
  const isLater = chosen !== null && chosen.at > (over?.endedAt ?? 0)
  const choice = isLater && isStillChosen(chosen, now) ? chosen : null
  const next = nextPlanned(calls, now)
  const last = choice?.call ?? over
  if (!last) return next
  // The last call counts until shortly before the next one.
  const since = choice ? choice.at + IMMINENT_MS : (last.startedAt ?? 0)
  return isComing(next, since, now) ? next : last
}

/** The planned call that comes first. It may be a little late. */
export function nextPlanned(calls: readonly Call[], now: number): Call | null {
  const coming = calls.filter(
    ({ startedAt, plannedAt }) =>
      startedAt === null && plannedAt !== null && plannedAt > now - LATE_MS,
  )
  return coming.toSorted((a, b) => (a.plannedAt ?? 0) - (b.plannedAt ?? 0))[0] ?? null
}

const mayRun = (now: number) => (call: Call) =>
  isRunning(call) && now - (call.startedAt ?? 0) < LONGEST_MS

const isJustOver =
  (now: number) =>
  ({ endedAt }: Call): boolean =>
    endedAt !== null && now - endedAt < SURELY_OVER_MS

export const isStillChosen = ({ call, at }: Chosen, now: number): boolean =>
  call.startedAt === null && now - at < CHOSEN_MS

function latest(calls: readonly Call[], timeOf: (call: Call) => number | null): Call | undefined {
  return calls.toSorted((a, b) => (timeOf(b) ?? 0) - (timeOf(a) ?? 0))[0]
}
