import { useShallow } from 'zustand/react/shallow'
import { useTimeInCall } from '@/components/shared/clock'
import { type Mirror, useMirror } from '@/components/mirror/mirror'
import { useCall } from '@/components/shared/use-call'
import { isPhaseId, type PhaseChoice, type PhaseId, phaseAt } from '@/method/phases'
import type { Mark } from '@/storage/records/mark'

export type Stretch = PhaseId | 'before' | 'after'

/** Where the call is, by the clock and by hand; `before` it began and `after` it ended. */
export function useStretch(): Stretch {
  const { plannedMinutes, endedAt } = useCall()
  const chosen = useChoices()
  return useTimeInCall((gone) => {
    if (gone === null) return 'before'
    return endedAt === null ? phaseAt({ elapsedMs: gone, plannedMinutes, chosen }) : 'after'
  })
}

/** The phases that the candidate put the call at hand into, with their times. */
export function useChoices(): PhaseChoice[] {
  return useMirror(useShallow(marksOf)).flatMap(choiceOf)
}

const marksOf = ({ dossier, call }: Mirror): Mark[] =>
  dossier?.marks.filter(
    ({ kind, callId, on, markedAt }) =>
      // What was marked before the clock began anew was marked by another clock.
      kind === 'phase' && callId === call?.id && on && markedAt >= (call.startedAt ?? 0),
  ) ?? []

/** A phase chosen before the call began was a look ahead. */
const choiceOf = ({ subject, at }: Mark): PhaseChoice[] =>
  isPhaseId(subject) && at !== null ? [{ phase: subject, at }] : []
