import * as z from 'zod/mini'
import { callTime, command, id, instant, recordFields } from './record'

const markKinds = ['ticked', 'asked', 'answered', 'phase', 'cued'] as const

/**
 * One fact about a call: an item of a checklist is ticked, a question was asked or answered, the candidate put
 * the call into a phase, or a cue was given.
 */
const fields = {
  callId: id,
  kind: z.enum(markKinds),
  /** The checklist item, the question, the phase or the cue it stands on. */
  subject: id,
  on: z.boolean(),
  at: callTime,
}
export const markSchema = z.object({ ...recordFields, ...fields, markedAt: instant })
export type Mark = z.infer<typeof markSchema>
export type MarkKind = Mark['kind']

/** The same mark made in two panels is one record. */
export const markId = (callId: string, kind: MarkKind, subject: string): string =>
  `${callId}:${kind}:${subject}`

/** The mark on a subject in one call, or undefined while it is not set. */
export function markOn(
  marks: readonly Mark[],
  callId: string,
  kind: MarkKind,
  subject: string,
): Mark | undefined {
  const wanted = markId(callId, kind, subject)
  return marks.find((mark) => mark.id === wanted && mark.on)
}

/** Whether a mark says that a question was asked or answered. */
export const isOfQuestion = ({ kind }: Mark): boolean => kind === 'asked' || kind === 'answered'

/**
 * Whether a mark shows that somebody took part: the candidate set it, or their question was heard in the captions. Candid
 * sets those of phases and cues by the clock.
 */
export const isByHand = ({ kind, on }: Pick<Mark, 'kind' | 'on'>): boolean =>
  on && kind !== 'phase' && kind !== 'cued'

export const markCommands = {
  'mark.set': command({
    table: 'marks',
    input: () => z.object({ ...fields, companyId: id, now: instant }),
    id: (input) => markId(input.callId, input.kind, input.subject),
    apply: (row: Mark | undefined, { now, ...input }) => {
      const { callId, kind, subject, on } = input
      // A phase can be chosen again later, and a cue can be given again.
      if (row?.on === on && kind !== 'phase' && kind !== 'cued') return row
      return { ...input, id: markId(callId, kind, subject), seq: row?.seq ?? 0, markedAt: now }
    },
  }),
}
