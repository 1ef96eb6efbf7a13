import { isPromptId, promptsOf, type PromptId } from './prompts'

/** What is known before the call, as far as preparation goes. */
export interface Preparation {
  /** The questions that have points; see `answeredPrompts`. */
  answeredPrompts: ReadonlySet<PromptId>
  starredQuestions: number
  /** The name of whoever the call is with; blank when unknown. */
  personName: string
  /** The job title; blank when unknown. */
  role: string
}

/** One thing not prepared yet. `target` is the place where it is mended. */
export type PreparationGap =
  | { kind: 'answer'; target: PromptId }
  | { kind: 'questions'; target: 'questions' }
  | { kind: 'person'; target: 'company' }
  | { kind: 'role'; target: 'company' }

/**
 * What is still to prepare, the weightiest first: the answers without points, in the order in
 * which they usually come up; then the questions; then whom one talks to and about which job.
 * Empty when all is ready. Source: "The pre-interview phase", which holds that the content of
 * the call is prepared beforehand.
 */
export function preparationGaps(preparation: Preparation): readonly PreparationGap[] {
  const gaps: PreparationGap[] = promptsOf('they-ask')
    .filter((prompt) => !preparation.answeredPrompts.has(prompt.id))
    .map((prompt) => ({ kind: 'answer', target: prompt.id }))

  if (preparation.starredQuestions < 1) gaps.push({ kind: 'questions', target: 'questions' })
  if (isBlank(preparation.personName)) gaps.push({ kind: 'person', target: 'company' })
  if (isBlank(preparation.role)) gaps.push({ kind: 'role', target: 'company' })
  return gaps
}

/** The questions whose answer holds any text but blanks: a single word can be a point. */
export function answeredPrompts(
  answers: Iterable<{ subject: string; text: string }>,
): ReadonlySet<PromptId> {
  const answered = new Set<PromptId>()
  for (const { subject, text } of answers) {
    if (isPromptId(subject) && !isBlank(text)) answered.add(subject)
  }
  return answered
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}
