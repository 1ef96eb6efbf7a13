import * as z from 'zod/mini'
import { command, id, instant, recordFields, shortText, typedText } from './record'

/** What the candidate does with one question to ask: one of the method's, or one of their own. */
export const questionSchema = z.object({
  ...recordFields,
  /** The method's prompt, or an id of its own. */
  subject: id,
  /** The candidate's own wording; '' leaves the method's. */
  wording: shortText,
  starred: z.boolean(),
  /** Taken off the list; kept so that it can come back. */
  dropped: z.boolean(),
  /** What was said in reply, where an older version kept it for all calls; see `said.ts`. */
  said: typedText,
  createdAt: instant,
})
export type Question = z.infer<typeof questionSchema>

/** The same question changed on two surfaces is one record. */
export const questionId = (companyId: string, subject: string): string => `${companyId}:${subject}`

const target = { companyId: id, subject: id, now: instant }

function orNew(row: Question | undefined, at: { companyId: string; subject: string; now: number }) {
  return (
    row ?? {
      id: questionId(at.companyId, at.subject),
      companyId: at.companyId,
      seq: 0,
      subject: at.subject,
      wording: '',
      starred: false,
      dropped: false,
      said: '',
      createdAt: at.now,
    }
  )
}

export const questionCommands = {
  'question.edit': command({
    table: 'questions',
    input: () =>
      z.object({
        ...target,
        wording: z.optional(shortText),
        starred: z.optional(z.boolean()),
        dropped: z.optional(z.boolean()),
      }),
    id: (input) => questionId(input.companyId, input.subject),
    apply: (row: Question | undefined, input) => {
      const question = orNew(row, input)
      return {
        ...question,
        wording: input.wording ?? question.wording,
        starred: input.starred ?? question.starred,
        dropped: input.dropped ?? question.dropped,
      }
    },
  }),
}
