import { expect, type Page } from '@playwright/test'
import { pages } from '@/locales/pages'
import type { Dossier } from '@/storage/records/dossier'
import { askIn } from './ask'

const words = pages.rehearsal

export const dossierOf = (page: Page, companyId: string) =>
  askIn<Dossier>(page, 'dossier', { companyId })

const recruiter = (page: Page) => page.getByRole('region', { name: words.recruiter })
export const line = (page: Page) => recruiter(page).getByRole('blockquote')
export const goOn = (page: Page) => recruiter(page).getByRole('button', { name: words.goOn })
export const leave = (page: Page) => recruiter(page).getByRole('button', { name: words.leave })
export const over = (page: Page) => recruiter(page).getByText(words.over)

/** The key of the line that the recruiter says now. */
export async function said(page: Page): Promise<string> {
  const shown = await line(page).textContent()
  const [id] = Object.entries(words.lines).find(([, wording]) => wording === shown) ?? []
  expect(id, `“${shown}” is none of the recruiter’s lines`).toBeDefined()
  return id!
}

/** Goes on to the end by Enter. @returns the keys of all lines that the recruiter said */
export async function throughTheScript(page: Page): Promise<string[]> {
  const spoken = [await said(page)]
  while ((await leave(page).count()) === 0) {
    await page.keyboard.press('Enter')
    await expect(line(page)).not.toHaveText(words.lines[spoken.at(-1) as keyof typeof words.lines])
    spoken.push(await said(page))
  }
  await page.keyboard.press('Enter')
  await expect(over(page)).toBeVisible()
  return spoken
}

/** The questions in their order, whatever their wording. */
export const questionsOf = (spoken: readonly string[]) =>
  spoken
    .filter((id) => /^(?:found-us|why-us|contribute|like-doing|pay)/.test(id))
    .map((id) => id.replace(/-\d+$/, ''))
