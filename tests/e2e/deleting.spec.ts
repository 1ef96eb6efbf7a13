import type { Page } from '@playwright/test'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import { command } from './ask'
import { type CandidBrowser, openBrowser } from './browser'
import { expectFit } from './fit'
import { openPage } from './open-page'
import { everythingIn, openData } from './one-file-parts'
import { roundOf } from './support/every-record'
import { expect, test } from './test'

const words = pages.deleted
/** A word that stands in everything that the tests delete. */
const MARKER = 'round'
const widths = [380, 1366, 1920]

async function fill(page: Page) {
  for (const round of [1, 2]) await command(page, ...roundOf(round))
  const now = Date.now()
  await command(page, {
    name: 'company.create',
    input: { companyId: 'bolt', name: 'Bolt', role: 'Engineer', now },
  })
}

const table = (page: Page) => page.getByRole('table', { name: text.home.all })
const row = (page: Page, name: string) => table(page).getByRole('row').filter({ hasText: name })
const undo = (page: Page) => page.getByRole('button', { name: words.undo, exact: true })
const list = (page: Page) => page.getByRole('list', { name: words.title })
const line = (page: Page, what: string) =>
  list(page).getByRole('listitem').filter({ hasText: what })

/** Every letter that Candid keeps outside its database: its files, and the browser's small stores. */
const outside = ({ worker }: CandidBrowser): Promise<string> =>
  worker.evaluate(async () => {
    const within = async (folder: FileSystemDirectoryHandle): Promise<string> => {
      let all = ''
      for await (const [name, handle] of folder.entries())
        all +=
          handle.kind === 'directory'
            ? await within(handle)
            : // A copy that is just being replaced is read by its next name. Any other failure fails the test.
              name +
              (await handle.getFile().then(
                (file) => file.text(),
                (error: DOMException) => {
                  if (error.name === 'NotFoundError') return ''
                  throw error
                },
              ))
      return all
    }
    const files = await within(await navigator.storage.getDirectory())
    const { local, session } = chrome.storage
    return files + JSON.stringify([await local.get(null), await session.get(null)])
  })

test('what is deleted comes back at once, or from the list', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const picture = (file: string) => info.outputPath(file)
  const page = await openPage(browser, 'workspace.html')
  await fill(page)
  await test.step('a company is deleted by keyboard, and comes back', async () => {
    await row(page, 'Acme')
      .getByRole('button', { name: words.companyOf('Acme') })
      .press('Enter')
    await expect(row(page, 'Acme')).toHaveCount(0)
    await expect(undo(page)).toBeFocused()
    await expectFit(page, 'undo', picture, { widths })
    await page.emulateMedia({ forcedColors: 'active' })
    await page.screenshot({ path: picture('undo-forced.png') })
    await page.emulateMedia({ forcedColors: 'none' })
    await page.keyboard.press('Enter')
    await expect(row(page, 'Acme')).toHaveCount(1)
    await expect(undo(page)).toHaveCount(0)
  })

  await test.step('a deleted call is nowhere, and is put back from the list', async () => {
    await page.goto(page.url().replace(/#.*|$/, '#company/acme/calls'))
    await expect(page.getByText('round 2', { exact: true }).first()).toBeVisible()
    await page.getByRole('button', { name: words.call }).first().click()
    await expect(undo(page)).toBeFocused()
    await expect(page.getByText('round 2', { exact: true })).toHaveCount(0)
    await page.goto(page.url().replace(/#.*/, '#call/acme-call'))
    await expect(page.getByRole('heading', { name: text.workspace.noCall })).toBeVisible()
    await page.goto(page.url().replace(/#.*/, '#data'))
    await expect(list(page).getByRole('listitem')).toHaveCount(1)
    await line(page, 'Acme').getByRole('button', { name: words.putBack }).click()
    await expect(page.getByText(words.none)).toBeVisible()
    await page.goto(page.url().replace(/#.*/, '#company/acme/calls'))
    await expect(page.getByText('round 2', { exact: true }).first()).toBeVisible()
  })

  await test.step('the page of a deleted company says so, and the search does not find it', async () => {
    await page.goto(page.url().replace(/#.*/, '#company/acme/everything'))
    await page.getByRole('button', { name: words.company }).click()
    await expect(row(page, 'Bolt')).toHaveCount(1)
    await expect(row(page, 'Acme')).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(undo(page)).toHaveCount(0)
    await page.keyboard.press('Control+k')
    await page.getByRole('searchbox', { name: pages.search.field }).fill('round')
    await expect(page.getByText(pages.search.found(0, false, true))).toBeVisible()
    await page.goto(page.url().replace(/#.*/, '#company/acme'))
    await page.reload()
    await expect(page.getByRole('heading', { name: words.wasDeleted('Acme') })).toBeVisible()
    await expectFit(page, 'deleted-company', picture, { widths: [380, 1366] })
    await page.getByRole('button', { name: words.putBack }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Acme', exact: true })).toBeVisible()
  })
  await browser.close()
})

test('what is deleted for good is in no store, and does not come back', async ({}, info) => {
  const profile = info.outputPath('profile')
  const browser = await openBrowser(profile)
  const picture = (file: string) => info.outputPath(file)
  const { page } = await openData(browser)
  await fill(page)
  await command(page, {
    name: 'company.delete',
    input: { companyId: 'acme', now: Date.now(), deleted: true },
  })
  await expect.poll(() => outside(browser)).toContain(MARKER)
  await expect(list(page).getByRole('listitem')).toHaveCount(1)
  await expectFit(page, 'list', picture, { widths, fullPage: true })
  await line(page, 'Acme').getByRole('button', { name: words.forGood }).click()
  const keep = page.getByRole('button', { name: words.keep })
  await expect(keep).toBeFocused()
  await expectFit(page, 'confirm', picture, { widths, fullPage: true })
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText(words.done)).toBeVisible()
  await expect(page.getByText(words.none)).toBeVisible()
  expect(await everythingIn(browser)).not.toContain(MARKER)
  expect(await outside(browser)).not.toContain(MARKER)
  await browser.close()

  const again = await openBrowser(profile)
  const home = await openPage(again, 'workspace.html')
  await expect(row(home, 'Bolt')).toHaveCount(1)
  await test.step('nor when the database is lost, and restored from its copy', async () => {
    await again.worker.evaluate(async () => {
      const [first] = await indexedDB.databases()
      await new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase(first!.name!)
        request.addEventListener('success', resolve)
        request.addEventListener('error', reject)
      })
    })
    await home.reload()
    await home.getByRole('button', { name: text.recovery.continue }).click()
    await expect(row(home, 'Bolt')).toHaveCount(1)
    await expect(row(home, 'Acme')).toHaveCount(0)
    expect(await everythingIn(again)).not.toContain(MARKER)
    expect(await outside(again)).not.toContain(MARKER)
  })
  await again.close()
})

test('delete everything leaves Candid as it was when it was installed', async ({}, info) => {
  const profile = info.outputPath('profile')
  const browser = await openBrowser(profile)
  const picture = (file: string) => info.outputPath(file)
  const { page } = await openData(browser)
  await fill(page)
  const other = await openPage(browser, 'workspace.html#company/acme/everything')
  await expect(other.getByRole('heading', { level: 1, name: 'Acme' })).toBeVisible()
  await browser.worker.evaluate(() => chrome.storage.local.set({ theme: 'dark' }))
  await expect.poll(() => outside(browser)).toContain(MARKER)

  await page.getByRole('button', { name: words.everything.begin }).click()
  const act = page.getByRole('button', { name: words.everything.act })
  await expect(act).toBeDisabled()
  await page.keyboard.type(words.everything.word)
  await expectFit(page, 'everything', picture, { widths, fullPage: true })
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#welcome$/)
  await expect(other.getByRole('heading', { name: text.workspace.noCompany })).toBeVisible()
  await test.step('an open page writes nothing of it back', async () => {
    await other.goto(other.url().replace(/#.*/, '#home'))
    await expect(other.getByText(text.firstRun.sentence)).toBeVisible()
    expect(await everythingIn(browser)).not.toContain(MARKER)
    expect(await outside(browser)).not.toContain(MARKER)
    expect(await browser.worker.evaluate(() => chrome.storage.local.get('theme'))).toEqual({})
  })
  await browser.close()

  const again = await openBrowser(profile)
  expect(await everythingIn(again)).not.toContain(MARKER)
  expect(await outside(again)).not.toContain(MARKER)
  await again.close()
})
