import { closeBegins, plannedLength } from './call-shape'
import type { SourceId } from './sources'

/**
 * The phases of a call, in their usual order. They suggest and never block: agencies ask for papers first, some
 * pitch last. The candidate's choice counts more than the clock.
 */
export const phaseIds = ['hello', 'pitch', 'background', 'pay', 'questions', 'close'] as const

export type PhaseId = (typeof phaseIds)[number]

/** Whether a stored subject names a phase. */
export const isPhaseId = (id: string): id is PhaseId => phaseIds.some((phase) => phase === id)

export interface Phase {
  id: PhaseId
  /** How many minutes it usually takes, at least and at most, in a call of 25. */
  minutes: readonly [from: number, to: number]
  /** Who talks most. */
  talks: 'them' | 'you' | 'both'
  /** The number of its main obligation. */
  obligation: number
  source: SourceId
}

/** Every phase, in the order of `phaseIds`. */
export const phases: readonly Phase[] = [
  { id: 'hello', minutes: [1, 2], talks: 'them', obligation: 5, source: 'call-shape' },
  { id: 'pitch', minutes: [2, 5], talks: 'them', obligation: 10, source: 'call-shape' },
  { id: 'background', minutes: [8, 10], talks: 'you', obligation: 19, source: 'call-shape' },
  { id: 'pay', minutes: [2, 4], talks: 'both', obligation: 18, source: 'call-shape' },
  { id: 'questions', minutes: [4, 5], talks: 'them', obligation: 23, source: 'call-shape' },
  { id: 'close', minutes: [1, 2], talks: 'both', obligation: 35, source: 'call-shape' },
]

/** A part of the call, in milliseconds since it began. `to` belongs to the next part. */
export interface PhaseSpan {
  phase: PhaseId
  from: number
  to: number
}

/** A phase that the candidate chose by hand. */
export interface PhaseChoice {
  phase: PhaseId
  /** Milliseconds since the call began. */
  at: number
}

/**
 * When each phase begins and ends in a call of this length: from 0 to its end, without gap or overlap. The close
 * gets the last minutes (see `closeBegins`). The others share the rest by the minutes that they usually take.
 */
export function phaseSpans(plannedMinutes: number): readonly PhaseSpan[] {
  const closeAt = closeBegins(plannedMinutes)
  const open = phases.filter((phase) => phase.id !== 'close')
  const whole = open.reduce((sum, phase) => sum + usualMinutes(phase), 0)

  let gone = 0
  const spans = open.map((phase) => {
    const from = Math.round((gone / whole) * closeAt)
    gone += usualMinutes(phase)
    return { phase: phase.id, from, to: Math.round((gone / whole) * closeAt) }
  })
  return [...spans, { phase: 'close', from: closeAt, to: plannedLength(plannedMinutes) }]
}

function usualMinutes({ minutes: [from, to] }: Phase): number {
  return (from + to) / 2
}

/**
 * The phase by the clock alone. Before the call has begun it is the greeting, after the planned time the close.
 *
 * @param elapsedMs milliseconds since the call began
 */
export function phaseByClock(elapsedMs: number, plannedMinutes: number): PhaseId {
  const begun = phaseSpans(plannedMinutes).filter((span) => span.from <= elapsedMs)
  return begun.at(-1)?.phase ?? 'hello'
}

/** How long a choice counts during the close: the last minutes are short, and no phase follows them. */
const ASIDE_MS = 60_000

/**
 * The phase by the candidate's choices and by the clock.
 *
 * The latest choice counts until the clock reaches a phase that is later than the chosen phase and than the clock's
 * phase at that moment. So, if the candidate is early, the clock does not go back. If the candidate goes back, the
 * clock's next phase ends that. No phase follows the close: there, a choice counts for a minute. The minute also ends a
 * choice that is in the close only because the call was shortened later. The order of the list does not matter. Of two
 * choices at the same time the later phase counts.
 */
export function phaseAt({
  elapsedMs,
  plannedMinutes,
  chosen,
}: {
  elapsedMs: number
  plannedMinutes: number
  chosen: readonly PhaseChoice[]
}): PhaseId {
  const now = phaseByClock(elapsedMs, plannedMinutes)
  const choice = latestOf(chosen)
  if (choice === null) return now

  const then = phaseByClock(choice.at, plannedMinutes)
  const isOver = now === 'close' && elapsedMs - choice.at >= ASIDE_MS
  return isLater(now, choice.phase) && (isLater(now, then) || isOver) ? now : choice.phase
}

function latestOf(choices: readonly PhaseChoice[]): PhaseChoice | null {
  return choices.reduce<PhaseChoice | null>((latest, choice) => {
    if (latest === null || choice.at > latest.at) return choice
    return choice.at === latest.at && isLater(choice.phase, latest.phase) ? choice : latest
  }, null)
}

function isLater(phase: PhaseId, than: PhaseId): boolean {
  return phaseIds.indexOf(phase) > phaseIds.indexOf(than)
}
