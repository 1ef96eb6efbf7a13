import { useMirror } from '@/components/mirror/mirror'
import { earlierCalls } from '@/storage/records/call'
import { useCurrent } from './current'

/** Whether the company has calls before this one, so that there is something to look back at. */
export const useHasLastTime = (): boolean =>
  useMirror(
    ({ dossier, call }) => call !== null && earlierCalls(dossier?.calls ?? [], call).length > 0,
  )

/** Whether the candidate looks at what earlier calls told: until they turn elsewhere in this one. */
export function useIsLastTime(): boolean {
  const turnedIn = useCurrent((current) => current.turnedIn)
  const isElsewhere = useMirror(({ call }) => call?.id === turnedIn)
  return useHasLastTime() && !isElsewhere
}

/** Back to what earlier calls told. */
export function turnToLastTime(): void {
  useCurrent.setState({ turnedIn: null })
}
