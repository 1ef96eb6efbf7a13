import { expect, type Page } from '@playwright/test'
import { pages } from '@/locales/pages'
import type { Dossier } from '@/storage/records/dossier'
import type { CandidBrowser } from './browser'

const words = pages.rehearsal

/** Asks the background, as a surface does. */
export const askIn = <Answer>(page: Page, request: string, input: unknown): Promise<Answer> =>
  page.evaluate(
    async (message) => {
      const reply: { answer: Answer } = await chrome.runtime.sendMessage(message)
      return reply.answer
    },
    { request, input },
  )
export const dossierOf = (page: Page, companyId: string) =>
  askIn<Dossier>(page, 'dossier', { companyId })

/** @param before what is to be there before the page is */
export async function open(
  browser: CandidBrowser,
  path: string,
  before?: (page: Page) => Promise<unknown>,
) {
  const page = await browser.context.newPage()
  await before?.(page)
  await page.goto(`chrome-extension://${browser.extensionId}/${path}`)
  await page.getByRole('main').waitFor()
  return page
}

const recruiter = (page: Page) => page.getByRole('region', { name: words.recruiter })
export const line = (page: Page) => recruiter(page).getByRole('blockquote')
export const goOn = (page: Page) => recruiter(page).getByRole('button', { name: words.goOn })
export const leave = (page: Page) => recruiter(page).getByRole('button', { name: words.leave })
export const over = (page: Page) => recruiter(page).getByText(words.over)

/** Which of the texts is said now, by its key. */
export async function said(page: Page): Promise<string> {
  const shown = await line(page).textContent()
  const [id] = Object.entries(words.lines).find(([, wording]) => wording === shown) ?? []
  expect(id, `“${shown}” is none of the recruiter’s lines`).toBeDefined()
  return id!
}

/** Goes on to the end by Enter, and tells all that is said. */
export async function throughTheScript(page: Page): Promise<string[]> {
  const heard = [await said(page)]
  while ((await leave(page).count()) === 0) {
    await page.keyboard.press('Enter')
    await expect(line(page)).not.toHaveText(words.lines[heard.at(-1) as keyof typeof words.lines])
    heard.push(await said(page))
  }
  await page.keyboard.press('Enter')
  await expect(over(page)).toBeVisible()
  return heard
}

/** The questions in their order, without how they were worded. */
export const questionsOf = (heard: readonly string[]) =>
  heard
    .filter((id) => /^(?:found-us|why-us|contribute|like-doing|pay)/.test(id))
    .map((id) => id.replace(/-\d+$/, ''))
