import { type ClipboardEvent, useRef } from 'react'

/**
 * Finds out whether the first letter of a text box was typed or pasted. A list is pasted with its dashes: they are no
 * flags.
 */
export function useBeginning() {
  const isPastedAtStart = useRef(false)
  return {
    paste({ currentTarget }: ClipboardEvent<HTMLTextAreaElement>): void {
      isPastedAtStart.current = currentTarget.selectionStart === 0
    },
    /** @returns whether the first letter was pasted; undefined if the change left the beginning as it was */
    change({ selectionStart }: HTMLTextAreaElement, event: Event): boolean | undefined {
      const how = event instanceof InputEvent ? event.inputType : ''
      const pasted = isPastedAtStart.current
      isPastedAtStart.current = false
      if (pasted && how !== 'insertText') return true
      // What was dropped is selected.
      if (how === 'insertFromDrop') return selectionStart === 0 ? true : undefined
      return how.startsWith('insert') && selectionStart === 1 ? false : undefined
    },
  }
}
