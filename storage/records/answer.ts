import * as z from 'zod/mini'
import { mergeText } from '@/storage/merge-text'
import { ownElseGeneral } from './company'
import { baseText, command, id, instant, recordFields, typedText } from './record'

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

/** The answer of a company on a subject, or undefined if none was ever written. */
export function answerOf(
  answers: readonly Answer[],
  companyId: string,
  subject: string,
): Answer | undefined {
  const wanted = answerId(companyId, subject)
  return answers.find(({ id }) => id === wanted)
}

/** The text that counts at a company: its own, else the general one; '' if both are empty. */
export function textOf(
  answers: readonly Answer[],
  companyId: string,
  subject: string,
): { text: string; isGeneral: boolean } {
  const found = ownElseGeneral(companyId, (whose) => {
    const text = answerOf(answers, whose, subject)?.text
    return text?.trim() ? text : undefined
  })
  return { text: found?.value ?? '', isGeneral: found?.isGeneral ?? false }
}

/** Whether anything is written on a subject, for the company or for none in particular. */
export const isWritten = (
  answers: readonly Answer[],
  companyId: string,
  subject: string,
): boolean => textOf(answers, companyId, subject).text !== ''

export const answerCommands = {
  'answer.write': command({
    table: 'answers',
    input: () =>
      z.object({
        companyId: id,
        subject: id,
        text: typedText,
        base: baseText,
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
