import * as z from 'zod/mini'
import { bases, changed, command, id, instant, recordFields, shortText, typedText } from './record'

/** What the candidate may change of a question. */
const editable = {
  /** The candidate's own wording; '' leaves the method's. */
  wording: shortText,
  starred: z.boolean(),
  /** Taken off the list; kept so that it can come back. */
  dropped: z.boolean(),
}

/** What the candidate does with one question to ask: one of the method's, or one of their own. */
export const questionSchema = z.object({
  ...recordFields,
  /** The method's prompt, or an id of its own. */
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
