import { useRef, useState } from 'react'

/**
 * What a button has opened. When that closes, the focus goes back to the button.
 *
 * @param first what is open from the beginning
 */
export function useOpener<What>(first: What | null = null) {
  const [opened, setOpened] = useState(first)
  const openedBy = useRef<Element | null>(null)
  return {
    opened,
    begin(what: What) {
      openedBy.current = document.activeElement
      setOpened(what)
    },
    close() {
      // The element with the focus leaves the page.
      if (openedBy.current instanceof HTMLElement) openedBy.current.focus()
      setOpened(null)
    },
  }
}
