import { useState } from 'react'
import { useMirror } from '@/components/mirror/mirror'

/** Whether this surface has written anything yet, or something is wrong. Before that there is nothing to be saved. */
export function useHasWritten(): boolean {
  const isBusy = useMirror(
    ({ pending, saveState, aside, situation }) =>
      pending.length > 0 ||
      aside.length > 0 ||
      saveState.kind !== 'saved' ||
      (situation?.database.kind === 'open' && Boolean(situation.database.copyError)),
  )
  const [has, setHas] = useState(isBusy)
  if (isBusy && !has) setHas(true)
  return has || isBusy
}
