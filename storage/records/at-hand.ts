import type { Call } from './call'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** Without a sign of life for this long a call is over, whether its end was seen or not. */
export const SURELY_OVER_MS = 3 * HOUR_MS
/** What the candidate chose stays chosen this long. */
const CHOSEN_MS = 12 * HOUR_MS
/** A planned call may begin as late as this. */
const LATE_MS = 2 * HOUR_MS
/** So shortly before its time a planned call comes before what is to be said of the last one. */
const IMMINENT_MS = 10 * MINUTE_MS

/** The call that the candidate has chosen where no meeting says which it is, and when (UTC milliseconds). */
export interface Chosen {
  call: Call
  at: number
}

/**
 * The call at hand where no meeting says which it is: one that is running; else what came last, the
 * candidate's choice or the end of a call; else the next that is planned.
 *
 * @param calls those of the last day and those to come
 */
export function callWithoutMeeting(
  calls: readonly Call[],
  chosen: Chosen | null,
  now: number,
): Call | null {
  const running = latest(calls.filter(isRunning(now)), ({ startedAt }) => startedAt)
  if (running) return running
  const over = latest(calls.filter(isJustOver(now)), ({ endedAt }) => endedAt)
  const choice = chosen && isStillChosen(chosen, now) ? chosen : null
  if (choice && choice.at > (over?.endedAt ?? 0)) return choice.call
  const next = nextPlanned(calls, now)
  if (!over) return choice?.call ?? next
  return isComing(next, over, now) ? next : over
}

/** The first of these calls that has yet to begin. */
export function nextPlanned(calls: readonly Call[], now: number): Call | null {
  const coming = calls.filter(
    ({ startedAt, plannedAt }) =>
      startedAt === null && plannedAt !== null && plannedAt > now - LATE_MS,
  )
  return coming.toSorted((a, b) => (a.plannedAt ?? 0) - (b.plannedAt ?? 0))[0] ?? null
}

const isRunning =
  (now: number) =>
  ({ startedAt, endedAt }: Call): boolean =>
    startedAt !== null && endedAt === null && now - startedAt < SURELY_OVER_MS

const isJustOver =
  (now: number) =>
  ({ endedAt }: Call): boolean =>
    endedAt !== null && now - endedAt < SURELY_OVER_MS

const isStillChosen = ({ call, at }: Chosen, now: number): boolean =>
  call.startedAt === null && now - at < CHOSEN_MS

const isComing = (next: Call | null, over: Call, now: number): boolean =>
  next?.plannedAt != null &&
  next.plannedAt - now < IMMINENT_MS &&
  next.plannedAt > (over.startedAt ?? 0)

function latest(calls: readonly Call[], timeOf: (call: Call) => number | null): Call | undefined {
  return calls.toSorted((a, b) => (timeOf(b) ?? 0) - (timeOf(a) ?? 0))[0]
}
