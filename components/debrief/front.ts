import { create } from 'zustand'
import { type Mirror, useMirror } from '@/components/mirror/mirror'

interface Front {
  /** The end of the call whose debrief the candidate left for the questions. A later end has a debrief of its own. */
  left: string | null
}

const useFront = create<Front>()(() => ({ left: null }))

const endOf = ({ call }: Mirror): string | null =>
  call?.endedAt == null ? null : `${call.id} ${call.endedAt}`

/** Whether the call at hand has ended, and so has a debrief. */
export const useHasEnded = (): boolean => useMirror((mirror) => endOf(mirror) !== null)

/** Whether the debrief stands in the place of the questions. The end of the call brings it by itself. */
export function useIsDebrief(): boolean {
  const left = useFront((front) => front.left)
  return useMirror((mirror) => endOf(mirror) !== null && endOf(mirror) !== left)
}

export const toDebrief = (): void => useFront.setState({ left: null })

export const backToQuestions = (): void => useFront.setState({ left: endOf(useMirror.getState()) })
