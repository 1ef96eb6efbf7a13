import { useShallow } from 'zustand/react/shallow'
import { useTimeInCall } from '@/components/shared/clock'
import { type Mirror, useMirror } from '@/components/mirror/mirror'
import { useCall } from '@/components/shared/use-call'
import { isPhaseId, type PhaseChoice, type PhaseId, phaseAt } from '@/method/phases'
import type { Mark } from '@/storage/records/mark'

export type Stretch = PhaseId | 'before' | 'after'

/** The phase of the call, by the clock and by the candidate's choices. `before`: not begun yet. `after`: ended. */
export function useStretch(): Stretch {
  const { plannedMinutes, endedAt } = useCall()
  const chosen = useChoices()
  return useTimeInCall((gone) => {
    if (gone === null) return 'before'
    return endedAt === null ? phaseAt({ elapsedMs: gone, plannedMinutes, chosen }) : 'after'
  })
}

/** The phases that the candidate chose in the call at hand, with their times. */
export function useChoices(): PhaseChoice[] {
  return useMirror(useShallow(marksOf)).flatMap(choiceOf)
}

const marksOf = ({ dossier, call }: Mirror): Mark[] =>
  dossier?.marks.filter(
    ({ kind, callId, on, markedAt }) =>
      // A mark made before the clock was restarted belongs to the clock before.
      kind === 'phase' && callId === call?.id && on && markedAt >= (call.startedAt ?? 0),
  ) ?? []

/** A mark without a time was set before the call began. It was only a look ahead. */
const choiceOf = ({ subject, at }: Mark): PhaseChoice[] =>
  isPhaseId(subject) && at !== null ? [{ phase: subject, at }] : []
