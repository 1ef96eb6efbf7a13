import { create } from 'zustand'

interface Blank {
  /** The index of the wordings on the card. Null while the card is closed. */
  wording: number | null
  /** How often the card was opened. Each time it shows other words. */
  opened: number
  /** The element that had the focus before, and gets it back. */
  before: Element | null
}

export const useBlank = create<Blank>()(() => ({ wording: null, opened: 0, before: null }))

/** Opens the card for a candidate whose mind has gone blank. */
export function openBlank(): void {
  const { wording, opened } = useBlank.getState()
  if (wording !== null) return
  useBlank.setState({ wording: opened, opened: opened + 1, before: document.activeElement })
}

/** Shows other words on the open card. */
export function otherWords(): void {
  useBlank.setState(({ opened }) => ({ wording: opened, opened: opened + 1 }))
}

/** Closes the card. The focus goes back, unless the candidate has moved it elsewhere. */
export function closeBlank(): void {
  const { wording, before } = useBlank.getState()
  if (wording === null) return
  const here = document.activeElement
  const isFree = !here || here === document.body || here.closest('dialog') !== null
  useBlank.setState({ wording: null, before: null })
  if (isFree && before instanceof HTMLElement && before.isConnected) before.focus()
}
