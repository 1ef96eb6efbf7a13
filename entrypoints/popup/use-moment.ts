import { useMirror } from '@/components/mirror/mirror'
import { useClock } from '@/components/shared/clock'
import { type Moment, momentOf } from '@/components/shared/moment'

/** The moment of the call at hand. */
export function useMoment(): Moment {
  const call = useMirror((mirror) => mirror.call)
  const meeting = useMirror((mirror) => mirror.situation?.meeting ?? null)
  return useClock((now) => momentOf(call, meeting, now))
}
