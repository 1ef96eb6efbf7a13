import * as z from 'zod/mini'
import { mergeText } from '@/storage/merge-text'
import { baseText, callTime, command, id, instant, recordFields, typedText } from './record'

/** What was learned in one call, or judged after it, on one field of `method/findings.ts`. */
export const findingSchema = z.object({
  ...recordFields,
  callId: id,
  field: id,
  /** '' when the candidate took it back. */
  text: typedText,
  /** When it was first known; null when it was taken back. */
  at: callTime,
  updatedAt: instant,
})
export type Finding = z.infer<typeof findingSchema>

/** The same field filled in on two surfaces is one record. */
export const findingId = (callId: string, field: string): string => `${callId}:${field}`

/** What is known on a field of one call; undefined if nothing is known, or if it was taken back. */
export function findingOf(
  findings: readonly Finding[],
  callId: string,
  field: string,
): Finding | undefined {
  const wanted = findingId(callId, field)
  return findings.find((finding) => finding.id === wanted && finding.text !== '')
}

const target = { companyId: id, callId: id, field: id, text: typedText, at: callTime, now: instant }

function found(
  row: Finding | undefined,
  input: z.infer<z.ZodMiniObject<typeof target>>,
  text: string,
): Finding {
  const { companyId, callId, field, at, now } = input
  const firstKnown = row && row.text !== '' ? row.at : at
  return {
    id: findingId(callId, field),
    companyId,
    seq: row?.seq ?? 0,
    callId,
    field,
    text,
    at: text === '' ? null : firstKnown,
    updatedAt: now,
  }
}

export const findingCommands = {
  /** One tap replaces what was there. */
  'finding.set': command({
    table: 'findings',
    input: () => z.object(target),
    id: (input) => findingId(input.callId, input.field),
    apply: (row: Finding | undefined, input) => found(row, input, input.text),
  }),
  /** A few words, as they are typed. */
  'finding.write': command({
    table: 'findings',
    input: () => z.object({ ...target, base: baseText }),
    id: (input) => findingId(input.callId, input.field),
    apply: (row: Finding | undefined, input) =>
      found(row, input, mergeText(input.base, row?.text ?? '', input.text)),
  }),
}
