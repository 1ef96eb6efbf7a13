import * as z from 'zod/mini'
import { isMoreOfTheirs } from '@/method/their-questions'
import { ownElseGeneral } from './company'
import { bases, changed, command, id, instant, recordFields, shortText, typedText } from './record'

/** What the candidate may change of a question. */
const editable = {
  /** The candidate's own wording; '' leaves the method's. */
  wording: shortText,
  starred: z.boolean(),
  /** Taken off the list; kept so that it can come back. */
  dropped: z.boolean(),
}

/**
 * What the candidate does with one question: one to ask, or one that they may ask besides the chapter's five. It is one
 * of the method's or one of the candidate's own. Only those that they may ask are also kept for no company in
 * particular.
 */
export const questionSchema = z.object({
  ...recordFields,
  /** The method's id, or an id of its own; see `method/own-questions.ts`. */
  subject: id,
  ...editable,
  /** What was said in reply, where an older version kept it for all calls; see `said.ts`. */
  said: typedText,
  createdAt: instant,
})
export type Question = z.infer<typeof questionSchema>

/** The same question changed on two surfaces is one record. */
export const questionId = (companyId: string, subject: string): string => `${companyId}:${subject}`

/** The record of a question in a company's dossier; undefined while the candidate has not touched it. */
export const questionOf = (questions: readonly Question[], subject: string): Question | undefined =>
  questions.find((question) => question.subject === subject)

/** The record that counts at a company for a question that they may ask: its own, else the general one. */
const theirRow = (questions: readonly Question[], companyId: string, subject: string) =>
  ownElseGeneral(companyId, (whose) => {
    const wanted = questionId(whose, subject)
    return questions.find(({ id }) => id === wanted)
  })?.value

/** Whether a question is on a company's list of what they may ask. One that nobody put there is not. */
export const isPicked = (
  questions: readonly Question[],
  companyId: string,
  subject: string,
): boolean => isMoreOfTheirs(subject) && theirRow(questions, companyId, subject)?.dropped === false

/** The candidate's own words for a question, at this company or else in general; '' for none. */
export function wordingOf(
  questions: readonly Question[],
  companyId: string,
  subject: string,
): string {
  const worded = (whose: string) => {
    const wanted = questionId(whose, subject)
    return questions.find(({ id }) => id === wanted)?.wording || undefined
  }
  return ownElseGeneral(companyId, worded)?.value ?? ''
}

export const questionCommands = {
  'question.edit': command({
    table: 'questions',
    input: () =>
      z.extend(z.partial(z.object(editable)), {
        companyId: id,
        subject: id,
        now: instant,
        base: bases,
      }),
    id: (input) => questionId(input.companyId, input.subject),
    apply: (row: Question | undefined, { companyId, subject, now, ...input }) => {
      const question = row ?? {
        id: questionId(companyId, subject),
        companyId,
        seq: 0,
        subject,
        wording: '',
        starred: false,
        dropped: false,
        said: '',
        createdAt: now,
      }
      return changed(question, editable, input)
    },
  }),
}
