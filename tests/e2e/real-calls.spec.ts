import type { Page } from '@playwright/test'
import { text } from '@/locales/text'
import { companyPage } from '@/components/shared/company-page'
import { atHand } from './ask'
import { type CandidBrowser, openBrowser } from './browser'
import { shift } from './clock'
import { openPage } from './open-page'
import { joinCall, openCall, panelIn } from './panel'
import { DAY, deskIn, HOUR, MINUTE } from './real-calls'
import { expect, test } from './test'
import { knownOfTabs } from './ticks'

const key = 'meet:abc-defg-hij'
const link = 'https://meet.google.com/abc-defg-hij'
const words = text.panel

const open = (name: string) => openBrowser(test.info().outputPath(name))
/** The state of the call as its page shows it, with these others in it. */
const show = (page: Page, state: 'in-call' | 'left', people?: string[]) =>
  page.evaluate(
    ([next, others]) => {
      window.standIn.show(next)
      if (others) window.standIn.people(others)
    },
    [state, people] as const,
  )
const seenInCall = (browser: CandidBrowser) =>
  expect.poll(() => knownOfTabs(browser)).toContain('"in-call"')
const sidePanel = async (browser: CandidBrowser) => {
  const page = await openPage(browser, 'side-panel.html')
  return { page, panel: panelIn(page) }
}

test('a call that was planned with a link and taken by phone has ended by its note, and its follow-ups are due', async () => {
  const browser = await open('profile')
  const { plan, now, forward, calls, desk } = await deskIn(browser)
  await plan('acme', now() + MINUTE, key)
  const { page, panel } = await sidePanel(browser)
  await expect(panel.company).toHaveText('Acme')
  await panel.note('They pay 80')
  await expect(panel.state).toHaveText(text.saveState.saved)
  await page.close()
  await forward(2 * DAY)
  await browser.worker.evaluate(() => chrome.alarms.create('calls', { delayInMinutes: 0 }))
  await expect
    .poll(async () => (await calls('acme')).map((call) => call.endedAt === null))
    .toEqual([false])
  await desk.goto(`chrome-extension://${browser.extensionId}${companyPage('acme', 'everything')}`)
  await expect(desk.getByRole('region', { name: text.history.record })).toContainText('They pay 80')
  await desk.goto(`chrome-extension://${browser.extensionId}${companyPage('acme', 'follow-ups')}`)
  await expect(desk.getByRole('region', { name: text.followUps.title })).toContainText('Thank')
})

test('the line that was typed last without Enter is a note with its flag when the call ends', async () => {
  const browser = await open('profile')
  const { page, frame, panel } = await openCall(browser.context, link)
  await panel.create({ name: 'Acme' })
  await joinCall(browser, page, frame)
  await panel.noteBox.pressSequentially('> Mail Mara on Monday')
  await show(page, 'left')
  await expect(panel.notes).toHaveCount(1)
  await expect(panel.notes.first()).toContainText('Mail Mara on Monday')
  await expect(panel.notes.first()).toContainText(text.flags.todo)
  await expect(panel.noteBox).toHaveValue('')
})

test(
  'the call of a tab that crashed ends when it was last seen, and goes on in another tab',
  { tag: '@rare' },
  async () => {
    const browser = await open('profile')
    const { desk, calls, now } = await deskIn(browser)
    const { page, panel, frame } = await openCall(browser.context, link)
    await panel.create({ name: 'Acme' })
    await joinCall(browser, page, frame)
    await panel.note('They pay 80')
    await expect(panel.notes).toHaveCount(1)
    await expect(panel.state).toHaveText(text.saveState.saved)
    const { companyId } = await atHand(desk)
    const devTools = await browser.context.newCDPSession(page)
    devTools.send('Page.crash').catch(() => {})
    const crashedAt = now()
    await test.step('another tab goes on with the call', async () => {
      const { panel: other } = await openCall(browser.context, `${link}#in-call`)
      await expect(other.company).toHaveText('Acme')
      await expect(other.notes).toHaveCount(1)
      await other.note('Second tab')
      await expect(other.state).toHaveText(text.saveState.saved)
      expect(await calls(companyId)).toHaveLength(1)
      await browser.context.pages().at(-1)!.close()
    })
    await test.step('an hour later it is over since the tabs were last seen', async () => {
      // A tab that crashed takes no script. So only the worker's time is moved.
      await browser.worker.evaluate(shift, HOUR)
      await browser.worker.evaluate(() => chrome.alarms.create('calls', { delayInMinutes: 0 }))
      await expect.poll(async () => (await calls(companyId))[0]?.endedAt).toBeTruthy()
      expect((await calls(companyId))[0]!.endedAt! - crashedAt).toBeLessThan(30 * MINUTE)
    })
  },
)

test(
  'a link that was tried the evening before leaves the plan, and the clock is that of the call',
  { tag: '@rare' },
  async () => {
    const browser = await open('profile')
    const { plan, now, forward, calls } = await deskIn(browser)
    await plan('acme', now() + 14 * HOUR, key)
    await test.step('the evening before, alone', async () => {
      const { page, panel } = await openCall(browser.context, link)
      await expect(panel.company).toHaveText('Acme')
      await show(page, 'in-call', [])
      await seenInCall(browser)
      await expect(panel.clock).toHaveCount(0)
      await page.close()
      await expect
        .poll(async () => (await calls('acme'))[0])
        .toMatchObject({ startedAt: null, endedAt: null })
    })
    await test.step('an hour early, alone', async () => {
      await forward(13 * HOUR)
      const { page, panel } = await openCall(browser.context, link)
      await show(page, 'in-call', [])
      await seenInCall(browser)
      await expect(panel.clock).toHaveCount(0)
      await page.close()
    })
    await test.step('on time, with somebody else', async () => {
      await forward(HOUR)
      const { page, panel } = await openCall(browser.context, link)
      await show(page, 'in-call')
      await expect(panel.clock).toBeVisible()
      const [call] = await calls('acme')
      expect(now() - call!.startedAt!).toBeLessThan(2 * MINUTE)
      await page.close()
    })
  },
)

test('after a call to which nobody came there is no thank-you, and a new time is asked for', async () => {
  const browser = await open('profile')
  const { plan, now, calls } = await deskIn(browser)
  await plan('acme', now() + 1000, key)
  const { page, panel, frame } = await openCall(browser.context, link)
  await expect(panel.company).toHaveText('Acme')
  await show(page, 'in-call', [])
  await seenInCall(browser)
  await show(page, 'left')
  await expect.poll(async () => (await calls('acme'))[0]).toMatchObject({ missed: true })
  await expect(frame.getByText(text.attendance.marked)).toBeVisible()
  await expect(frame.getByText('Ask Acme for a new time')).toBeVisible()
  await expect(frame.getByText('Thank Acme')).toHaveCount(0)
  await frame.getByRole('button', { name: text.attendance.came }).click()
  await expect.poll(async () => (await calls('acme'))[0]).toMatchObject({ missed: false })
})

test(
  'of three calls that are planned with one company on one day the nearest is meant',
  { tag: '@rare' },
  async () => {
    const browser = await open('profile')
    const { plan, now, calls } = await deskIn(browser)
    await plan('acme', now() - 3 * HOUR, null, 'morning')
    await plan('acme', now() + 5 * MINUTE, null, 'noon')
    await plan('acme', now() + 4 * HOUR, null, 'evening')
    const { page, frame, panel } = await openCall(browser.context, link)
    await frame.getByRole('button', { name: words.picker.show }).click()
    await frame.getByRole('button', { name: /Acme/ }).click()
    await panel.noteBox.waitFor()
    await joinCall(browser, page, frame)
    await expect
      .poll(async () =>
        (await calls('acme')).filter((call) => call.startedAt !== null).map(({ id }) => id),
      )
      .toEqual(['noon'])
  },
)

test('the second company in one recruiter’s room is asked for, and has its own notes from the first one on', async () => {
  const browser = await open('profile')
  const room = 'https://zoom.us/wc/join/5551234567'
  const { forward, desk } = await deskIn(browser)
  await test.step('the first company', async () => {
    const { page, panel } = await openCall(browser.context, room)
    await panel.create({ name: 'Acme' })
    await show(page, 'in-call')
    await expect(panel.clock).toBeVisible()
    await panel.note('for Acme')
    await expect(panel.state).toHaveText(text.saveState.saved)
    await page.close()
  })
  await forward(20 * MINUTE)
  await test.step('the second company', async () => {
    const { page, frame, panel } = await openCall(browser.context, room)
    await show(page, 'in-call')
    await expect(frame.getByRole('heading', { name: words.picker.question })).toBeVisible()
    await panel.create({ name: 'Borealis' })
    await expect(panel.clock).toBeVisible()
    await expect(panel.notes).toHaveCount(0)
    await panel.note('for Borealis')
    await expect(panel.notes).toHaveCount(1)
    await expect(panel.state).toHaveText(text.saveState.saved)
  })
  const notes = await desk.evaluate(async () => {
    const { answer } = await chrome.runtime.sendMessage({
      request: 'companies',
      input: { search: '', tabId: null },
    })
    return Promise.all(
      answer.map(async ({ companyId, name }: { companyId: string; name: string }) => {
        const reply = await chrome.runtime.sendMessage({ request: 'dossier', input: { companyId } })
        return [name, reply.answer.notes.map((note: { text: string }) => note.text)]
      }),
    )
  })
  expect(Object.fromEntries(notes as [string, string[]][])).toEqual({
    Acme: ['for Acme'],
    Borealis: ['for Borealis'],
  })
})

test('a call that was taken for the wrong company goes along with its notes, marks, line and clock when it is set right', async () => {
  const browser = await open('profile')
  const { plan, now, calls, dossier } = await deskIn(browser)
  await plan('acme', now() + 3 * DAY, null)
  await plan('borealis', now() + 4 * DAY, null)
  const { page, frame, panel } = await openCall(browser.context, link)
  await frame.getByRole('button', { name: words.picker.show }).click()
  await frame.getByRole('button', { name: /Acme/ }).click()
  await panel.noteBox.waitFor()
  await joinCall(browser, page, frame)
  await panel.note('They pay 80')
  await panel.note('+ Go and Postgres')
  await panel.noteBox.pressSequentially('half a li')
  const item = frame.getByRole('tabpanel').getByRole('checkbox').first()
  await item.check()
  await panel.openMenu()
  await frame.getByRole('button', { name: words.header.otherCompany }).click()
  await frame.getByRole('button', { name: /Borealis/ }).click()
  await expect(panel.company).toHaveText('Borealis')
  await expect(panel.notes).toHaveCount(2)
  await expect(panel.noteBox).toHaveValue('half a li')
  await expect(panel.clock).toBeVisible()
  await panel.noteBox.press('End')
  await panel.noteBox.pressSequentially('ne')
  await panel.noteBox.press('Enter')
  await expect(panel.notes).toHaveCount(3)
  await expect(panel.state).toHaveText(text.saveState.saved)
  const left = await dossier('acme')
  expect(left.notes).toEqual([])
  expect(left.marks.filter(({ on }) => on)).toEqual([])
  expect((await calls('acme')).filter(({ startedAt }) => startedAt !== null)).toEqual([])
  const right = await dossier('borealis')
  expect(right.notes.map((note) => note.text).toSorted()).toEqual([
    'Go and Postgres',
    'They pay 80',
    'half a line',
  ])
  expect(right.marks.filter(({ on, kind }) => on && kind === 'ticked')).toHaveLength(1)
})

test(
  'a call in Zoom’s app is started beside its launcher, and stays in the side panel whatever tab is in front',
  { tag: '@rare' },
  async () => {
    const browser = await open('profile')
    const { plan, now } = await deskIn(browser)
    await plan('acme', now(), 'zoom:93456789012')
    const { frame, panel } = await openCall(browser.context, 'https://zoom.us/j/93456789012')
    await expect(panel.company).toHaveText('Acme')
    await frame.getByRole('button', { name: words.header.start }).click()
    await expect(panel.clock).toBeVisible()
    const other = await openCall(browser.context, link)
    await expect(other.panel.company).toHaveText(words.picker.question)
    const { panel: beside } = await sidePanel(browser)
    await other.page.bringToFront()
    await expect(beside.company).toHaveText('Acme')
    await expect(beside.clock).toBeVisible()
  },
)

test('the clock of a call begins anew by hand at any time', { tag: '@rare' }, async () => {
  const browser = await open('profile')
  const { forward } = await deskIn(browser)
  const { page } = await sidePanel(browser)
  const panel = panelIn(page)
  await panel.create({ name: 'Acme' })
  await page.getByRole('button', { name: words.header.start }).click()
  await expect(panel.clock).toBeVisible()
  await forward(50 * MINUTE)
  await expect(panel.clock).toHaveText(/^5\d:/)
  await panel.openMenu()
  await page.getByRole('button', { name: text.plannedLength.restart }).click()
  await expect(panel.clock).toHaveText(/^0:/)
})
