import { isPromptId, promptsOf } from '@/method/prompts'
import { isMoreOfTheirs } from '@/method/their-questions'
import { type Question, questionOf } from '@/storage/records/question'
import { oldestFirst } from '@/storage/records/record'

/**
 * The subjects of the questions to ask. The starred ones come first. Otherwise the method's questions come in the
 * method's order, then the candidate's own in the order of their creation.
 *
 * @param kept a removed question that stays on the list until the candidate turns to another
 */
export function toAsk(questions: readonly Question[], kept: string | null = null): string[] {
  const subjects = listed(questions, kept)
  const starred = (subject: string) => questionOf(questions, subject)?.starred === true
  return [...subjects.filter(starred), ...subjects.filter((subject) => !starred(subject))]
}

/** The same for the page where they are chosen. There a star does not move a question. */
export function listed(questions: readonly Question[], kept: string | null = null): string[] {
  const off = (subject: string) =>
    subject !== kept && questionOf(questions, subject)?.dropped === true
  return all(questions).filter((subject) => !off(subject))
}

/** The subjects of the removed questions. */
export function removed(questions: readonly Question[]): string[] {
  return all(questions).filter((subject) => questionOf(questions, subject)?.dropped)
}

function all(questions: readonly Question[]): string[] {
  const own = questions.filter(({ subject }) => !isPromptId(subject) && !isMoreOfTheirs(subject))
  return [...promptsOf('you-ask'), ...oldestFirst(own)].map((question) =>
    'subject' in question ? question.subject : question.id,
  )
}
