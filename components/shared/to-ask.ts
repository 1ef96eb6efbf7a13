import { isPromptId, promptsOf } from '@/method/prompts'
import { type Question, questionOf } from '@/storage/records/question'
import { oldestFirst } from '@/storage/records/record'

/**
 * The subjects of the questions to ask, the starred ones first; else the method's in its order, then
 * the candidate's own in theirs.
 *
 * @param kept stays on the list although it was removed, until the candidate moves on
 */
export function toAsk(questions: readonly Question[], kept: string | null = null): string[] {
  const subjects = listed(questions, kept)
  const starred = (subject: string) => questionOf(questions, subject)?.starred === true
  return [...subjects.filter(starred), ...subjects.filter((subject) => !starred(subject))]
}

/** The same where they are chosen: a star moves none of them. */
export function listed(questions: readonly Question[], kept: string | null = null): string[] {
  const off = (subject: string) =>
    subject !== kept && questionOf(questions, subject)?.dropped === true
  return all(questions).filter((subject) => !off(subject))
}

/** The subjects of those taken off the list. */
export function removed(questions: readonly Question[]): string[] {
  return all(questions).filter((subject) => questionOf(questions, subject)?.dropped)
}

function all(questions: readonly Question[]): string[] {
  const own = questions.filter(({ subject }) => !isPromptId(subject))
  return [...promptsOf('you-ask'), ...oldestFirst(own)].map((question) =>
    'subject' in question ? question.subject : question.id,
  )
}
