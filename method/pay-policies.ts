import { partSubject } from './answer-parts'
import type { SourceId } from './sources'

/**
 * How the candidate means to meet the question of pay (obligation 18): two questions in one
 * breath, of which either may stay open. Opinions differ, so it is a choice; what is said at each
 * step is written by the candidate.
 */
export const payPolicies = ['ladder', 'range-first', 'number'] as const

export type PayPolicy = (typeof payPolicies)[number]

/** The book's own way, until the candidate chooses another. */
export const DEFAULT_PAY_POLICY: PayPolicy = 'ladder'

export type PayStep =
  | 'value'
  | 'their-range'
  | 'confidential'
  | 'ask-range'
  | 'minimum-plus'
  | 'name-it'

interface PolicyShape {
  steps: readonly PayStep[]
  obligation: 18
  source: SourceId
}

const byPolicy: Readonly<Record<PayPolicy, PolicyShape>> = {
  // Decline and turn to the value brought, wanting a step up; then ask for their range and say only
  // whether it is near; that one's pay is confidential comes last, and only where it is true.
  ladder: {
    steps: ['value', 'their-range', 'confidential'],
    obligation: 18,
    source: 'salary-question',
  },
  // Some recruiters hold that not answering stalls the candidate.
  'range-first': { steps: ['ask-range', 'minimum-plus'], obligation: 18, source: 'range-first' },
  // The book's own exception: today's pay is high for the market.
  number: { steps: ['name-it'], obligation: 18, source: 'salary-question' },
}

/** What to say, in this order, each step only when the one before did not settle it. */
export function paySteps(policy: PayPolicy): readonly PayStep[] {
  return byPolicy[policy].steps
}

/** The steps of any policy, each once. */
export const everyPayStep: readonly PayStep[] = [
  ...new Set(payPolicies.flatMap((policy) => byPolicy[policy].steps)),
]

/** Where the candidate's words for a step stand; the tick that it was said has this subject, too. */
export const payStepSubject = (step: PayStep): string => partSubject('pay', step)

/** Under which subjects the candidate's words for the steps of any policy stand: written, pay is prepared. */
export const payStepSubjects: readonly string[] = everyPayStep.map(payStepSubject)

/** Where a policy comes from. */
export function paySource(policy: PayPolicy): SourceId {
  return byPolicy[policy].source
}

/** What 'minimum-plus' adds to the candidate's minimum, at least and at most, as parts of it. */
export const MINIMUM_PLUS = [0.1, 0.2] as const
