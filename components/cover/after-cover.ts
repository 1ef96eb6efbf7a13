let isCovered = false
let postponed: (() => void) | undefined

/** Acts now. If the panel is covered, acts when the cover is gone: nothing under it can take the focus. */
export function afterCover(act: () => void): void {
  if (isCovered) postponed = act
  else act()
}

/** Acts now. If the panel is covered, does nothing. */
export function unlessCovered(act: () => void): void {
  if (!isCovered) act()
}

/** To be called when the panel has been covered. */
export function onCovered(): void {
  isCovered = true
}

/** To be called when the panel has been uncovered. @returns whether an act that waited ran now */
export function onUncovered(): boolean {
  const act = postponed
  isCovered = false
  postponed = undefined
  act?.()
  return act !== undefined
}
