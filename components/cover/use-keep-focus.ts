import { useLayoutEffect, useRef } from 'react'
import { onCovered, onUncovered } from './after-cover'

/** Gives the focus back to the element that had it before the cover, unless it is elsewhere by now. */
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
    // The focus may be in the call's own chat. The frame must not take it from there.
    if (!onUncovered() && before instanceof HTMLElement && document.hasFocus()) before.focus()
  }, [isCovered])
}
