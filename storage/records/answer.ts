import * as z from 'zod/mini'
import { mergeText } from '@/storage/merge-text'
import { command, id, instant, recordFields, typedText } from './record'

/**
 * The candidate's own text on one subject at one company: the points for a question they may ask, another
 * part of that answer (`method/answer-parts.ts`), or a fact (`method/preparation-facts.ts`).
 */
export const answerSchema = z.object({
  ...recordFields,
  subject: id,
  text: typedText,
  updatedAt: instant,
})
export type Answer = z.infer<typeof answerSchema>

/** The same text written on two surfaces is one record. */
export const answerId = (companyId: string, subject: string): string => `${companyId}:${subject}`

export const answerCommands = {
  'answer.write': command({
    table: 'answers',
    input: () =>
      z.object({
        companyId: id,
        subject: id,
        text: typedText,
        base: typedText,
        now: instant,
      }),
    id: (input) => answerId(input.companyId, input.subject),
    apply: (row: Answer | undefined, { companyId, subject, text, base, now }) => ({
      id: answerId(companyId, subject),
      companyId,
      seq: row?.seq ?? 0,
      subject,
      text: mergeText(base, row?.text ?? '', text),
      updatedAt: now,
    }),
  }),
}
