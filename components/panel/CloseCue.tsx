import { useEffect, useRef } from 'react'
import { noticeKeys, whenLeft } from '@/components/checklists/use-list'
import { useTimeInCall } from '@/components/shared/clock'
import { send, useMirror } from '@/components/mirror/mirror'
import { changePanel, toClosing, useFront } from '@/components/shared/panel-state'
import { commandTime, useCall } from '@/components/shared/use-call'
import { Spoken } from '@/components/ui/Spoken'
import { text } from '@/locales/text'
import { closeBegins, isCloseDue } from '@/method/call-shape'
import { markOn } from '@/storage/records/mark'

/** Turns the card to the close in the last minutes of the call, and says so to a screen reader. */
export function CloseCue() {
  const { id } = useCall()
  const isClosing = useFront().kind === 'closing'
  return (
    <>
      <CueOfCall key={id} />
      <Spoken>
        <span aria-live="polite">{isClosing && text.cues.closeSpoken}</span>
      </Spoken>
    </>
  )
}

/**
 * Turns the card once in a call, and once more if the call was made longer after that. A mark of kind `cued` records
 * it, so a reload or a second panel does not turn the card again. If two panels are open at the time, both turn it: the
 * candidate may look at either.
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
  useEffect(noticeKeys, [])
  useEffect(() => {
    if (!isDue && !isGiven) turned.current = false
    if (turned.current || !(isDue || isGiven)) return undefined
    const waiting = new AbortController()
    whenLeft(() => {
      turned.current = true
      changePanel(toClosing)
      if (!isGiven)
        send('mark.set', { ...commandTime(call), kind: 'cued', subject: 'close', on: true })
    }, waiting.signal)
    return () => waiting.abort()
  }, [call, isDue, isGiven])
  return null
}
