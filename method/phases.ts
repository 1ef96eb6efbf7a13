import { closeBegins, plannedLength } from './call-shape'
import type { SourceId } from './sources'

/**
 * The phases of a call, in their usual order. They suggest and never block: agencies ask for papers first, some
 * pitch last.
 */
export const phaseIds = ['hello', 'pitch', 'background', 'pay', 'questions', 'close'] as const

export type PhaseId = (typeof phaseIds)[number]

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
