import { text } from '@/locales/text'
import { whatAxeFinds } from './axe'
import { dockedPanel, openBrowser } from './browser'
import { openPage } from './open-page'
import { openCall, panelIn } from './panel'
import { pressShortcut } from './shortcut'
import { expect, test } from './test'

const { picker } = text.panel
const meet = 'https://meet.google.com/abc-defg-hij#in-call'

test('what is noted before the company is named becomes the call’s notes, once, also after a reload', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const { page, frame } = await openCall(browser.context, meet)
  const box = { name: picker.note }

  await test.step('the key leads to the box, and what is typed there survives a reload', async () => {
    await expect(frame.getByRole('textbox', box)).toBeVisible()
    await pressShortcut(browser, 'focus-note')
    await expect(frame.getByRole('textbox', box)).toBeFocused()
    await page.keyboard.type('> send portfolio by Friday')
    await page.keyboard.press('Enter')
    await page.keyboard.type('half a thou')
    await expect(frame.getByRole('listitem')).toHaveText(/send portfolio by Friday/)
    expect(await frame.evaluate(whatAxeFinds)).toEqual([])
    await page.screenshot({ path: info.outputPath('noted.png') })
    await page.reload()
  })

  const again = await dockedPanel(page)
  const panel = panelIn(again)
  await test.step('the worker stops, and the box goes on', async () => {
    await expect(again.getByRole('textbox', box)).toHaveValue('half a thou')
    const devTools = await browser.context.newCDPSession(page)
    await devTools.send('ServiceWorker.enable')
    await devTools.send('ServiceWorker.stopAllWorkers')
    await again.getByRole('textbox', box).pressSequentially('ght')
  })

  await test.step('the call has them when the company is named', async () => {
    await panel.create({ name: 'Acme' })
    await expect(panel.notes).toHaveText(/send portfolio by Friday/)
    await expect(panel.noteBox).toHaveValue('half a thought')
    await page.reload()
    const reloaded = panelIn(await dockedPanel(page))
    await expect(reloaded.notes).toHaveCount(1)
    await expect(reloaded.noteBox).toHaveValue('half a thought')
  })
})

test('a note from a call that ended without a company is offered until it is somebody’s', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const other = await openCall(browser.context, 'https://meet.google.com/xyz-xyzz-xyz#in-call')
  await other.panel.create({ name: 'Acme' })
  const { page, frame } = await openCall(browser.context, meet)
  const box = frame.getByRole('textbox', { name: picker.note })
  await box.fill('they hire two')
  await box.press('Enter')
  await expect(frame.getByRole('listitem')).toHaveText('they hire two')
  await page.close()

  const popup = await openPage(browser, 'popup.html')
  const left = popup.getByRole('region', { name: picker.whose })
  await expect(left).toContainText('they hire two')
  await left.getByRole('button', { name: picker.whose }).click()
  await popup.getByRole('textbox', { name: picker.leftCompany }).fill('Bo')
  await popup.screenshot({ path: info.outputPath('whose.png') })
  await left.getByRole('button', { name: picker.create('Bo') }).click()
  await expect(left).toHaveCount(0)

  const companyId = await popup.evaluate(async () => {
    const request = { request: 'companies', input: { search: 'Bo', tabId: null } }
    const reply = await chrome.runtime.sendMessage<unknown, { answer: { companyId: string }[] }>(
      request,
    )
    return reply.answer[0]!.companyId
  })
  const company = await openPage(browser, `workspace.html#company/${companyId}/calls`)
  await expect(company.getByText('they hire two')).toBeVisible()
})
