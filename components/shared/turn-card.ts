import { useEffect } from 'react'
import { flushSync } from 'react-dom'
import { isTyping, useSingleKey } from './single-key'

/** The heading of the card. It gets the keyboard focus when the card is turned. */
export const cardHeadingId = 'card-heading'

/** What the card shows stays where it is: the notes begin at their end. */
export const focusCard = (): void =>
  document.getElementById(cardHeadingId)?.focus({ preventScroll: true })

/** Does what turns the card. What was pressed may go with the old card, so the focus moves to the new one. */
export function turnCard(turn: () => void): void {
  flushSync(turn)
  focusCard()
}

/**
 * Keys that turn the card, by their place on the keyboard: with Alt a Mac types another sign. In a text, and if keys do
 * not work alone, they need Alt. A text keeps the focus.
 *
 * @param turnOf what a key does, by its `code`; null if it does nothing. It must not change from render to render.
 */
export function useCardKeys(turnOf: (code: string) => (() => void) | null): void {
  const singleKeys = useSingleKey()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { code, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented, repeat } = event
      if (defaultPrevented || ctrlKey || metaKey || shiftKey || repeat) return
      if (event.getModifierState('AltGraph')) return
      const typing = isTyping(event)
      if (!altKey && (typing || !singleKeys)) return
      if (document.querySelector('dialog:modal, :popover-open')) return
      const turn = turnOf(code)
      if (!turn) return
      event.preventDefault()
      if (typing) flushSync(turn)
      else turnCard(turn)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [singleKeys, turnOf])
}
