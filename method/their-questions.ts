import { isTheyAsk } from './answer-parts'
import { isTheirQuestion } from './own-questions'
import { isReadyQuestion } from './ready-questions'

/**
 * Whether a subject is a question that they may ask: one of the chapter's five, a ready one, or the candidate's own.
 * Any other question is one to ask.
 */
export const isOnTheirSide = (subject: string): boolean =>
  isTheyAsk(subject) || isMoreOfTheirs(subject)

/** The same without the chapter's five: a question that is on the list only if the candidate put it there. */
export const isMoreOfTheirs = (subject: string): boolean =>
  isReadyQuestion(subject) || isTheirQuestion(subject)
