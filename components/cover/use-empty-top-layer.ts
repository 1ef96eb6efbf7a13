import { useLayoutEffect } from 'react'

/**
 * Keeps the browser's top layer empty while the panel is covered: a modal dialog in it, out of sight with
 * the panel, would shut out the cover's own button.
 */
export function useEmptyTopLayer(isCovered: boolean): void {
  useLayoutEffect(() => {
    if (!isCovered) return undefined
    closeAll()
    // One that is opened by a key, or was still being loaded, comes later.
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
