import { companyFact } from './answer-parts'
import { payStepSubjects } from './pay-policies'
import type { Preparation } from './preparation'

/**
 * The five short steps that make a candidate ready in ten minutes: whom they talk to, the three answers that need the
 * most thought, and the questions that they want answered. All else can wait. The choice is ours, by the weights of
 * `preparation.ts`.
 */
export const stepIds = ['people', 'why-us', 'contribute', 'pay', 'questions'] as const

export type StepId = (typeof stepIds)[number]

/** How many starred questions the last step wants (obligation 11). */
const STARS_WANTED = 2

/** The steps that are done, as their content decides. The general answers are a start. They do not count. */
export function stepsDone({
  written,
  starredQuestions,
  personName,
}: Pick<Preparation, 'written' | 'starredQuestions' | 'personName'>): readonly StepId[] {
  const isDone: Readonly<Record<StepId, boolean>> = {
    people: personName.trim() !== '',
    // The points alone may be true of any company (obligation 21).
    'why-us': written.has('why-us') && written.has(companyFact),
    contribute: written.has('contribute'),
    pay: ['pay', ...payStepSubjects].some((subject) => written.has(subject)),
    questions: starredQuestions >= STARS_WANTED,
  }
  return stepIds.filter((id) => isDone[id])
}
