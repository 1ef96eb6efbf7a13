import * as z from 'zod/mini'
import { callTime, command, id, instant, recordFields } from './record'

const markKinds = ['ticked', 'asked', 'answered', 'phase', 'cued'] as const

/**
 * A tick on a checklist, that a question was asked or answered, that the candidate put the call into a
 * phase, or that a cue has been given, in one call.
 */
export const markSchema = z.object({
  ...recordFields,
  callId: id,
  kind: z.enum(markKinds),
  /** The checklist item, the question, the phase or the cue it stands on. */
  subject: id,
  on: z.boolean(),
  at: callTime,
  markedAt: instant,
})
export type Mark = z.infer<typeof markSchema>
export type MarkKind = Mark['kind']

/** The same mark made in two panels is one record. */
export const markId = (callId: string, kind: MarkKind, subject: string): string =>
  `${callId}:${kind}:${subject}`

/** Whether a mark says that a question was asked or answered. */
export const isOfQuestion = ({ kind }: Mark): boolean => kind === 'asked' || kind === 'answered'

export const markCommands = {
  'mark.set': command({
    table: 'marks',
    input: () =>
      z.object({
        companyId: id,
        callId: id,
        kind: z.enum(markKinds),
        subject: id,
        on: z.boolean(),
        at: callTime,
        now: instant,
      }),
    id: (input) => markId(input.callId, input.kind, input.subject),
    apply: (row: Mark | undefined, { companyId, callId, kind, subject, on, at, now }) =>
      // A phase can be chosen again, and a cue be given again, later.
      row?.on === on && kind !== 'phase' && kind !== 'cued'
        ? row
        : {
            id: markId(callId, kind, subject),
            companyId,
            seq: row?.seq ?? 0,
            callId,
            kind,
            subject,
            on,
            at,
            markedAt: now,
          },
  }),
}
