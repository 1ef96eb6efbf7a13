import { expect, type Page } from '@playwright/test'
import type { CandidBrowser } from './browser'

/** What the background knows of every tab's meeting, as one text. */
export const knownOfTabs = ({ worker }: CandidBrowser): Promise<string> =>
  worker.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)))

/**
 * Waits until Candid has looked at the call page `times` times, once a second, and the background knows what
 * each look saw. Then Candid has done all that it does by itself. The meeting gets a new title before each
 * look, and the title shows that the look took place.
 */
export async function looksAt(page: Page, browser: CandidBrowser, times = 2): Promise<void> {
  for (let n = 1; n <= times; n += 1) {
    const title = `Look ${crypto.randomUUID()}`
    await page.evaluate((name) => {
      document.title = name
      // Meet also shows the title in its page, before the call and in it.
      for (const node of document.querySelectorAll('[jsname="NeC6gb"], .u6vdEc'))
        node.textContent = name
    }, title)
    await expect.poll(() => knownOfTabs(browser)).toContain(title)
  }
}
