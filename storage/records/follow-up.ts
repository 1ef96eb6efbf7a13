import * as z from 'zod/mini'
import { changed, command, id, instant, recordFields, since } from './record'

/** What the candidate, or a notification, changes of a follow-up. */
const editable = {
  /** The time that the candidate chose; null leaves the time of the plan. */
  dueAt: z.nullable(instant),
  /** For which due time a notification was shown; null for none. */
  notifiedFor: z.nullable(instant),
  /** The person to whom the letter goes; absent while the candidate has chosen nobody. */
  to: z.optional(id),
}

/**
 * What became of one thing to do after a call. The record holds only what the candidate or a notification changed.
 * When it is due follows from the call (`method/follow-ups.ts`).
 */
export const followUpSchema = z.object({
  ...recordFields,
  callId: id,
  /** Its id in the plan: `thank-you`, `new-time`, `their-date`, `check-in-1`. */
  step: id,
  doneAt: z.nullable(instant),
  ...editable,
})
export type FollowUpRecord = z.infer<typeof followUpSchema>

/** The same step changed on two surfaces is one record. */
export const followUpId = (callId: string, step: string): string => `${callId}:${step}`

export const followUpCommands = {
  'followUp.set': command({
    table: 'followUps',
    input: () =>
      z.extend(z.partial(z.object(editable)), {
        companyId: id,
        callId: id,
        step: id,
        now: instant,
        done: z.optional(z.boolean()),
      }),
    id: (input) => followUpId(input.callId, input.step),
    apply: (
      row: FollowUpRecord | undefined,
      { companyId, callId, step, now, done, ...input },
    ): FollowUpRecord => {
      const record = row ?? {
        id: followUpId(callId, step),
        companyId,
        seq: 0,
        callId,
        step,
        dueAt: null,
        doneAt: null,
        notifiedFor: null,
      }
      return { ...changed(record, editable, input), doneAt: since(record.doneAt, done, now) }
    },
  }),
}
