import { isPromptId, promptsOf } from '@/method/prompts'
import type { Question } from '@/storage/records/question'

/**
 * The subjects of the questions to ask. The starred ones come first. Otherwise the method's questions come in the
 * method's order, then the candidate's own in the order of their creation.
 *
 * @param kept a removed question that stays on the list until the candidate turns to another
 */
export function toAsk(questions: readonly Question[], kept: string | null = null): string[] {
  const subjects = listed(questions, kept)
  const starred = (subject: string) => find(questions, subject)?.starred === true
  return [...subjects.filter(starred), ...subjects.filter((subject) => !starred(subject))]
}

/** The same for the page where they are chosen. There a star does not move a question. */
export function listed(questions: readonly Question[], kept: string | null = null): string[] {
  const off = (subject: string) => subject !== kept && find(questions, subject)?.dropped === true
  return all(questions).filter((subject) => !off(subject))
}

/** The subjects of the removed questions. */
export function removed(questions: readonly Question[]): string[] {
  return all(questions).filter((subject) => find(questions, subject)?.dropped)
}

function all(questions: readonly Question[]): string[] {
  const own = questions.filter(({ subject }) => !isPromptId(subject))
  const inOrder = own.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
  return [...promptsOf('you-ask'), ...inOrder].map((question) =>
    'subject' in question ? question.subject : question.id,
  )
}

const find = (questions: readonly Question[], subject: string) =>
  questions.find((question) => question.subject === subject)
