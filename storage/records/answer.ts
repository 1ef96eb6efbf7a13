import * as z from 'zod/mini'
import { mergeText } from '@/storage/merge-text'
import { command, id, instant, recordFields, typedText } from './record'

/** The candidate's own points for one question they may ask, at one company. */
export const answerSchema = z.object({
  ...recordFields,
  promptId: id,
  text: typedText,
  updatedAt: instant,
})
export type Answer = z.infer<typeof answerSchema>

export const answerId = (companyId: string, promptId: string): string => `${companyId}:${promptId}`

export const answerCommands = {
  'answer.write': command({
    table: 'answers',
    input: () =>
      z.object({
        companyId: id,
        promptId: id,
        text: typedText,
        base: typedText,
        now: instant,
      }),
    id: (input) => answerId(input.companyId, input.promptId),
    apply: (row: Answer | undefined, { companyId, promptId, text, base, now }) => ({
      id: answerId(companyId, promptId),
      companyId,
      seq: row?.seq ?? 0,
      promptId,
      text: mergeText(base, row?.text ?? '', text),
      updatedAt: now,
    }),
  }),
}
