import { setTimeout as pause } from 'node:timers/promises'
import type { BrowserContext, Page, Worker } from '@playwright/test'

/**
 * Waits for the welcome that opens after an installation. A test begins without it, and without a tab that opens late.
 *
 * @param since when the browser was started, in UTC milliseconds
 * @returns the welcome; undefined if this profile has seen it before
 */
export async function welcomeOf(
  context: BrowserContext,
  worker: Worker,
  since: number,
): Promise<Page | undefined> {
  const at = await worker.evaluate(async () => {
    for (;;) {
      // The key is that of background/first-run.ts.
      const { welcomedAt } = await chrome.storage.local.get('welcomedAt')
      if (typeof welcomedAt === 'number') return welcomedAt
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  })
  if (at < since) return undefined
  for (;;) {
    const page = context.pages().find((one) => one.url().endsWith('#welcome'))
    if (page) return page
    await pause(20)
  }
}
