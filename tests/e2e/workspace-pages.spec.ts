import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import { sources } from '@/method/sources'
import { openBrowser } from './browser'
import { expectFit } from './fit'
import { command } from './ask'
import { openPage } from './open-page'
import { goOn, line, throughTheScript } from './rehearsal'
import { expect, test } from './test'

const widths = [360, 760, 1280]
const longName = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbau & Söhne'

test('the pages of practice and of the method fit a narrow window, light and dark, and a screen reader', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const picture = (file: string) => info.outputPath(file)
  const page = await openPage(browser, 'workspace.html')
  const now = Date.now()
  await command(page, {
    name: 'company.create',
    input: { companyId: 'long', name: longName, role: '', now },
  })

  await page.getByRole('link', { name: text.workspace.method, exact: true }).click()
  // The heading of the page before stands until this page is loaded.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(pages.methodPage.title)
  await expectFit(page, 'method', picture, { widths })

  await page.goto(`chrome-extension://${browser.extensionId}/workspace.html#rehearsal/long`)
  await page.getByRole('button', { name: pages.rehearsal.start }).waitFor()
  await expectFit(page, 'rehearsal-start', picture, { widths })
  await page.getByRole('button', { name: pages.rehearsal.start }).click()
  await goOn(page).click()
  await expect(line(page)).not.toBeEmpty()
  await expectFit(page, 'rehearsal', picture, { widths })
  await goOn(page).focus()
  await throughTheScript(page)
  await expectFit(page, 'rehearsal-over', picture, { widths })
  await browser.close()
})

test('only a real company can be rehearsed by its address', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const page = await openPage(browser, 'workspace.html#rehearsal')
  await page.getByRole('button', { name: pages.rehearsal.start }).click()
  await goOn(page).waitFor()
  for (const companyId of ['nobody', 'practice']) {
    await page.goto(
      `chrome-extension://${browser.extensionId}/workspace.html#rehearsal/${companyId}`,
    )
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.workspace.noCompany)
    await expect(page.getByRole('button', { name: pages.rehearsal.start })).toHaveCount(0)
  }
  await browser.close()
})

test('the popup leads to the method, and the method to the chapter that it follows', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const popup = await openPage(browser, 'popup.html')
  await popup.getByRole('button', { name: text.popup.more }).click()
  const opened = browser.context.waitForEvent('page')
  await popup.getByRole('link', { name: text.workspace.method }).click()
  const page = await opened
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(pages.methodPage.title)
  const { url, title } = sources['pre-interview-phase']
  await expect(page.getByRole('link', { name: title })).toHaveAttribute('href', url)
  await browser.close()
})
