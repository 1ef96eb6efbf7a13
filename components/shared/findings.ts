import { type FieldId, topicOfField } from '@/method/findings'
import { type Call, timeInCall } from '@/storage/records/call'
import { type Finding, findingOf } from '@/storage/records/finding'
import { markOn } from '@/storage/records/mark'
import type { SaidField } from '@/storage/records/said'
import { send, typed, useMirror } from '@/components/mirror/mirror'

/** The finding of a field in the call at hand, or undefined. */
export const useFinding = (field: FieldId): Finding | undefined =>
  useMirror(({ dossier, call }) =>
    call ? findingOf(dossier?.findings ?? [], call.id, field) : undefined,
  )

/** Sets a field by one tap. '' takes it back. */
export function setFinding(call: Call, field: FieldId, text: string): void {
  const input = inputOf(call, field, text)
  const isNews = isFirstWord(input)
  send('finding.set', input)
  if (isNews) tickItemOf(input)
}

/**
 * Keeps the words of a field while they are typed.
 *
 * @param at when they were said, if not now
 */
export function writeFinding(
  call: Call,
  field: FieldId | SaidField,
  text: string,
  { at = knownAt(call), complete = false }: { at?: number | null; complete?: boolean } = {},
): void {
  const input = { ...inputOf(call, field, text), at }
  const isNews = isFirstWord(input)
  typed('finding.write', input, { complete })
  if (isNews) tickItemOf(input)
}

interface Input {
  companyId: string
  callId: string
  field: FieldId | SaidField
  text: string
  at: number | null
  now: number
}

const inputOf = (call: Call, field: Input['field'], text: string): Input => ({
  companyId: call.companyId,
  callId: call.id,
  field,
  text,
  at: knownAt(call),
  now: Date.now(),
})

/** Null after the call: nobody knows any more when in the call it was said. */
const knownAt = (call: Call): number | null =>
  call.endedAt === null ? timeInCall(call, Date.now()) : null

function isFirstWord({ callId, field, text }: Input): boolean {
  const findings = useMirror.getState().dossier?.findings ?? []
  return text.trim() !== '' && !findingOf(findings, callId, field)?.text.trim()
}

/** Ticks the item that a finding belongs to. If the finding is taken back, the tick stays: it may be the candidate's own. */
function tickItemOf({ companyId, callId, field, at, now }: Input): void {
  const { item, beside } = topicOfField(field) ?? {}
  if (item === undefined || beside) return
  const marks = useMirror.getState().dossier?.marks ?? []
  if (!markOn(marks, callId, 'ticked', item))
    send('mark.set', { companyId, callId, kind: 'ticked', subject: item, on: true, at, now })
}
