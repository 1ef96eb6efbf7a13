import { useLayoutEffect, useRef } from 'react'
import { onCovered, onUncovered } from './after-cover'

/** Gives the keyboard back to what had it before the panel was covered, unless it is elsewhere by now. */
export function useKeepFocus(isCovered: boolean): void {
  const had = useRef<Element | null>(null)
  useLayoutEffect(() => {
    if (isCovered) {
      had.current = document.activeElement
      onCovered()
      return
    }
    const before = had.current
    had.current = null
    // A frame that took the focus unasked would take it out of the call's own chat.
    if (!onUncovered() && before instanceof HTMLElement && document.hasFocus()) before.focus()
  }, [isCovered])
}
