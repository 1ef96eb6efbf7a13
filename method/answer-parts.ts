import { isPromptId, promptById, type PromptIdOf, promptIds } from './prompts'

/**
 * The shape of each of the five answers (obligations 14 to 18), and of any other. Each part is a text of its own. It is
 * kept as an answer under `partSubject`. The candidate can edit `points` in the panel during the call: one point a
 * line. For `contribute` a line is a pair, see `pairs.ts`.
 */
export const answerPartIds = [
  'points',
  'channel',
  'referrer',
  'at-work',
  'outside',
  'fact',
] as const

export type AnswerPartId = (typeof answerPartIds)[number]

export type TheyAskId = PromptIdOf<'they-ask'>

/** Whether the other side may ask this prompt. Only then does its answer have parts. */
export const isTheyAsk = (prompt: string): prompt is TheyAskId =>
  isPromptId(prompt) && promptById(prompt).side === 'they-ask'

/** The questions that they may ask, in the order of the chapter. */
export const theyAskIds: readonly TheyAskId[] = promptIds.filter(isTheyAsk)

/** In the order in which the parts are said. `fact` is about this company (obligation 21). */
export const answerParts: Readonly<Record<TheyAskId, readonly AnswerPartId[]>> = {
  'found-us': ['channel', 'referrer', 'points', 'fact'],
  'why-us': ['points', 'fact'],
  contribute: ['points', 'fact'],
  'like-doing': ['at-work', 'outside', 'points', 'fact'],
  pay: ['points', 'fact'],
}

/** The parts of the answer to a question that they may ask, whether it is one of the five or another. */
export const partsOfAnswer = (subject: string): readonly AnswerPartId[] =>
  isTheyAsk(subject) ? answerParts[subject] : ['points', 'fact']

/** How many points the chapter wants for "why us". */
export const WHY_US_POINTS = 3

/** The subject of a part, or of the wording of a step of the pay policy. The points have the question's own id. */
export function partSubject(question: string, part: string): string {
  return part === 'points' ? question : `${question}/${part}`
}

/** The subject of the one fact about a company. It is asked at "Why us?", and can be said at every question. */
export const companyFact = partSubject('why-us', 'fact')

/** Every subject of an answer, in the order in which it is said. */
export function answerSubjects(question: string): readonly string[] {
  return partsOfAnswer(question).map((part) => partSubject(question, part))
}
