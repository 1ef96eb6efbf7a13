import { partSubject } from './answer-parts'
import type { SourceId } from './sources'

/**
 * How the candidate wants to answer the question of pay (obligation 18). It is two questions at once, and either may
 * stay unanswered. Opinions differ, so the candidate chooses a policy, and writes what to say at each step.
 */
export const payPolicies = ['ladder', 'range-first', 'number'] as const

export type PayPolicy = (typeof payPolicies)[number]

/** The book's own policy. It counts until the candidate chooses another. */
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
  // First decline: speak of the value that you bring, and of the step up that you want. Then ask for their range,
  // and say only whether it is near. Last, say that your pay is confidential, and only if that is true.
  ladder: {
    steps: ['value', 'their-range', 'confidential'],
    obligation: 18,
    source: 'salary-question',
  },
  // Some recruiters say that a candidate who does not answer gets no further.
  'range-first': { steps: ['ask-range', 'minimum-plus'], obligation: 18, source: 'range-first' },
  // The book's own exception: today's pay is high for the market.
  number: { steps: ['name-it'], obligation: 18, source: 'salary-question' },
}

/** What to say, in this order. A step follows only if the one before it was not enough. */
export function paySteps(policy: PayPolicy): readonly PayStep[] {
  return byPolicy[policy].steps
}

/** The steps of any policy, each once. */
export const everyPayStep: readonly PayStep[] = [
  ...new Set(payPolicies.flatMap((policy) => byPolicy[policy].steps)),
]

/** The two amounts of a card. */
export const payFigures = ['target', 'floor'] as const

export type PayFigure = (typeof payFigures)[number]

/** The subject of the typed text that cannot be read as an amount. */
export const payFigureSubject = (figure: PayFigure): string => partSubject('pay', figure)

/** The subject of the last choice of a currency and a period. */
export const payUnitSubject = partSubject('pay', 'unit')

/** The subject of the candidate's words for a step. The mark that the step was said has this subject, too. */
export const payStepSubject = (step: PayStep): string => partSubject('pay', step)

/** The subjects of the words for the steps of all policies. If one of them has text, pay is prepared. */
export const payStepSubjects: readonly string[] = everyPayStep.map(payStepSubject)

/** Where a policy comes from. */
export function paySource(policy: PayPolicy): SourceId {
  return byPolicy[policy].source
}

/** What 'minimum-plus' adds to the candidate's minimum, at least and at most, as parts of it. */
export const MINIMUM_PLUS = [0.1, 0.2] as const
