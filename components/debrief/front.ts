import { create } from 'zustand'
import { type Mirror, useMirror } from '@/components/mirror/mirror'

interface Front {
  /** The end of a call from which the candidate has gone back to the questions; another end is another debrief. */
  left: string | null
}

const useFront = create<Front>()(() => ({ left: null }))

const endOf = ({ call }: Mirror): string | null =>
  call?.endedAt == null ? null : `${call.id} ${call.endedAt}`

/** Whether the call at hand has ended, so that there is a debrief. */
export const useHasEnded = (): boolean => useMirror((mirror) => endOf(mirror) !== null)

/** Whether the debrief stands where the questions stood: by itself once the call has ended. */
export function useIsDebrief(): boolean {
  const left = useFront((front) => front.left)
  return useMirror((mirror) => endOf(mirror) !== null && endOf(mirror) !== left)
}

export const toDebrief = (): void => useFront.setState({ left: null })

export const backToQuestions = (): void => useFront.setState({ left: endOf(useMirror.getState()) })
