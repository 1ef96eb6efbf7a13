import { isCloseDue } from './call-shape'
import { phaseSpans } from './phases'

/** What is put before the candidate once, at its time in the call. */
export type Cue = 'close' | 'turn-to-ask'

/** With so much of the time for questions gone and none asked, the turn has to be taken. */
const TURN_IS_LATE_AFTER = 0.4

/**
 * The cue that is due, or null.
 *
 * `close`: the last minutes have begun, so obligations 35 to 39 come forward: the next steps, how
 * they will be in touch, what to prepare, a test. It goes before the other cue. The chapter names
 * what to ask at the end; that three minutes are kept for it is our choice.
 *
 * `turn-to-ask`: the turn to ask usually comes, but not always (obligation 23, after "The
 * pre-interview phase"); when it is late and no question has been asked, the candidate takes it.
 * What counts as late is ours.
 *
 * @param elapsedMs milliseconds since the call began
 * @param asked how many of the candidate's own questions are marked asked
 */
export function cueAt({
  elapsedMs,
  plannedMinutes,
  asked,
}: {
  elapsedMs: number
  plannedMinutes: number
  asked: number
}): Cue | null {
  if (isCloseDue(elapsedMs, plannedMinutes)) return 'close'
  return asked === 0 && elapsedMs >= turnIsLateAt(plannedMinutes) ? 'turn-to-ask' : null
}

/** When a turn to ask that has not come is late, in milliseconds since the call began. */
function turnIsLateAt(plannedMinutes: number): number {
  const span = phaseSpans(plannedMinutes).find(({ phase }) => phase === 'questions')
  if (span === undefined) throw new Error('A call has a phase for questions; phases.ts lost it.')
  return span.from + (span.to - span.from) * TURN_IS_LATE_AFTER
}
