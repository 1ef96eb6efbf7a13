import { useTimeInCall } from '@/components/shared/clock'
import { type Mirror, useMirror } from '@/components/mirror/mirror'
import { useCall } from '@/components/shared/use-call'
import { type Cue, cueAt } from '@/method/cues'
import { isPromptId, promptById } from '@/method/prompts'
import { useChoices } from './use-phase'

/** The cue of the moment, while the call at hand runs. */
export function useCue(): Cue | null {
  const { plannedMinutes, endedAt } = useCall()
  const asked = useMirror(askedIn)
  // A candidate who has chosen the phase of their questions needs no cue for it.
  const turnHasCome = useChoices().some(({ phase }) => phase === 'questions')
  return useTimeInCall((gone) => {
    if (gone === null || endedAt !== null) return null
    const cue = cueAt({ elapsedMs: gone, plannedMinutes, asked })
    return cue === 'turn-to-ask' && turnHasCome ? null : cue
  })
}

/** How many of the candidate's questions were asked in the call at hand. */
const askedIn = ({ dossier, call }: Mirror): number =>
  dossier?.marks.filter(
    ({ kind, callId, subject, on }) =>
      kind === 'asked' && on && callId === call?.id && isToAsk(subject),
  ).length ?? 0

/** The candidate asks their own questions. */
const isToAsk = (subject: string): boolean =>
  !isPromptId(subject) || promptById(subject).side === 'you-ask'
