import { type Mirror, useMirror } from '@/components/mirror/mirror'
import { useTimeInCall } from '@/components/shared/clock'
import { useCall } from '@/components/shared/use-call'
import { sideOf } from '@/components/shared/use-strip'
import { type Cue, cueAt } from '@/method/cues'

/** The cue of the moment, while the call at hand runs. */
export function useCue(): Cue | null {
  const { plannedMinutes, endedAt } = useCall()
  const asked = useMirror(askedIn)
  return useTimeInCall((gone) =>
    gone === null || endedAt !== null ? null : cueAt({ elapsedMs: gone, plannedMinutes, asked }),
  )
}

/** How many of the candidate's questions were asked in the call at hand. */
const askedIn = ({ dossier, call }: Mirror): number =>
  dossier?.marks.filter(
    ({ kind, callId, subject, on }) =>
      kind === 'asked' && on && callId === call?.id && sideOf(subject) === 'you-ask',
  ).length ?? 0
