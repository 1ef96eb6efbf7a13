import { create } from 'zustand'

interface Blank {
  /** Which of the wordings stand on the card; null while it is closed. */
  wording: number | null
  /** How often it was opened: who needs it again reads other words. */
  opened: number
  /** What had the keyboard before, and gets it back. */
  before: Element | null
}

export const useBlank = create<Blank>()(() => ({ wording: null, opened: 0, before: null }))

/** Shows something to say to a candidate whose mind has gone blank. */
export function openBlank(): void {
  const { wording, opened } = useBlank.getState()
  if (wording !== null) return
  useBlank.setState({ wording: opened, opened: opened + 1, before: document.activeElement })
}

/** Other words on the open card. */
export function otherWords(): void {
  useBlank.setState(({ opened }) => ({ wording: opened, opened: opened + 1 }))
}

/** Takes the card away; the keyboard goes back, unless it is at work elsewhere by now. */
export function closeBlank(): void {
  const { wording, before } = useBlank.getState()
  if (wording === null) return
  const here = document.activeElement
  const isFree = !here || here === document.body || here.closest('dialog') !== null
  useBlank.setState({ wording: null, before: null })
  if (isFree && before instanceof HTMLElement && before.isConnected) before.focus()
}
