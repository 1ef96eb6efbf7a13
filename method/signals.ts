import type { SourceId } from './sources'

/**
 * What the candidate may have heard in a call about its result (obligation 4: they recommend the candidate or not).
 * It is one recruiter's view. Only the debrief shows it: in the call it makes the candidate nervous.
 */
export interface SignalShape {
  id: string
  /** `missed`: the answer did not reach the recruiter. `bad`: probably a no. */
  reading: 'good' | 'bad' | 'missed'
  obligation: 4
  source: SourceId
}

const all = [
  { id: 'sold-the-job', reading: 'good', obligation: 4, source: 'recruiter-signals' },
  { id: 'scheduled-next', reading: 'good', obligation: 4, source: 'recruiter-signals' },
  { id: 'rephrased-question', reading: 'missed', obligation: 4, source: 'recruiter-signals' },
  { id: 'no-pay-question', reading: 'bad', obligation: 4, source: 'recruiter-signals' },
  { id: 'ended-early', reading: 'bad', obligation: 4, source: 'recruiter-signals' },
] as const satisfies readonly SignalShape[]

export type SignalId = (typeof all)[number]['id']

export interface Signal extends SignalShape {
  id: SignalId
}

/** Every signal, the good ones first. */
export const signals: readonly Signal[] = all

const EARLY_END_MS = 10 * 60_000

/**
 * Whether a call was so short that its end may be a signal.
 *
 * @param lengthMs its length in milliseconds; 0 means that no call took place
 */
export function endedEarly(lengthMs: number): boolean {
  return lengthMs > 0 && lengthMs <= EARLY_END_MS
}
