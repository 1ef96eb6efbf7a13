import type { Page } from '@playwright/test'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import { itemsOf } from '@/method/checklists'
import type { AnyCommand } from '@/storage/records/dossier'
import { command } from './ask'
import { dockedPanel, openBrowser } from './browser'
import { expectFit } from './fit'
import { openPage } from './open-page'
import { joinCall } from './panel'
import { attach } from './target'
import { expect, test } from './test'

const { home, newCall, popup: words, planning } = text
const link = 'https://meet.google.com/abc-defg-hij'
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const widths = [360]

const acme: AnyCommand = {
  name: 'company.create',
  input: { companyId: 'acme', name: 'Acme', role: 'Data engineer', now: 1 },
}

/** A call with Acme at this time. */
function planned(plannedAt: number): AnyCommand[] {
  const call = { id: 'call', companyId: 'acme', now: Date.now() }
  const meetingKey = 'meet:abc-defg-hij'
  return [
    { name: 'call.open', input: { ...call, meetingKey, title: '' } },
    { name: 'call.edit', input: { ...call, plannedAt, link } },
  ]
}

const join = (popup: Page) => popup.getByRole('link', { name: words.join })
const prepare = (popup: Page) => popup.getByRole('link', { name: words.prepare })
const isMain = (popup: Page, of: ReturnType<typeof join>) =>
  of.evaluate((element) => getComputedStyle(element).backgroundColor !== 'rgba(0, 0, 0, 0)')

test('the popup knows the time: days before, soon, in the call, just after', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const picture = (file: string) => info.outputPath(file)
  const popup = await openPage(browser, 'popup.html')
  await test.step('days before, it says what is left, and leads to the preparation', async () => {
    await command(popup, acme, ...planned(Date.now() + 3 * DAY))
    await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Acme')
    await expect(popup.getByText(planning.inDays(3))).toBeVisible()
    await expect(popup.getByRole('heading', { name: words.left(6) })).toBeVisible()
    await expect(popup.getByRole('checkbox')).toHaveCount(0)
    await expect(prepare(popup)).toHaveAttribute('href', '/workspace.html#company/acme')
    expect(await isMain(popup, prepare(popup))).toBe(true)
    expect(await isMain(popup, join(popup))).toBe(false)
    await expectFit(popup, 'popup-days-before', picture, { widths })
  })

  await test.step('within half an hour, it has the room, and joining is the main thing', async () => {
    await command(popup, ...planned(Date.now() + 18 * MINUTE))
    await expect(popup.getByText(planning.inMinutes(18))).toBeVisible()
    await expect(popup.getByText(/Meet$/)).toBeVisible()
    await expect(join(popup)).toHaveAttribute('href', link)
    expect(await isMain(popup, join(popup))).toBe(true)
    const boxes = popup.getByRole('checkbox')
    const all = itemsOf('room').length
    await expect(boxes).toHaveCount(all)
    await boxes.nth(1).check()
    await expect(popup.getByText(text.saveState.saved)).toBeVisible()
    // What was ticked before is out of the way, and can be brought back.
    await popup.reload()
    await expect(boxes).toHaveCount(all - 1)
    await popup.getByRole('button', { name: words.showAll(all) }).click()
    await expect(boxes.nth(1)).toBeChecked()
    await expectFit(popup, 'popup-soon', picture, { widths })
    expect(await popup.evaluate('document.body.scrollHeight')).toBeLessThanOrEqual(600)
  })

  await test.step('in the call, it has the clock, and ends a call that no page shows', async () => {
    const call = { id: 'call', companyId: 'acme' }
    await command(popup, { name: 'call.start', input: { ...call, now: Date.now() - MINUTE } })
    await expect(popup.getByRole('timer')).toHaveText(/^1:0\d$/)
    await expect(popup.getByRole('button', { name: words.show })).toBeVisible()
    await expect(join(popup)).toHaveCount(0)
    await expectFit(popup, 'popup-in-call', picture, { widths })
    await popup.getByRole('button', { name: text.panel.header.end }).click()
  })

  await test.step('just after it, the thanks and the next step', async () => {
    await expect(popup.getByText(words.over)).toBeVisible()
    await expect(popup.getByRole('heading', { name: text.followUps.title })).toBeVisible()
    await popup.getByRole('button', { name: text.letter.open }).click()
    await expect(popup.getByRole('textbox', { name: text.thankYou.label })).toBeVisible()
    await expectFit(popup, 'popup-just-after', picture, { widths })
  })

  await test.step('later, the home in small', async () => {
    await popup.clock.setFixedTime(Date.now() + 3 * 60 * MINUTE + MINUTE)
    await expect(popup.getByRole('heading', { level: 1 })).toHaveText(text.panel.title)
    await expect(popup.getByRole('link', { name: /^Thank/ })).toBeVisible()
    await expectFit(popup, 'popup-home', picture, { widths })
  })
  await browser.close()
})

test('beside a call, the popup hides the panel and shows it again', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const maker = await openPage(browser, 'popup.html')
  await command(maker, acme, ...planned(Date.now() + 5 * MINUTE))
  await maker.close()
  const page = await browser.context.newPage()
  await page.goto(link)
  const frame = await dockedPanel(page)
  await joinCall(browser, page, frame)
  await expect(frame.getByRole('timer')).toBeVisible()
  const width = () => page.evaluate(() => document.documentElement.clientWidth)
  for (const name of [words.hide, words.show]) {
    await browser.worker.evaluate(() => chrome.action.openPopup())
    const popup = await attach(browser.context, '/popup.html')
    await expect.poll(() => popup.evaluate('document.body.innerText')).toContain(name)
    await popup.evaluate(
      `[...document.querySelectorAll('button')].find((one) => one.textContent === ${JSON.stringify(name)}).click()`,
    )
    if (name === words.hide) await expect(frame.getByRole('timer')).toBeHidden()
    else await expect(frame.getByRole('timer')).toBeVisible()
  }
  expect(await width()).toBeGreaterThan(0)
  await browser.close()
})

test('a call is planned in the popup by pasting its invitation', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const popup = await openPage(browser, 'popup.html')
  await test.step('the first time, it says what Candid is, and nothing is said to be saved', async () => {
    await expect(popup.getByText(text.firstRun.sentence)).toBeVisible()
    await expect(popup.getByRole('link', { name: text.firstRun.practise })).toBeVisible()
    await expect(popup.getByText(text.saveState.saved)).toHaveCount(0)
    await expect(popup.getByRole('link', { name: home.all })).toHaveAttribute(
      'href',
      '/workspace.html#home',
    )
    await expectFit(popup, 'popup-first', (file) => info.outputPath(file), { widths })
  })
  await popup.getByRole('button', { name: newCall.plan }).press('Enter')
  const form = popup.getByRole('form', { name: newCall.plan })
  await expect(form.getByLabel(newCall.invitation)).toBeFocused()
  await popup.keyboard.insertText(`Priya invites you: ${link} See you!`)
  await expect(form.getByText(pages.invitation.knownMeeting)).toBeVisible()
  await form.getByRole('textbox', { name: newCall.company }).fill('Acme')
  await expectFit(popup, 'popup-plan', (file) => info.outputPath(file), { widths })
  await form.getByRole('button', { name: newCall.plan }).press('Enter')
  await expect(popup.getByText(newCall.planned('Acme'))).toBeVisible()
  const opened = browser.context.waitForEvent('page')
  await popup.getByRole('link', { name: words.prepare }).click()
  await expect((await opened).getByRole('heading', { level: 1 })).toHaveText('Acme')

  // The meeting of the link is known to be Acme's.
  const page = await browser.context.newPage()
  await page.goto(link)
  const frame = await dockedPanel(page)
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Acme')
  await browser.close()
})
