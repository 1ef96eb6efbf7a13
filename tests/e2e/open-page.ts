import type { Page } from '@playwright/test'
import type { CandidBrowser } from './browser'

/**
 * Opens one of the extension's pages in a tab.
 *
 * @param before prepares the tab before it loads the page
 */
export async function openPage(
  browser: CandidBrowser,
  path: string,
  before?: (page: Page) => Promise<unknown>,
): Promise<Page> {
  const page = await browser.context.newPage()
  await before?.(page)
  await page.goto(`chrome-extension://${browser.extensionId}/${path}`)
  await page.getByRole('main').waitFor()
  return page
}
