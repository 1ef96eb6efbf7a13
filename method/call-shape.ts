/** The usual length of a recruiter call. It counts until the candidate plans another one. */
export const DEFAULT_PLANNED_MINUTES = 25

/** The lengths that a call may be planned for. */
export const SHORTEST_PLANNED_MINUTES = 5
export const LONGEST_PLANNED_MINUTES = 180

/**
 * If a link is opened again within this time, the same call goes on. A lost connection or a reloaded page must not
 * split the notes of one conversation.
 */
export const RESUME_WITHIN_MS = 60 * 60_000

/** When this much of the planned time is left, the close is shown, even if something else is unfinished. */
const CLOSE_CUE_MINUTES = 3

/** In a very short call the close takes this part at most: a call needs more than its close. */
const CLOSE_SHARE_AT_MOST = 0.4

/**
 * The planned length in milliseconds. If it is no length (zero, negative, not finite), the usual one counts. So a
 * call without a plan has a shape, too.
 */
export function plannedLength(plannedMinutes: number): number {
  const usable = Number.isFinite(plannedMinutes) && plannedMinutes > 0
  return Math.round((usable ? plannedMinutes : DEFAULT_PLANNED_MINUTES) * 60_000)
}

/** When the close begins, in milliseconds since the call began. The cue to close and the last phase begin then. */
export function closeBegins(plannedMinutes: number): number {
  const length = plannedLength(plannedMinutes)
  return length - Math.round(Math.min(CLOSE_CUE_MINUTES * 60_000, length * CLOSE_SHARE_AT_MOST))
}

/**
 * Whether it is time to close the call. This stays true after the planned time: a call that takes longer still
 * needs its next steps.
 *
 * @param elapsedMs milliseconds since the call began
 */
export function isCloseDue(elapsedMs: number, plannedMinutes: number): boolean {
  return elapsedMs >= closeBegins(plannedMinutes)
}
