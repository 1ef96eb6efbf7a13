/** How long a recruiter call is taken to last, until the candidate says otherwise. */
export const DEFAULT_PLANNED_MINUTES = 25

/** The lengths that a call may be planned for. */
export const SHORTEST_PLANNED_MINUTES = 5
export const LONGEST_PLANNED_MINUTES = 180

/**
 * A link opened again within this time after leaving continues the same call: a dropped line or
 * a reloaded page must not split one conversation's notes in two.
 */
export const RESUME_WITHIN_MS = 60 * 60_000

/** With this much of the planned time left the close comes to the front, whatever is unfinished. */
const CLOSE_CUE_MINUTES = 3

/** The close takes no more of a very short call than this: something must be left to close. */
const CLOSE_SHARE_AT_MOST = 0.4

/**
 * The planned length in milliseconds. What is no length (zero, negative, not finite) counts as
 * the usual one, so that a call without a plan still has a shape.
 */
export function plannedLength(plannedMinutes: number): number {
  const usable = Number.isFinite(plannedMinutes) && plannedMinutes > 0
  return Math.round((usable ? plannedMinutes : DEFAULT_PLANNED_MINUTES) * 60_000)
}

/**
 * When the close begins, in milliseconds since the call began. The cue to close and the last
 * phase both hang on this one moment.
 */
export function closeBegins(plannedMinutes: number): number {
  const length = plannedLength(plannedMinutes)
  return length - Math.round(Math.min(CLOSE_CUE_MINUTES * 60_000, length * CLOSE_SHARE_AT_MOST))
}

/**
 * Whether it is time to close the call. It stays so once the planned time is over: a call that
 * overruns still needs its next steps.
 * @param elapsedMs milliseconds since the call began
 */
export function isCloseDue(elapsedMs: number, plannedMinutes: number): boolean {
  return elapsedMs >= closeBegins(plannedMinutes)
}
