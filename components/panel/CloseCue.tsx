import { useEffect, useRef } from 'react'
import { openList, whenListIsLeft } from '@/components/checklists/open-list'
import { useTimeInCall } from '@/components/shared/clock'
import { send, useMirror } from '@/components/mirror/mirror'
import { commandTime, useCall } from '@/components/shared/use-call'
import { closeBegins, isCloseDue } from '@/method/call-shape'
import { markOn } from '@/storage/records/mark'

/** Opens the list for the close in the last minutes of the call. Renders nothing itself. */
export function CloseCue() {
  const { id } = useCall()
  return <CueOfCall key={id} />
}

/**
 * Opens the list once in a call, and once more if the call was made longer after that. A mark of kind `cued` records
 * it, so a reload or a second panel does not open the list again. If two panels are open at the time, both open the
 * list: the candidate may look at either.
 */
function CueOfCall() {
  const call = useCall()
  const isDue = useTimeInCall(
    (gone) => gone !== null && call.endedAt === null && isCloseDue(gone, call.plannedMinutes),
  )
  const isGiven = useMirror(({ dossier }) => {
    const mark = markOn(dossier?.marks ?? [], call.id, 'cued', 'close')
    // The clock was restarted since. The mark belongs to the clock before.
    if (!mark || mark.markedAt < (call.startedAt ?? 0)) return false
    return (mark.at ?? 0) >= closeBegins(call.plannedMinutes)
  })
  const turned = useRef(isGiven)
  useEffect(() => {
    if (!isDue && !isGiven) turned.current = false
    if (turned.current || !(isDue || isGiven)) return undefined
    const waiting = new AbortController()
    whenListIsLeft(() => {
      turned.current = true
      openList('close')
      if (!isGiven)
        send('mark.set', { ...commandTime(call), kind: 'cued', subject: 'close', on: true })
    }, waiting.signal)
    return () => waiting.abort()
  }, [call, isDue, isGiven])
  return null
}
