import { promptsOf, type PromptIdOf } from '@/method/prompts'
import { readyQuestionIds, type ReadyQuestionId } from '@/method/ready-questions'

/**
 * What the words of the other side may be: a question that has its own place in the call, or a turn of the call.
 * `turn-to-ask`: they ask whether the candidate has questions. `next-steps`: they say how it goes on. `tenure`: they say
 * how long people stay. `other`: none of these.
 */
export type HeardClass =
  | PromptIdOf<'they-ask'>
  | ReadyQuestionId
  | 'turn-to-ask'
  | 'next-steps'
  | 'tenure'
  | 'other'

/** In the order of the weights. */
export const heardClasses: readonly HeardClass[] = [
  ...promptsOf('they-ask').map(({ id }) => id as PromptIdOf<'they-ask'>),
  ...readyQuestionIds,
  'turn-to-ask',
  'next-steps',
  'tenure',
  'other',
]

/** How likely it is that some words are of a class. */
export interface Guess {
  id: HeardClass
  /** From 0 to 1. The guesses for some words add up to 1. */
  probability: number
}
