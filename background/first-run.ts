import { browser } from 'wxt/browser'

/** Where the time is kept at which the welcome opened, in UTC milliseconds. */
const SLOT = 'welcomedAt'

/**
 * Opens the welcome once: after Candid was installed, never after an update of Candid or of the browser. A browser that
 * loads Candid from a folder installs it at every start, so it is kept that the welcome was opened.
 */
export async function welcome({ reason }: { reason: string }): Promise<void> {
  if (reason !== 'install') return
  const kept = await browser.storage.local.get(SLOT)
  if (kept[SLOT] !== undefined) return
  await browser.tabs.create({ url: browser.runtime.getURL('/workspace.html#welcome') })
  await browser.storage.local.set({ [SLOT]: Date.now() })
}
