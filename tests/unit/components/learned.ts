import type { FieldId } from '@/method/findings'
import type { Call } from '@/storage/records/call'
import { type Finding, findingId } from '@/storage/records/finding'

/** What is on disk of a call, by field. */
export const findingsOf = (
  call: Call,
  known: Partial<Record<FieldId, string>>,
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

/** The call, ended after so many minutes. */
export const ended = (call: Call, minutes = 25): Call => ({
  ...call,
  startedAt: 1_000_000,
  endedAt: 1_000_000 + minutes * 60_000,
})
