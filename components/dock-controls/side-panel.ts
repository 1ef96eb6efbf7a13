import { browser } from 'wxt/browser'

/** Firefox has `sidebarAction` instead of Chrome's `sidePanel`. The shared types lack it. */
interface FirefoxBrowser {
  sidebarAction: { open(): Promise<void> }
}

/** Opens the browser's side panel. Must be called in the same turn as the click. */
export function openSidePanel(windowId: number): Promise<void> {
  if (import.meta.env.FIREFOX) return (browser as unknown as FirefoxBrowser).sidebarAction.open()
  return browser.sidePanel.open({ windowId })
}
