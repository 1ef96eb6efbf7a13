import type { Page } from '@playwright/test'
import { text } from '@/locales/text'
import { whatAxeFinds, whatStandsOut } from './axe'
import { type CandidBrowser, dockedPanel, openBrowser } from './browser'
import { fillDossier } from './fill'
import { panelIn } from './panel'
import { attach } from './target'
import { expect, test } from './test'

const panelWidths = [320, 360, 560]
/** The popup sets its own width. */
const popupWidths = [360]

/** Every width, light and dark; a picture of each is among the test's results. */
async function expectFit(
  page: Page,
  name: string,
  picture: (file: string) => string,
  widths = panelWidths,
) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const width of widths) {
      await page.setViewportSize({ width, height: 720 })
      const where = `${name}, ${width} px, ${colorScheme}`
      await page.screenshot({ path: picture(`${name}-${width}-${colorScheme}.png`) })
      expect(await page.evaluate(whatStandsOut), where).toEqual([])
      expect(await page.evaluate(whatAxeFinds), where).toEqual([])
    }
  }
}

async function openSurface(browser: CandidBrowser, path: string): Promise<Page> {
  const page = await browser.context.newPage()
  await page.goto(`chrome-extension://${browser.extensionId}/${path}`)
  await page.getByRole('main').waitFor()
  return page
}

test('no part of any surface is out of reach of a narrow panel, the dark, or a screen reader', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const picture = (file: string) => info.outputPath(file)
  const side = await openSurface(browser, 'panel.html')
  await expectFit(side, 'nobody-yet', picture)
  await panelIn(side).create({ name: 'Acme' })
  await expectFit(side, 'empty', picture)

  await fillDossier(side)
  await expect(panelIn(side).notes).toHaveCount(30)
  await expectFit(side, 'full', picture)
  await side.getByRole('button', { name: /^You ask/ }).click()
  await expectFit(side, 'you-ask', picture)
  await panelIn(side).notes.last().getByRole('button').click()
  await expectFit(side, 'editing-a-note', picture)
  await side.getByRole('button', { name: text.panel.header.edit }).click()
  await expectFit(side, 'editing-the-company', picture)

  const popup = await openSurface(browser, 'popup.html')
  await expectFit(popup, 'popup', picture, popupWidths)
})

test('the real popup and the real side panel show the call of the tab they belong to', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const page = await browser.context.newPage()
  await page.goto('https://meet.google.com/abc-defg-hij')
  const frame = await dockedPanel(page)
  await panelIn(frame).create({ name: 'Acme', role: 'Data engineer' })

  await browser.worker.evaluate(() => chrome.action.openPopup())
  const popup = await attach(browser.context, '/popup.html')
  const said = () => popup.evaluate<string>('document.body?.innerText ?? ""')
  await expect.poll(said).toContain(text.gaps.answer(text.prompts['why-us'].ask))
  expect(await said()).toContain('Acme')
  expect(await popup.evaluate(whatAxeFinds)).toEqual([])
  await popup.evaluate(`document.querySelector('input[type=checkbox]').click()`)
  await expect.poll(said).toContain(text.saveState.saved)

  await frame.getByRole('button', { name: text.dock.toSidePanel }).click()
  const side = await attach(browser.context, '/panel.html')
  await expect.poll(() => side.evaluate<string>('document.body?.innerText ?? ""')).toContain('Acme')
  expect(await side.evaluate(whatAxeFinds)).toEqual([])
})
