import { useSyncExternalStore } from 'react'

/**
 * The dock makes the frame lower than this to show the card alone, see dock/dock.css. The panel is never as low. A frame
 * that is not shown has no height.
 */
const card = matchMedia('(min-height: 1px) and (max-height: 160px)')

function onChange(read: () => void): () => void {
  card.addEventListener('change', read)
  return () => card.removeEventListener('change', read)
}

/** Whether the frame is as small as the card. */
export const useIsCard = (): boolean => useSyncExternalStore(onChange, () => card.matches)

/** Acts now. If the panel is folded into the card, acts when it has unfolded: nothing under the card takes the focus. */
export function onceUnfolded(act: () => void): void {
  if (card.matches) card.addEventListener('change', act, { once: true })
  else act()
}
