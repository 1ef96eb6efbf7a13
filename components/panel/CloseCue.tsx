import { useEffect, useRef } from 'react'
import { openList, whenListIsLeft } from '@/components/checklists/open-list'
import { useTimeInCall } from '@/components/shared/clock'
import { send, useMirror } from '@/components/mirror/mirror'
import { commandTime, useCall } from '@/components/shared/use-call'
import { closeBegins, isCloseDue } from '@/method/call-shape'
import { markOn } from '@/storage/records/mark'

/** Brings the list of the close forward in the last minutes of the call at hand. Shows nothing itself. */
export function CloseCue() {
  const { id } = useCall()
  return <CueOfCall key={id} />
}

/**
 * Once a call, and once more where it was made longer after that. That it was given is a mark, so that neither
 * a reload nor a panel opened later does it again. Of two panels that are open at the time both turn, since
 * either may be the one looked at.
 */
function CueOfCall() {
  const call = useCall()
  const isDue = useTimeInCall(
    (gone) => gone !== null && call.endedAt === null && isCloseDue(gone, call.plannedMinutes),
  )
  const isGiven = useMirror(({ dossier }) => {
    const mark = markOn(dossier?.marks ?? [], call.id, 'cued', 'close')
    // Before the clock began anew it was another clock's.
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
