import { expect, type Page } from '@playwright/test'
import type { CandidBrowser } from './browser'

/** What the background knows of every tab's meeting, as one text. */
export const knownOfTabs = ({ worker }: CandidBrowser): Promise<string> =>
  worker.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)))

/**
 * Waits until Candid has looked at the call page that many times, a second apart, and the background has
 * heard of each: what it does by itself is done by then. A look shows in the meeting's title, which changes
 * before each.
 */
export async function looksAt(page: Page, browser: CandidBrowser, times = 2): Promise<void> {
  for (let n = 1; n <= times; n += 1) {
    const title = `Look ${crypto.randomUUID()}`
    await page.evaluate((name) => {
      document.title = name
      // Meet says it in the page as well: in the call, and before it.
      for (const node of document.querySelectorAll('[jsname="NeC6gb"], .u6vdEc'))
        node.textContent = name
    }, title)
    await expect.poll(() => knownOfTabs(browser)).toContain(title)
  }
}
