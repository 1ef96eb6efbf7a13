/** How long a recruiter call is taken to last, until the candidate says otherwise. */
export const DEFAULT_PLANNED_MINUTES = 25

/**
 * A link opened again within this time after leaving continues the same call: a dropped line or
 * a reloaded page must not split one conversation's notes in two.
 */
export const RESUME_WITHIN_MS = 60 * 60_000

/** With this much of the planned time left the close comes to the front, whatever is unfinished. */
export const CLOSE_CUE_MINUTES = 3

/**
 * Whether it is time to close the call. It stays so once the planned time is over: a call that
 * overruns still needs its next steps.
 * @param elapsedMs milliseconds since the call began
 */
export function isCloseDue(elapsedMs: number, plannedMinutes: number): boolean {
  return elapsedMs >= (plannedMinutes - CLOSE_CUE_MINUTES) * 60_000
}
