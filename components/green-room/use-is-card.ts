import { useSyncExternalStore } from 'react'

/** The dock makes the frame at most this high to show the card alone, see dock/dock.css. The panel is never as low. */
const CARD_HEIGHT = 160

/** A frame that is not shown has no height. */
const isCard = () => innerHeight >= 1 && innerHeight <= CARD_HEIGHT

// A media query does not do: Chromium reports no change of it to a page that has read the new answer before the report.
function onResize(read: () => void): () => void {
  addEventListener('resize', read)
  return () => removeEventListener('resize', read)
}

/** Whether the frame is as small as the card. */
export const useIsCard = (): boolean => useSyncExternalStore(onResize, isCard)

/** Acts now. If the panel is folded into the card, acts when it has unfolded: nothing under the card takes the focus. */
export function onceUnfolded(act: () => void): void {
  if (!isCard()) return act()
  const stop = onResize(() => {
    if (isCard()) return
    stop()
    act()
  })
}
