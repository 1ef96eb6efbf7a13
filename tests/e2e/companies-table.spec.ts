import type { Page } from '@playwright/test'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import type { AnyCommand } from '@/storage/records/dossier'
import { fill, nameOf } from '../bench/fill'
import { askIn, command } from './ask'
import { openBrowser } from './browser'
import { expectFit } from './fit'
import { focused } from './keys'
import { openPage } from './open-page'
import { expect, test } from './test'

const { companies: words, compare } = pages
const COMPANIES = 1000

const rows = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('rowheader') })
const row = (page: Page, name: string) =>
  rows(page).filter({ has: page.getByRole('link', { name, exact: true }) })

function found(company: number, fields: Record<string, string>): AnyCommand[] {
  const target = {
    companyId: nameOf(company),
    callId: `call-${company}`,
    at: null,
    now: Date.now(),
  }
  return Object.entries(fields).map(([field, said]) => ({
    name: 'finding.set',
    input: { ...target, field, text: said },
  }))
}

test('a thousand companies: scrolled, filtered and gone through by keyboard', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const first = await openPage(browser, 'workspace.html')
  await askIn(first, 'situation', { tabId: null })
  await fill(browser.worker, {
    companies: COMPANIES,
    notes: COMPANIES,
    opened: { companies: 1, notes: 1 },
  })
  await command(
    first,
    ...found(999, { verdict: 'continue', 'range-words': '70-85k', 'range-currency': 'EUR' }),
    ...found(998, { verdict: 'unsure' }),
    { name: 'company.edit', input: { companyId: nameOf(5), stage: 'closed', role: 'Astronomer' } },
    { name: 'company.edit', input: { companyId: nameOf(7), role: 'Ingénieure' } },
  )
  await first.close()
  const page = await openPage(browser, 'workspace.html')
  const table = page.getByRole('table', { name: text.home.all })

  await test.step('the rows in sight are in the page, with what was heard', async () => {
    await expect(table).toHaveAttribute('aria-rowcount', String(COMPANIES))
    expect(await rows(page).count()).toBeLessThan(60)
    await expect(row(page, 'Company 999')).toContainText('Continue')
    await expect(row(page, 'Company 999')).not.toContainText('70')
    await page.getByRole('button', { name: words.ranges.show }).click()
    await expect(row(page, 'Company 999')).toContainText('€70,000')
    await page.getByRole('button', { name: words.ranges.hide }).click()
    await expectFit(page, 'companies', (file) => info.outputPath(file), { widths: [380, 1366] })
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
    await page.screenshot({ path: info.outputPath('companies-forced.png') })
    await page.emulateMedia({ forcedColors: 'none' })
    await page.setViewportSize({ width: 1366, height: 650 })
  })

  await test.step('the last row is one scroll or one key away', async () => {
    // Rows may be higher than they were taken for. Then the page becomes longer on the way.
    await expect(async () => {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
      await expect(row(page, 'Company 0')).toBeInViewport({ timeout: 300 })
    }).toPass()
    await page.evaluate(() => scrollTo(0, 0))
    await row(page, 'Company 999').getByRole('link').focus()
    await page.keyboard.press('ArrowDown')
    expect((await focused(page))?.name).toBe('Company 998')
    await page.keyboard.press('End')
    await expect(row(page, 'Company 0').getByRole('link')).toBeFocused()
    await expect(row(page, 'Company 0')).toBeInViewport()
    await page.keyboard.press('Home')
    await expect(row(page, 'Company 999').getByRole('link')).toBeFocused()
  })

  await test.step('the filter finds a job without its accent, and the closed ones', async () => {
    const field = page.getByLabel(words.find)
    await field.fill('ingenieure')
    await expect(rows(page)).toHaveCount(1)
    await expect(page.getByText(words.shown(1, COMPANIES))).toBeVisible()
    await field.fill('astronomer')
    await expect(rows(page)).toHaveCount(0)
    await page.getByLabel(words.moreClosed(1)).check()
    await expect(row(page, 'Company 5')).toBeVisible()
    await page.getByLabel(words.withClosed).uncheck()
    await field.fill('')
  })

  await test.step('two of them stand side by side, with pay hidden until it is shown', async () => {
    for (const name of ['Company 999', 'Company 998'])
      await page.getByLabel(words.compare(name), { exact: true }).check()
    await page.getByRole('link', { name: words.compareAll }).click()
    const side = page.getByRole('table', { name: compare.title })
    await expect(side.getByRole('columnheader')).toHaveCount(3)
    await expect(side.getByRole('row', { name: words.columns.verdict })).toContainText(
      'ContinueUnsure',
    )
    const range = side.getByRole('row', { name: words.columns.range })
    await expect(range).not.toContainText('70')
    await expectFit(page, 'compare', (file) => info.outputPath(file), { widths: [380, 1366] })
    await page.getByRole('button', { name: compare.pay.show }).click()
    await expect(range).toContainText('€70,000')
    await page.screenshot({ path: info.outputPath('compare-shown.png') })
    await command(page, ...found(998, { 'team-words': 'six people in Turku' }))
    await expect(side).toContainText('six people in Turku')
  })
  await browser.close()
})
