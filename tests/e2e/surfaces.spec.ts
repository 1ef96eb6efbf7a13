import { text } from '@/locales/text'
import { whatAxeFinds } from './axe'
import { dockedPanel, openBrowser } from './browser'
import { fillDossier } from './fill'
import { expectFit } from './fit'
import { panelIn } from './panel'
import { openPage } from './open-page'
import { attach } from './target'
import { expect, test } from './test'

/** The popup sets its own width. */
const popupWidths = [360]

test('the panel and the popup fit a narrow width, light and dark, and a screen reader', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const picture = (file: string) => info.outputPath(file)
  const side = await openPage(browser, 'side-panel.html')
  await expectFit(side, 'nobody-yet', picture)
  await panelIn(side).create({ name: 'Acme' })
  await expectFit(side, 'empty', picture)

  await fillDossier(side)
  await expect(side.getByRole('button', { name: text.panel.notes.all(30) })).toBeVisible()
  await expectFit(side, 'full', picture)
  await side.getByRole('button', { name: text.panel.notes.all(30) }).click()
  const allNotes = side.getByRole('list', { name: text.panel.notes.title })
  await expect(allNotes.getByRole('listitem').last()).toBeInViewport({ ratio: 1 })
  await expectFit(side, 'all-notes', picture)
  await panelIn(side).chip(text.prompts.team.ask).click()
  await expectFit(side, 'you-ask', picture)
  await panelIn(side).notes.last().getByRole('button').click()
  await expectFit(side, 'editing-a-note', picture)
  await panelIn(side).openMenu()
  await expectFit(side, 'menu', picture)

  const popup = await openPage(browser, 'popup.html')
  await expectFit(popup, 'popup', picture, { widths: popupWidths })
})

test('the real popup and the real side panel show the call of their tab', async ({}, info) => {
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

  await panelIn(frame).openMenu()
  await frame.getByRole('button', { name: text.dock.toSidePanel }).click()
  const side = await attach(browser.context, '/side-panel.html')
  await expect.poll(() => side.evaluate<string>('document.body?.innerText ?? ""')).toContain('Acme')
  expect(await side.evaluate(whatAxeFinds)).toEqual([])
})
