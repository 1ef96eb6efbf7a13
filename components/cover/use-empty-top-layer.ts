import { useLayoutEffect } from 'react'

/**
 * Keeps the browser's top layer empty while the panel is covered. A modal dialog there is out of sight under the
 * cover, and blocks the cover's own button.
 */
export function useEmptyTopLayer(isCovered: boolean): void {
  useLayoutEffect(() => {
    if (!isCovered) return undefined
    closeAll()
    // A dialog may open later: by a key, or when its code has loaded.
    const opening = new MutationObserver(closeAll)
    opening.observe(document.body, { subtree: true, attributeFilter: ['open'] })
    return () => opening.disconnect()
  }, [isCovered])
}

function closeAll(): void {
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog:modal')) dialog.close()
  for (const popover of document.querySelectorAll<HTMLElement>(':popover-open'))
    popover.hidePopover()
}
