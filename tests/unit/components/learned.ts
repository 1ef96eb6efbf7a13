import type { FieldId } from '@/method/findings'
import type { Call } from '@/storage/records/call'
import { type Finding, findingId } from '@/storage/records/finding'
import { saidField, type SaidField } from '@/storage/records/said'

/** What is on disk of a call, by field. */
export const findingsOf = (
  call: Call,
  known: Partial<Record<FieldId, string>> | Record<SaidField, string>,
  at: number | null = 60_000,
): Finding[] =>
  Object.entries(known).map(([field, text]) => ({
    id: findingId(call.id, field),
    companyId: call.companyId,
    seq: 0,
    callId: call.id,
    field,
    text,
    at,
    updatedAt: 0,
  }))

/** What they said to a question in a call. */
export const saidTo = (call: Call, subject: string, text: string): Finding[] =>
  findingsOf(call, { [saidField(subject)]: text })

/** The call, ended after so many minutes. */
export const ended = (call: Call, minutes = 25): Call => ({
  ...call,
  startedAt: 1_000_000,
  endedAt: 1_000_000 + minutes * 60_000,
})
