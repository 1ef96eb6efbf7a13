import { expect, type Page } from '@playwright/test'
import type { CandidBrowser } from './browser'

/**
 * Waits until Candid has looked at the call page that many times, a second apart, and the background has
 * heard of each: what it does by itself is done by then. A look shows in the meeting's title, which changes
 * before each.
 */
export async function looksAt(page: Page, { worker }: CandidBrowser, times = 2): Promise<void> {
  const known = () =>
    worker.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)))
  for (let n = 1; n <= times; n += 1) {
    const title = `Look ${crypto.randomUUID()}`
    await page.evaluate((name) => {
      document.title = name
      // Meet says it in the page as well.
      for (const node of document.querySelectorAll('[jsname="NeC6gb"]')) node.textContent = name
    }, title)
    await expect.poll(known).toContain(title)
  }
}
