import type { Page } from '@playwright/test'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import { command } from './ask'
import { whatAxeFinds } from './axe'
import { openBrowser } from './browser'
import { openPage } from './open-page'
import { expect, test } from './test'

const { search: words } = pages

const dialog = (page: Page) => page.getByRole('dialog', { name: words.title })
const field = (page: Page) => dialog(page).getByRole('searchbox')
const group = (page: Page, name: string) => dialog(page).getByRole('region', { name })

test('what was typed in a call a moment ago is found, by keyboard alone', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const page = await openPage(browser, 'workspace.html')
  const now = Date.now()
  const acme = { companyId: 'acme', now }
  await command(
    page,
    { name: 'company.create', input: { ...acme, name: 'Acmé', role: 'Analyst' } },
    { name: 'call.open', input: { ...acme, id: 'call', meetingKey: null, title: '' } },
    { name: 'call.start', input: { ...acme, id: 'call' } },
    { name: 'answer.write', input: { ...acme, subject: 'pay/target', text: 'salt', base: '' } },
  )

  await test.step('a note of the call page, in another tab, right after Enter', async () => {
    await page.keyboard.press('Control+k')
    await field(page).fill('zurich cafe')
    await expect(dialog(page).getByText(words.found(0, false, true))).toBeVisible()
    const call = await openPage(browser, 'workspace.html#call/call')
    const box = call.getByRole('textbox', { name: text.panel.notes.box })
    await box.fill('Café by the lake in Zürich')
    await box.press('Enter')
    await call.close()
    // The search was open all the time.
    const match = group(page, 'Acmé').getByRole('link')
    await expect(match).toContainText('Café by the lake in Zürich')
    await expect(match.locator('mark')).toHaveText(['Café', 'Zürich'])
  })

  await test.step('the name of the company and a word of the note find it, too', async () => {
    await field(page).fill('LAKE acme')
    await expect(group(page, 'Acmé').getByRole('link')).toHaveCount(1)
    expect(await page.evaluate(whatAxeFinds)).toEqual([])
    for (const [width, colorScheme] of [
      [1366, 'light'],
      [380, 'dark'],
    ] as const) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 650 })
      await page.screenshot({ path: info.outputPath(`search-${width}-${colorScheme}.png`) })
    }
    await page.emulateMedia({ forcedColors: 'active' })
    await page.screenshot({ path: info.outputPath('search-forced.png') })
    await page.emulateMedia({ forcedColors: 'none' })
  })

  await test.step('what the candidate wants to be paid is not found', async () => {
    await field(page).fill('salt')
    await expect(dialog(page).getByText(words.found(0, false, true))).toBeVisible()
  })

  await test.step('Enter opens the first match, and arrow keys lead to the others', async () => {
    await field(page).fill('acm')
    await expect(group(page, 'Acmé').getByRole('link')).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Acmé' })).toBeVisible()
    await expect(dialog(page)).toHaveCount(0)

    await page.keyboard.press('Control+k')
    await page.keyboard.type('new comp')
    await page.keyboard.press('ArrowDown')
    await expect(group(page, words.commands).getByRole('link')).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await expect(field(page)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('form', { name: text.newCall.add })).toBeVisible()
  })

  await test.step('a note leads to its call, and is under the keyboard there', async () => {
    await command(page, { name: 'call.end', input: { ...acme, id: 'call', now: Date.now() } })
    await page.keyboard.press('Control+k')
    await page.keyboard.type('lake')
    await expect(group(page, 'Acmé').getByRole('link')).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: /Café by the lake/ })).toBeFocused()
  })

  await test.step('Escape closes it, and what was typed is kept nowhere', async () => {
    await page.getByRole('button', { name: words.title }).click()
    await expect(field(page)).toHaveValue('')
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toHaveCount(0)
    await expect(page.getByRole('button', { name: words.title })).toBeFocused()
  })
  await browser.close()
})
