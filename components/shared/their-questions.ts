import { useShallow } from 'zustand/react/shallow'
import { useMirror } from '@/components/mirror/mirror'
import { theyAskIds } from '@/method/answer-parts'
import { isTheirQuestion } from '@/method/own-questions'
import { readyQuestionIds } from '@/method/ready-questions'
import { isPicked, type Question } from '@/storage/records/question'
import { oldestFirst } from '@/storage/records/record'

const none: readonly Question[] = []

/**
 * The questions that they may ask at a company: the chapter's five, then the ready ones that the candidate picked, then
 * the candidate's own in the order of their creation.
 */
export function theirQuestions(
  dossier: { readonly questions: readonly Question[] } | null,
  companyId: string,
): string[] {
  const questions = dossier?.questions ?? none
  const more = [...readyQuestionIds, ...ownTheirQuestions(questions)]
  return [...theyAskIds, ...more.filter((subject) => isPicked(questions, companyId, subject))]
}

/** All questions of the candidate's own that they may ask, also those that were taken off the list. */
export const ownTheirQuestions = (questions: readonly Question[]): string[] => [
  // A question that is kept in general and for the company has two records.
  ...new Set(
    oldestFirst(questions.filter(({ subject }) => isTheirQuestion(subject))).map(
      ({ subject }) => subject,
    ),
  ),
]

/** The same for the company whose dossier the surface shows. Without a company it is the chapter's five. */
export const useTheirQuestions = (): string[] =>
  useMirror(
    useShallow(({ dossier, situation }) => theirQuestions(dossier, situation?.companyId ?? '')),
  )
