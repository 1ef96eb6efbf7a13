import { useMirror } from '@/components/mirror/mirror'
import type { Call } from '@/storage/records/call'
import type { Dossier } from '@/storage/records/dossier'
import { isByHand } from '@/storage/records/mark'

type Sources = Pick<Dossier, 'notes' | 'marks' | 'findings'>

/**
 * Whether the candidate noted, ticked and learned nothing since the call began. Then perhaps nobody came. What was
 * prepared before the call does not count, and the marks that Candid sets do not.
 */
function isSilent({ id, startedAt }: Call, { notes, marks, findings }: Sources): boolean {
  const isSign = (callId: string, at: number) => callId === id && at >= (startedAt ?? 0)
  return (
    !notes.some(
      ({ callId, createdAt, deletedAt, text }) =>
        isSign(callId, createdAt) && deletedAt === null && text.trim() !== '',
    ) &&
    !marks.some((mark) => isSign(mark.callId, mark.markedAt) && isByHand(mark)) &&
    !findings.some(({ callId, updatedAt, text }) => isSign(callId, updatedAt) && text.trim() !== '')
  )
}

/** The same of the call at hand. */
export const useIsSilent = (): boolean =>
  useMirror(({ call, dossier }) => call !== null && dossier !== null && isSilent(call, dossier))
