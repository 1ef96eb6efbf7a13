import { send, useMirror } from '@/components/mirror/mirror'
import { setFinding } from '@/components/shared/findings'
import type { Stage } from '@/method/stages'
import type { Call } from '@/storage/records/call'
import type { Dossier } from '@/storage/records/dossier'
import { findingOf } from '@/storage/records/finding'

export const outcomeFields = ['went-well', 'want-it'] as const

export type OutcomeField = (typeof outcomeFields)[number]

/** Whether a call went well *and* the candidate still wants the job (obligation 40). */
export const isWanted = ({ findings }: Pick<Dossier, 'findings'>, callId: string): boolean =>
  outcomeFields.every((field) => findingOf(findings, callId, field)?.text === 'yes')

/**
 * Keeps one of the two answers. If both are yes, the company moves on to the interview stage. If one is taken
 * back, the company moves back too, unless another call earned the interview or the stage is a later one.
 */
export function setOutcome(call: Call, field: OutcomeField, text: string): void {
  const before = useMirror.getState().dossier
  setFinding(call, field, text)
  const after = useMirror.getState().dossier
  if (!before || !after) return

  const stage = after.companies[0]?.stage
  const { companyId } = call
  const [was, is] = [isWanted(before, call.id), isWanted(after, call.id)]
  const elsewhere = after.calls.some(({ id }) => id !== call.id && isWanted(after, id))
  const moveTo = (next: Stage) => send('company.edit', { companyId, stage: next, now: Date.now() })
  if (is && stage === 'pre-interview') moveTo('interview')
  if (was && !is && stage === 'interview' && !elsewhere) moveTo('pre-interview')
}
