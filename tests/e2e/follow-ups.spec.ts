import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import { text } from '@/locales/text'
import { followUpPlan } from '@/method/follow-ups'
import { type CandidBrowser, openBrowser } from './browser'
import {
  alarms,
  calledAt,
  click,
  HOUR,
  learned,
  listen,
  onScreen,
  ring,
  setStep,
} from './follow-ups-parts'
import { command } from './ask'
import { expectFit } from './fit'
import { openPage } from './open-page'
import { openCall } from './panel'
import { stateLine } from './state-line'
import { expect, test } from './test'
import { knownOfTabs } from './ticks'

const words = text.followUps
/** The page from which the tests send commands. */
const own = 'workspace.html#own'
const link = 'https://meet.google.com/abc-defg-hij'
const notificationIdOf = (companyId: string, step: string) =>
  `follow-up/${companyId}/${companyId}-call%3A${step}`

/** Waits until the only alarm is set for `when`. */
const expectAlarm = (browser: CandidBrowser, when: number) =>
  expect.poll(() => alarms(browser)).toEqual([when])

test(
  'a follow-up is shown at its time, and says what to watch',
  { tag: ['@obligation-35', '@obligation-36', '@obligation-37'] },
  async ({}, info) => {
    const browser = await openBrowser(info.outputPath('profile'))
    const page = await openPage(browser, own)
    const ended = Date.now() - 10 * 60_000
    const plan = followUpPlan({ endedAt: ended, theirDate: null })
    await command(page, ...calledAt('acme', 'Acme', ended))
    await expectAlarm(browser, plan[0]!.dueAt)

    const hour = await page.evaluate(() => new Date().getHours())
    expect(hour, 'the browser is in another zone').toBe(new Date().getHours())

    const notifications = await listen(browser)
    await test.step('the notification comes by the browser’s own clock', async () => {
      await command(
        page,
        learned('acme', 'channel', 'phone'),
        learned('acme', 'channel-words', '+49 30 1234'),
        setStep('acme', 'thank-you', { dueAt: Date.now() + 1500 }),
      )
      // This is the real alarm, not one that the test makes come.
      await expect.poll(() => onScreen(browser)).toEqual([notificationIdOf('acme', 'thank-you')])
      await expectAlarm(browser, plan[1]!.dueAt)
      expect(await notifications()).toEqual([
        {
          title: 'Thank Mara at Acme',
          message: 'A few lines are enough. Keep the phone near: +49 30 1234.',
        },
      ])
    })
    await test.step('another alarm shows nothing new', async () => {
      await ring(browser)
      await expectAlarm(browser, plan[1]!.dueAt)
      expect(await notifications()).toHaveLength(1)
    })

    await test.step('a click opens the company', async () => {
      const opening = browser.context.waitForEvent('page')
      await click(browser, notificationIdOf('acme', 'thank-you'))
      const opened = await opening
      await expect(opened.getByRole('heading', { level: 1 })).toHaveText('Acme')
      expect(await onScreen(browser)).toEqual([])
    })
    await browser.close()
  },
)

test(
  'a follow-up that falls due while the browser is closed is shown once, at the next start',
  { tag: '@obligation-35' },
  async ({}, info) => {
    const profile = info.outputPath('profile')
    const ended = Date.now() - 10 * 60_000
    const next = followUpPlan({ endedAt: ended, theirDate: null })[1]!.dueAt

    await test.step('a follow-up falls due while the browser is closed', async () => {
      const first = await openBrowser(profile)
      const due = Date.now() + 4000
      await command(
        await openPage(first, own),
        ...calledAt('acme', 'Acme', ended),
        setStep('acme', 'thank-you', { dueAt: due }),
      )
      // A crash can leave the browser without an alarm.
      await first.worker.evaluate(() => chrome.alarms.clearAll())
      await first.close()
      // A moved clock does not survive a restart, so the test waits for the real time.
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - Date.now())))
    })

    await test.step('the next start shows it', async () => {
      const second = await openBrowser(profile)
      await expect.poll(() => onScreen(second)).toEqual([notificationIdOf('acme', 'thank-you')])
      await expectAlarm(second, next)
      await second.worker.evaluate(
        async (id) => {
          await chrome.notifications.clear(id)
          await chrome.alarms.clearAll()
        },
        notificationIdOf('acme', 'thank-you'),
      )
      await second.close()
    })

    await test.step('the start after that shows nothing', async () => {
      const third = await openBrowser(profile)
      await expectAlarm(third, next)
      expect(await onScreen(third)).toEqual([])
      await third.close()
    })
  },
)

test(
  'a follow-up is shown only after the running call, and only if it is not done',
  { tag: '@obligation-35' },
  async ({}, info) => {
    const browser = await openBrowser(info.outputPath('profile'))
    const page = await openPage(browser, own)
    const ended = Date.now() - HOUR
    const call = await browser.context.newPage()
    await call.goto(link)
    await call.evaluate(() => window.standIn.show('in-call'))
    await expect.poll(() => knownOfTabs(browser)).toContain('"in-call"')

    await test.step('nothing is shown during the call', async () => {
      const due = { dueAt: Date.now() - 1000 }
      await command(
        page,
        ...calledAt('acme', 'Acme', ended),
        ...calledAt('beta', 'Beta', ended),
        setStep('acme', 'thank-you', due),
        setStep('beta', 'thank-you', { ...due, done: true }),
      )
      const later = async () => {
        const [when = 0] = await alarms(browser)
        return when - Date.now() > 4 * 60_000
      }
      await expect.poll(later).toBe(true)
      await ring(browser)
      await expect.poll(later).toBe(true)
      expect(await onScreen(browser)).toEqual([])
    })

    await test.step('the open follow-up is shown after the call', async () => {
      await call.evaluate(() => window.standIn.show('left'))
      await expect.poll(() => knownOfTabs(browser)).not.toContain('"in-call"')
      await ring(browser)
      await expect.poll(() => onScreen(browser)).toEqual([notificationIdOf('acme', 'thank-you')])
    })
    await browser.close()
  },
)

/** The page of a company after a call with two notes and two people. */
async function afterTheCall(browser: CandidBrowser): Promise<Page> {
  const now = Date.now()
  const note = { companyId: 'acme', callId: 'acme-call', at: 1000, now, base: '', promptId: null }
  await command(
    await openPage(browser, own),
    ...calledAt('acme', 'Acme', now - 10 * 60_000),
    learned('acme', 'channel', 'email'),
    {
      name: 'note.keep',
      input: { ...note, id: 'good', text: 'growing 30 % a year', flag: 'good' },
    },
    { name: 'note.keep', input: { ...note, id: 'pay', text: '85 thousand', flag: 'pay' } },
    {
      name: 'person.write',
      input: {
        id: 'acme:contact',
        companyId: 'acme',
        now,
        email: 'mara@acme.example',
        detail: 'runs marathons',
      },
    },
    {
      name: 'person.write',
      input: {
        id: 'priya',
        companyId: 'acme',
        now: now + 1,
        name: 'Priya Nair-Hohenlohe-Oehringen',
        role: 'Engineering manager, data platform and everything around it',
      },
    },
  )
  return openPage(browser, 'workspace.html#company/acme/next')
}

test(
  'a thank-you is written from the notes, and survives a reload',
  { tag: '@obligation-7' },
  async ({}, info) => {
    const browser = await openBrowser(info.outputPath('profile'))
    const page = await afterTheCall(browser)
    await page.getByRole('button', { name: text.letter.open }).press('Enter')
    const letter = page.getByRole('textbox', { name: text.thankYou.label })
    await expect(page.getByRole('region', { name: words.title })).not.toContainText('85 thousand')
    await expect(page.getByRole('checkbox', { name: 'growing 30 % a year' })).toBeChecked()
    await page.getByRole('checkbox', { name: /runs marathons/ }).press('Space')
    await page.getByRole('checkbox', { name: /runs marathons/ }).press('Space')
    await letter.press('Control+End')
    await letter.pressSequentially('\nDana')
    await expect(stateLine(page)).toHaveText(text.saveState.saved)
    await page.reload()

    await page.getByRole('button', { name: text.letter.open }).click()
    await expect(letter).toHaveValue(
      /^Hello Mara,\n.*\n\n- growing 30 % a year\n\nKind regards\nDana$/s,
    )
    const mail = page.getByRole('link', { name: text.letter.mail })
    const href = (await mail.getAttribute('href'))!
    expect(href).toMatch(/^mailto:mara@acme\.example\?subject=[^&+]+&body=[^&+]+$/)
    expect(decodeURIComponent(href.split('&body=')[1]!)).toBe(
      (await letter.inputValue()).replaceAll('\n', '\r\n'),
    )
    await browser.close()
  },
)

test(
  'follow-ups are ticked, put off and saved as a calendar file by keyboard',
  { tag: ['@obligation-35', '@obligation-37'] },
  async ({}, info) => {
    const browser = await openBrowser(info.outputPath('profile'))
    const page = await afterTheCall(browser)
    const section = page.getByRole('region', { name: words.title })
    const next = section.getByRole('heading', { level: 3 })
    const fold = section.getByText(/^Then \d more/)
    await expect(next).toHaveText('Thank Mara while it is fresh')
    await expect(section).toContainText('Look in the spam folder too.')
    await expectListFits(page, info.outputPath.bind(info))

    await test.step('one is ticked, and says so in one line', async () => {
      await page.getByRole('checkbox', { name: 'Sent: Thank Mara' }).press('Space')
      await expect(page.getByRole('checkbox', { name: 'Thank Mara' })).toBeFocused()
      await expect(section.getByRole('list', { name: words.allDoneTitle })).toHaveText(
        `Thank Mara${words.when.done}`,
      )
      await expect(next).toHaveText('Check in with Mara')
    })
    const tomorrow = new Date(Date.now() + 24 * HOUR)
    await test.step('the next one is put off to tomorrow', async () => {
      const move = section.getByRole('button', { name: words.move }).first()
      await move.press('Enter')
      const day = section.locator('input[type=date]')
      await expect(day).toBeFocused()
      await day.fill(localDay(tomorrow))
      await expect(section).toContainText(words.when.tomorrow)
      await day.press('Enter')
      await expect(day).toHaveCount(0)
      await expect(move).toBeFocused()
    })

    await test.step('the rest is saved as a calendar file', async () => {
      if (!(await page.getByRole('button', { name: words.calendar }).isVisible()))
        await fold.press('Enter')
      const coming = page.waitForEvent('download')
      await page.getByRole('button', { name: words.calendar }).press('Enter')
      const download = await coming
      expect(download.suggestedFilename()).toBe('Acme-follow-ups.ics')
      const events = new ICAL.Component(
        ICAL.parse(await readFile(await download.path(), 'utf8')) as [string, [], []],
      )
        .getAllSubcomponents('vevent')
        .map((component) => new ICAL.Event(component))
      expect(events.map(({ summary }) => summary)).toEqual([
        'Check in with Mara at Acme',
        'Check in again with Mara at Acme',
        'Check in again with Mara at Acme',
      ])
      expect(localDay(events[0]!.startDate.toJSDate())).toBe(localDay(tomorrow))
    })
    expect(browser.calls.strayRequests).toEqual([])
    await browser.close()
  },
)

const localDay = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')

/** Checks the list with everything opened. */
async function expectListFits(page: Page, picture: (file: string) => string) {
  await page.getByRole('button', { name: text.letter.open }).click()
  await page.getByText(/^Then \d more/).click()
  await page.getByRole('button', { name: words.move }).last().click()
  const day = page.locator('input[type=date]')
  await day.fill('2020-01-01')
  await expect(day).toHaveAttribute('aria-invalid', 'true')
  await expectFit(page, 'follow-ups', picture, { widths: [360, 960], fullPage: true })
  await day.press('Escape')
  await page.getByRole('button', { name: text.letter.open }).click()
}

test(
  'a calendar file can be saved from the panel beside a call',
  { tag: '@rare' },
  async ({}, info) => {
    const browser = await openBrowser(info.outputPath('profile'))
    for (const address of [link, 'https://app.zoom.us/wc/12345678901/join']) {
      const { page, frame } = await openCall(browser.context, address)
      await frame.getByRole('textbox').first().waitFor()
      const coming = page.waitForEvent('download')
      // The list of follow-ups does the same: it makes a link that contains the file, and clicks it.
      await frame.evaluate(() => {
        const made = document.createElement('a')
        made.download = 'x.ics'
        made.href = 'data:text/calendar;charset=utf-8,BEGIN%3AVCALENDAR'
        document.body.append(made)
        made.click()
      })
      expect((await coming).suggestedFilename()).toBe('x.ics')
    }
    await browser.close()
  },
)
