import { useEffect } from 'react'
import { useMirror } from '@/components/mirror/mirror'
import { changePanel, toFront } from '@/components/shared/panel-state'
import { earlierCalls } from '@/storage/records/call'
import { flushSync } from 'react-dom'
import { isTyping, useSingleKey } from '@/components/shared/single-key'
import { focusCard } from '@/components/shared/card-heading'
import { bringUp, questionOfKey } from './turn-to'

/** The digit of a key by its place on the keyboard: with Alt a Mac types another sign. */
const digitOf = ({ code }: KeyboardEvent): number | null =>
  /^Digit\d$/.test(code) ? Number(code.at(-1)) : null

/**
 * The keys of the strip. 1 to 9 bring up a question, and 0 what was said last time. In a text they need Alt, and the
 * text keeps the focus.
 */
export function useStripKeys(): void {
  const [singleKeys] = useSingleKey()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const digit = digitOf(event)
      const { altKey, ctrlKey, metaKey, shiftKey, defaultPrevented, repeat } = event
      if (digit === null || defaultPrevented || ctrlKey || metaKey || shiftKey || repeat) return
      if (event.getModifierState('AltGraph')) return
      const typing = isTyping(event)
      if (!altKey && (typing || !singleKeys)) return
      if (document.querySelector('dialog:modal, :popover-open')) return
      if (!goTo(digit)) return
      event.preventDefault()
      if (!typing) focusCard()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [singleKeys])
}

/** @returns whether the key leads anywhere */
function goTo(digit: number): boolean {
  if (digit === 0) return toLastTime()
  const subject = questionOfKey(digit)
  if (subject === undefined) return false
  flushSync(() => bringUp(subject))
  return true
}

function toLastTime(): boolean {
  const { dossier, call } = useMirror.getState()
  if (!call || earlierCalls(dossier?.calls ?? [], call).length === 0) return false
  flushSync(() => changePanel(toFront({ kind: 'last-time' })))
  return true
}
