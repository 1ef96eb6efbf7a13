import { useMirror } from '@/components/mirror/mirror'
import { earlierCalls } from '@/storage/records/call'
import { useCurrent } from './current'

/** Whether the company has calls before this one. */
export const useHasLastTime = (): boolean =>
  useMirror(
    ({ dossier, call }) => call !== null && earlierCalls(dossier?.calls ?? [], call).length > 0,
  )

/** Whether the side "Last time" is shown. It is, until the candidate turns elsewhere in this call. */
export function useIsLastTime(): boolean {
  const turnedIn = useCurrent((current) => current.turnedIn)
  const isElsewhere = useMirror(({ call }) => call?.id === turnedIn)
  return useHasLastTime() && !isElsewhere
}

/** Turns to the side "Last time". */
export function turnToLastTime(): void {
  useCurrent.setState({ turnedIn: null })
}
