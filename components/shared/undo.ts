import { flushSync } from 'react-dom'
import { create } from 'zustand'

/** Something that was just removed, and can come back. */
export interface Removed {
  /** What was removed, as a sentence without its full stop. */
  words: string
  bringBack(): void
}

/** What was removed last. The bar at the foot of the page shows it until something else is removed, or it is dismissed. */
export const useRemovedLast = create<{ last: Removed | null }>()(() => ({ last: null }))

export const undoButtonId = 'undo-removed'

/** Offers to bring something back. Its place has left the page, so the focus goes to the offer. */
export function offerUndo(last: Removed): void {
  flushSync(() => useRemovedLast.setState({ last }))
  document.getElementById(undoButtonId)?.focus()
}

/** The offer leaves the page. The focus goes to the page itself, so that the next Tab begins at its top. */
export function closeUndo(): void {
  flushSync(() => useRemovedLast.setState({ last: null }))
  const main = document.querySelector('main')
  if (!main) return
  main.tabIndex = -1
  main.focus()
}
