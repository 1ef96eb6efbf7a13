import { useTimeInCall } from '@/components/shared/clock'
import { useCall } from '@/components/shared/use-call'
import { type PhaseId, phaseByClock } from '@/method/phases'

export type Stretch = PhaseId | 'before' | 'after'

/** The phase of the call by its clock. `before`: not begun yet. `after`: ended. */
export function useStretch(): Stretch {
  const { plannedMinutes, endedAt } = useCall()
  return useTimeInCall((gone) => {
    if (gone === null) return 'before'
    return endedAt === null ? phaseByClock(gone, plannedMinutes) : 'after'
  })
}
