import type { FieldId } from '@/method/findings'
import type { Answer } from '@/storage/records/answer'
import type { Call } from '@/storage/records/call'
import type { Finding } from '@/storage/records/finding'
import { saidField, type SaidField } from '@/storage/records/said'
import { answerRow, findingRow } from '../rows'

/** The fields by which a row belongs to a call. */
export const inCall = ({ companyId, id }: Call) => ({ companyId, callId: id })

/** The findings of a call, by field. */
export const findingsOf = (
  call: Call,
  texts: Partial<Record<FieldId, string>> | Record<SaidField, string>,
  at: number | null = 60_000,
): Finding[] =>
  Object.entries(texts).map(([field, text]) => findingRow(field, text, { ...inCall(call), at }))

/** What they said to a question in a call. */
export const saidTo = (call: Call, subject: string, text: string): Finding[] =>
  findingsOf(call, { [saidField(subject)]: text })

/** The answers of a company, by subject. */
export const answersOf = (companyId: string, texts: Record<string, string>): Answer[] =>
  Object.entries(texts).map(([subject, text]) => answerRow(subject, text, { companyId }))

/** The call, ended after this many minutes. */
export const ended = (call: Call, minutes = 25): Call => ({
  ...call,
  startedAt: 1_000_000,
  endedAt: 1_000_000 + minutes * 60_000,
})
