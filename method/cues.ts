import { isCloseDue } from './call-shape'
import { phaseSpans } from './phases'

/** What the panel shows once, at its time in the call. */
export type Cue = 'close' | 'turn-to-ask'

/** If this part of the time for questions is over and none was asked, the candidate has to begin. */
const TURN_IS_LATE_AFTER = 0.4

/**
 * The cue that is due, or null.
 *
 * `close`: the last minutes have begun. Obligations 35 to 39 are due: the next steps, how they will be in touch,
 * what to prepare, a test. This cue goes before the other one. The chapter names what to ask at the end. The
 * three minutes are our choice.
 *
 * `turn-to-ask`: the other side usually asks for the candidate's questions, but not always (obligation 23, after "The
 * pre-interview phase"). If that is late and the candidate has asked no question, the candidate begins. When it is
 * late is our choice.
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

/** The time from which the turn to ask is late, in milliseconds since the call began. */
function turnIsLateAt(plannedMinutes: number): number {
  const span = phaseSpans(plannedMinutes).find(({ phase }) => phase === 'questions')
  if (span === undefined) throw new Error('A call has a phase for questions; phases.ts lost it.')
  return span.from + (span.to - span.from) * TURN_IS_LATE_AFTER
}
