import type { Page } from '@playwright/test'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import { askIn, command } from './ask'
import { openBrowser } from './browser'
import { expectFit } from './fit'
import { openPage } from './open-page'
import { expect, test } from './test'

const words = pages.csvImport
const widths = [380, 1366, 1920]
const german = [
  'Firma;Stelle;Status;Bewerbungsdatum;Stellenlink;Ort;Notizen',
  'Müller;Köchin;beworben;03/04/2026;https://jobs.example.com/1;Köln;"zwei\nZeilen"',
  'Beta;Fahrerin;Lila;05/04/2026;;;',
  'Acme;Ingenieurin;Absage;06/04/2026;;;',
  ';ohne Firma;;;;;',
].join('\r\n')

const companiesIn = async (page: Page) => {
  const { companies } = await askIn<{ companies: { lines: { name: string; stage: string }[] } }>(
    page,
    'home',
    { most: null },
  )
  return companies.lines.map(({ name, stage }) => `${name}: ${stage}`).toSorted()
}

test('the table of another tracker comes in whole, after one has seen what becomes of each row', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const picture = (file: string) => info.outputPath(file)
  const page = await openPage(browser, 'workspace.html#data')
  await command(page, {
    name: 'company.create',
    input: { companyId: 'acme', name: 'ACME', role: '', now: 1 },
  })
  const section = page.getByRole('region', { name: words.title })
  const choose = (name: string, body: Buffer) =>
    section.getByLabel(words.choose).setInputFiles({ name, mimeType: 'text/csv', buffer: body })

  await test.step('what is no table is refused with a sentence', async () => {
    await choose('jobs.csv', Buffer.from('PK\u0003\u0004 a workbook'))
    await expect(section.getByRole('alert')).toContainText(words.refused.archive)
    await choose('jobs.csv', Buffer.from('Company,Notes\nAcme,"open'))
    await expect(section.getByRole('alert')).toContainText(words.refused.quotes(2))
  })

  await test.step('what can be read in two ways is asked, once', async () => {
    await choose('bewerbungen.csv', Buffer.from(german, 'latin1'))
    await expect(section.getByText(words.chooseOrder)).toBeVisible()
    await expect(section.getByText(words.unknownStages('Lila'))).toBeVisible()
    await section.getByRole('radio', { name: words.orders.day }).check()
    await section.getByLabel('Lila').selectOption('offer')
    const rows = section.getByRole('table', { name: words.preview })
    await expect(rows.getByRole('row', { name: 'Müller' })).toContainText(words.kinds.new)
    await expect(rows.getByRole('row', { name: 'Acme' })).toContainText(words.kinds.known)
    await expect(rows.getByRole('row', { name: 'ohne Firma' })).toContainText('5')
    await expectFit(page, 'table', picture, { widths, fullPage: true })
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
    await page.screenshot({ path: picture('table-forced.png'), fullPage: true })
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' })
    expect(await companiesIn(page)).toEqual(['ACME: pre-interview'])
  })

  await test.step('it comes in, and is found where the rest is', async () => {
    await section.getByRole('button', { name: words.bring(2) }).click()
    await expect(section.getByText(words.brought(2))).toBeVisible()
    expect(await companiesIn(page)).toEqual([
      'ACME: pre-interview',
      'Beta: offer',
      'Müller: pre-interview',
    ])
    await section.getByRole('link', { name: words.toList }).click()
    await page.getByRole('link', { name: 'Müller' }).click()
    await page.getByRole('link', { name: text.companyPage.tabs.everything }).click()
    const posting = page.getByRole('region', { name: text.preparation.sections.posting })
    await expect(posting.getByRole('heading', { name: 'Köchin' })).toBeVisible()
    await expect(posting).toContainText('Köln')
  })
})

test('ten thousand rows come in while the page answers', { tag: '@rare' }, async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const page = await openPage(browser, 'workspace.html#data')
  const rows = Array.from({ length: 10_000 }, (_, n) => `Company ${n},Job ${n},Applied`)
  const section = page.getByRole('region', { name: words.title })
  await section.getByLabel(words.choose).setInputFiles({
    name: 'many.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`Company,Job,Status\n${rows.join('\n')}`),
  })
  await section.getByRole('button', { name: words.bring(10_000) }).click()
  await expect(section.getByText(words.brought(10_000))).toBeVisible({ timeout: 60_000 })
  expect(await companiesIn(page)).toHaveLength(10_000)
})
