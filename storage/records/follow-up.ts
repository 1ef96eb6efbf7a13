import * as z from 'zod/mini'
import { command, id, instant, recordFields } from './record'

/**
 * What became of one thing to do after a call. When it is due follows from the call
 * (`method/follow-ups.ts`); only what the candidate or the browser did with it is kept.
 */
export const followUpSchema = z.object({
  ...recordFields,
  callId: id,
  /** Its id in the plan: `thank-you`, `their-date`, `check-in-1`. */
  step: id,
  /** Another time, chosen by the candidate; null leaves the plan's. */
  dueAt: z.nullable(instant),
  doneAt: z.nullable(instant),
  /** For which due time a notification was shown; null for none. */
  notifiedFor: z.nullable(instant),
  /** The person to whom the thanks go; absent while the candidate has chosen nobody. */
  to: z.optional(id),
})
export type FollowUpRecord = z.infer<typeof followUpSchema>

/** The same step changed on two surfaces is one record. */
export const followUpId = (callId: string, step: string): string => `${callId}:${step}`

export const followUpCommands = {
  'followUp.set': command({
    table: 'followUps',
    input: () =>
      z.object({
        companyId: id,
        callId: id,
        step: id,
        now: instant,
        dueAt: z.optional(z.nullable(instant)),
        done: z.optional(z.boolean()),
        notifiedFor: z.optional(z.nullable(instant)),
        to: z.optional(id),
      }),
    id: (input) => followUpId(input.callId, input.step),
    apply: (row: FollowUpRecord | undefined, input) => {
      const { companyId, callId, step, now, dueAt, done, notifiedFor } = input
      const doneAt = done ? (row?.doneAt ?? now) : null
      const to = input.to ?? row?.to
      return {
        id: followUpId(callId, step),
        companyId,
        seq: row?.seq ?? 0,
        callId,
        step,
        dueAt: dueAt === undefined ? (row?.dueAt ?? null) : dueAt,
        doneAt: done === undefined ? (row?.doneAt ?? null) : doneAt,
        notifiedFor: notifiedFor === undefined ? (row?.notifiedFor ?? null) : notifiedFor,
        ...(to !== undefined && { to }),
      }
    },
  }),
}
