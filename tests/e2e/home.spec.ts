import type { Page } from '@playwright/test'
import { text } from '@/locales/text'
import type { AnyCommand } from '@/storage/records/dossier'
import { command } from './ask'
import { openBrowser } from './browser'
import { expectFit } from './fit'
import { openPage } from './open-page'
import { expect, test } from './test'

const { home: words, newCall } = text
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const longName = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbau & Söhne'
const widths = [380, 1280, 1920]

const company = (companyId: string, name: string, role = 'Engineer'): AnyCommand => ({
  name: 'company.create',
  input: { companyId, name, role, now: Date.now() },
})

function call(companyId: string, plannedAt: number): AnyCommand[] {
  const target = { id: `${companyId}-call`, companyId, now: Date.now() }
  const link = 'https://meet.google.com/abc-defg-hij'
  return [
    { name: 'call.open', input: { ...target, meetingKey: null, title: '' } },
    { name: 'call.edit', input: { ...target, plannedAt, link } },
  ]
}

function held(companyId: string, endedAt: number): AnyCommand[] {
  const target = { id: `${companyId}-held`, companyId }
  const startedAt = endedAt - 25 * MINUTE
  return [
    { name: 'call.open', input: { ...target, meetingKey: null, title: '', now: startedAt } },
    { name: 'call.start', input: { ...target, now: startedAt } },
    { name: 'call.end', input: { ...target, now: endedAt } },
  ]
}

const today = (page: Page) => page.getByRole('region', { name: words.today })
const rows = (page: Page) =>
  page
    .getByRole('table', { name: words.all })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })

test('the workspace opens on the home: what is to be done today, and every company', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const picture = (file: string) => info.outputPath(file)
  const page = await openPage(browser, 'workspace.html')
  await test.step('without a company it says how to begin', async () => {
    await expect(page.getByText(text.firstRun.sentence)).toBeVisible()
    await expect(page.getByText(text.saveState.saved)).toHaveCount(0)
    await expect(page).toHaveTitle(`${words.title} · ${text.panel.title}`)
    await expectFit(page, 'home-first', picture, { widths, fullPage: true })
  })

  await test.step('what is written elsewhere shows here', async () => {
    const now = Date.now()
    await command(
      page,
      company('acme', 'Acme'),
      company('borealis', 'Borealis'),
      company('long', longName, longName),
      ...call('acme', now + 20 * MINUTE),
      ...held('borealis', now - 2 * 60 * MINUTE),
    )
    await expect(rows(page)).toHaveCount(3)
    const tile = today(page).getByRole('listitem').filter({ hasText: 'Acme' })
    await expect(tile.getByRole('link', { name: text.popup.join })).toHaveAttribute(
      'href',
      /meet\.google\.com/,
    )
    await expect(today(page).getByRole('listitem').filter({ hasText: 'Borealis' })).toContainText(
      text.letter.open,
    )
    await expectFit(page, 'home', picture, { widths, fullPage: true })
  })

  await test.step('a follow-up is done on the home, and taken back', async () => {
    const tile = today(page).getByRole('listitem').filter({ hasText: 'Borealis' })
    await tile.getByRole('button', { name: words.done }).press('Enter')
    await expect(tile.getByRole('button', { name: words.undo })).toBeFocused()
    await expect(rows(page).filter({ hasText: 'Borealis' })).not.toContainText('Thank')
    await page.keyboard.press('Enter')
    await expect(rows(page).filter({ hasText: 'Borealis' })).toContainText('Thank')
  })

  await test.step('a row opens its company, which leads back', async () => {
    await page.evaluate(() => scrollTo(0, 200))
    await rows(page).getByRole('link', { name: 'Borealis' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Borealis')
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await page.getByRole('link', { name: words.title, exact: true }).click()
    await expect(rows(page)).toHaveCount(3)
  })
  await browser.close()
})

test('thirty companies stand in the order of what is next, and a company is added by keyboard', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const page = await openPage(browser, 'workspace.html')
  const now = Date.now()
  const numbers = Array.from({ length: 30 }, (_, n) => n)
  await command(
    page,
    ...numbers.flatMap((n) => [
      company(`c${n}`, `Company ${n}`),
      ...(n % 2 === 0 ? call(`c${n}`, now + (40 - n) * DAY) : []),
    ]),
  )
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', '31')
  await expect(rows(page).first()).toContainText('Company 28')
  await expect(page.getByText(words.counts(30, 0))).toBeVisible()
  // Nothing is to be done today, so the next calls are shown.
  await expect(page.getByRole('region', { name: words.next }).getByRole('listitem')).toHaveCount(2)

  await page.getByRole('button', { name: words.newCompany }).press('Enter')
  await page.keyboard.type(longName)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(longName)
  await page.getByRole('link', { name: words.title, exact: true }).press('Enter')
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', '32')

  await page.getByRole('button', { name: newCall.plan }).press('Enter')
  await expect(page.getByRole('textbox', { name: newCall.invitation })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type('company 3')
  await page.keyboard.press('Enter')
  // A company of this name is there already. The call is planned with it.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Company 3')
  await browser.close()
})
