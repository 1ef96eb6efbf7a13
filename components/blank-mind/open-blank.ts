import {
  changePanel,
  fromMoment,
  panelNow,
  toMoment,
  usePanel,
} from '@/components/shared/panel-state'

/** The number of the wordings on the card. Null while the card is closed. */
export const useMoment = (): number | null => usePanel(({ moment }) => moment)

/** The element that had the focus before the card opened, and gets it back. */
let before: Element | null = null

/** Opens the card for a candidate who needs a moment. */
export function openBlank(): void {
  if (panelNow().moment !== null) return
  before = document.activeElement
  changePanel(toMoment)
}

/** Shows other words on the open card. */
export const otherWords = (): void => changePanel(toMoment)

/** Closes the card. The focus goes back, unless the candidate has moved it elsewhere. */
export function closeBlank(): void {
  if (panelNow().moment === null) return
  const here = document.activeElement
  const isFree = !here || here === document.body || here.closest('dialog') !== null
  changePanel(fromMoment)
  if (isFree && before instanceof HTMLElement && before.isConnected) before.focus()
  before = null
}
