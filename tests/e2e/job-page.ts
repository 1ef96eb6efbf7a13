import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import { whatAxeFinds } from './axe'
import type { CandidBrowser } from './browser'
import { pressButton } from './toolbar'

/** Serves a job page of the fixtures at an address. What is changed in it is what the site changes from one day to the next. */
export async function openJobPage(
  { context }: CandidBrowser,
  address: string,
  file: string,
  change: (html: string) => string = (html) => html,
): Promise<Page> {
  const html = await readFile(new URL(`../fixtures/pages/jobs/${file}`, import.meta.url), 'utf8')
  const page = await context.newPage()
  await page.route('https://jobs.example.com/**', (route) =>
    route.fulfill({ body: change(html), contentType: 'text/html; charset=utf-8' }),
  )
  await page.goto(address)
  return page
}

/** Saves the page by the popup. @returns the tab that then opens */
export async function saveJobPage(
  browser: CandidBrowser,
  page: Page,
  picture?: string,
): Promise<Page> {
  const popup = await pressButton(browser, page)
  const said = () => popup.evaluate<string>('document.body?.innerText ?? ""')
  await expect.poll(said).toContain(text.popup.savePage)
  if (picture) {
    await popup.screenshot(picture)
    expect(await popup.evaluate(whatAxeFinds)).toEqual([])
  }
  const opened = browser.context.waitForEvent('page')
  await popup.evaluate(
    `[...document.querySelectorAll('button')].find((one) => one.textContent === ${JSON.stringify(text.popup.savePage)}).click()`,
  )
  const review = await opened
  await review.getByRole('heading', { level: 1, name: pages.posting.title }).waitFor()
  return review
}
