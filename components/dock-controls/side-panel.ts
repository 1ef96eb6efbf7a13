import { browser } from 'wxt/browser'

/** What Firefox has in the place of Chrome's side panel; the shared types do not know it. */
interface FirefoxBrowser {
  sidebarAction: { open(): Promise<void> }
}

/** Opens the browser's own side panel; to be called in the turn of a click. */
export function openSidePanel(windowId: number): Promise<void> {
  if (import.meta.env.FIREFOX) return (browser as unknown as FirefoxBrowser).sidebarAction.open()
  return browser.sidePanel.open({ windowId })
}
