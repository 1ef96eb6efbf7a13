let isCovered = false
let postponed: (() => void) | undefined

/** Acts now or, where the panel is covered, as soon as it is not: what is covered cannot take the keyboard. */
export function afterCover(act: () => void): void {
  if (isCovered) postponed = act
  else act()
}

/** Acts now or, where the panel is covered, never. */
export function unlessCovered(act: () => void): void {
  if (!isCovered) act()
}

/** To be told when the panel has been covered. */
export function onCovered(): void {
  isCovered = true
}

/** To be told when the panel has been uncovered. @returns whether something had waited for it, and is done now */
export function onUncovered(): boolean {
  const act = postponed
  isCovered = false
  postponed = undefined
  act?.()
  return act !== undefined
}
