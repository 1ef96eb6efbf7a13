import { fieldTime } from '@/components/planning/local-time'
import { text } from '@/locales/text'
import { companyPage } from '@/components/shared/company-page'
import type { AnyCommand } from '@/storage/records/dossier'
import { atHand, command } from './ask'
import { dockedPanel, openBrowser } from './browser'
import { openPage } from './open-page'
import { joinCall, openCall, panelIn } from './panel'
import { expect, test } from './test'
import { addCompany, companyPageIn } from './workspace'

const { merging, planning, popup } = text

const invitation = `Sam Okafor is inviting you to a scheduled Zoom meeting.

Join Zoom Meeting
https://nam12.safelinks.protection.outlook.com/?url=https%3A%2F%2Fus02web.zoom.us%2Fj%2F12345678901%3Fpwd%3Dabc.1&data=05%7C02%7Cme%40mail.example&reserved=0

Meeting ID: 123 4567 8901
Passcode: 123456
Find your local number: https://us02web.zoom.us/u/kdXyZ`

const create = (companyId: string, name: string): AnyCommand => ({
  name: 'company.create',
  input: { companyId, name, role: '', now: 1 },
})

test('an invitation that is pasted whole leads the tab’s call to its company', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await addCompany(browser, 'Acme')
  await command(page, create('borealis', 'Borealis'))
  const { call, state } = companyPageIn(page)
  await page.evaluate((written) => navigator.clipboard.writeText(written), invitation)
  await call.at.fill(fieldTime(Date.now() + 20 * 60_000))
  await call.link.click()
  await page.keyboard.press('Control+V')
  await expect(call.section).toContainText(planning.linkKnown)
  await expect(call.link).toHaveValue(/Meeting https:.*reserved=0 Meeting ID: 123 4567 8901/)
  await expect(state).toHaveText(text.saveState.saved)

  const opener = await openPage(browser, 'popup.html')
  await expect(opener.getByRole('link', { name: popup.join })).toHaveAttribute(
    'href',
    'https://us02web.zoom.us/j/12345678901?pwd=abc.1',
  )

  const tab = await browser.context.newPage()
  await tab.goto('https://app.zoom.us/wc/12345678901/join')
  const frame = await dockedPanel(tab)
  await joinCall(browser, tab, frame)
  await expect(panelIn(frame).company).toHaveText('Acme')
  await browser.close()
})

test('two companies that are one are merged, the old address leads on, and undo parts them', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const callTab = await openCall(browser.context, 'https://meet.google.com/abc-defg-hij')
  await joinCall(browser, callTab.page, callTab.frame)
  const { panel } = callTab
  await panel.create({ name: 'Acme Inc.', role: '', person: '' })
  await panel.note('they print maps')
  const place = await openPage(browser, 'popup.html')
  const { companyId: second, callId } = await atHand(place)
  await command(place, {
    name: 'answer.write',
    input: { companyId: second, subject: 'trend', text: 'Six jobs', base: '', now: 1 },
  })
  await callTab.page.close()

  await command(place, create('acme', 'Acme'))
  const page = await openPage(browser, companyPage('acme', 'everything').slice(1))
  const { fact } = companyPageIn(page)
  await fact('trend').fill('All in Turku')
  await page.getByText(merging.ask('Acme')).click()
  await page.getByRole('button', { name: merging.choose('Acme Inc.') }).click()
  await expect(page.getByRole('button', { name: merging.merge })).toBeFocused()
  await page.keyboard.press('Enter')
  const undo = page.getByRole('button', { name: merging.undoOf('Acme Inc.') })
  await expect(undo).toBeVisible()
  await expect(fact('trend')).toHaveValue('All in Turku\nSix jobs')
  await expect(page.getByText('they print maps').first()).toBeVisible()

  const old = await openPage(browser, companyPage(second, 'calls').slice(1))
  await expect(old.getByRole('heading', { level: 1 })).toHaveText('Acme')
  // A panel that does not know of the merge yet still sends the old company.
  await command(place, {
    name: 'note.keep',
    input: {
      id: 'late',
      companyId: second,
      callId,
      text: 'a late note',
      base: '',
      at: null,
      now: Date.now(),
      promptId: null,
      flag: null,
    },
  })
  await expect(page.getByText('a late note').first()).toBeVisible()

  await undo.click()
  await expect(fact('trend')).toHaveValue('All in Turku')
  await expect(page.getByText('they print maps')).toHaveCount(0)
  await expect(old.getByRole('heading', { level: 1 })).toHaveText('Acme Inc.')
  await expect(old.getByText('they print maps').first()).toBeVisible()
  await expect(old.getByText('a late note').first()).toBeVisible()
  await browser.close()
})
