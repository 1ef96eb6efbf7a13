import type { Frame, Page } from '@playwright/test'
import { text } from '@/locales/text'
import { type CandidBrowser, dockedPanel, openBrowser } from './browser'
import { movableClock } from './clock'
import { expectFit } from './fit'
import { openPage } from './open-page'
import { openCall, panelIn } from './panel'
import { pressShortcut } from './shortcut'
import { expect, test } from './test'
import { looksAt } from './ticks'

const link = 'https://meet.google.com/abc-defg-hij#in-call'

const openList = (frame: Frame | Page) => frame.getByRole('tab', { selected: true })
const lineIn = (frame: Frame | Page, line: string) => frame.getByText(line, { exact: true })

/** Opens a call that has just begun, with a clock that can be moved. */
async function beginCall(browser: CandidBrowser) {
  const { page, frame, panel } = await openCall(browser.context, link)
  await panel.create({ name: 'Acme', role: 'Data engineer', person: 'Dana Kim' })
  await expect(panel.clock).toBeVisible()
  const clock = movableClock(browser.context)
  let minute = 0
  return {
    page,
    frame,
    panel,
    /** Moves the time to half a minute after that minute of the call. */
    async at(next: number, frames: readonly Frame[] = [frame]) {
      await clock.forward((next - minute) * 60_000 + (minute === 0 ? 30_000 : 0), [
        ...frames,
        browser.worker,
      ])
      // To the worker the page has been silent for as long. It learns at the next report that the call goes on.
      await looksAt(page, browser, 1)
      minute = next
    },
  }
}

test(
  'the panel of a 25 minute call shows each phase and each cue at its minute',
  { tag: ['@obligation-5', '@obligation-6', '@obligation-9', '@obligation-23', '@obligation-35'] },
  async ({}, info) => {
    const browser = await openBrowser(info.outputPath('profile'))
    const { page, frame, panel, at } = await beginCall(browser)
    const isNow = (ask: string) =>
      expect(panel.chip(ask)).toHaveAccessibleName(new RegExp(text.strip.now))
    await test.step('each phase comes at its minute', async () => {
      // Rapport is open when the call begins.
      await expect(panel.heading).toHaveText(text.lists.rapport)
      await expect(lineIn(frame, text.guide.hello)).toBeVisible()
      for (const [minute, list, line] of [
        [4, text.lists.vetting, text.guide.pitch],
        [10, text.lists.vetting, text.guide.background],
        [16, text.lists.vetting, text.guide.pay],
      ] as const) {
        await at(minute)
        await expect(panel.heading).toHaveText(list)
        await expect(lineIn(frame, line)).toBeVisible()
      }
      await isNow(text.prompts.pay.ask)
    })

    await test.step('at minute 19 a cue says to turn to one’s questions', async () => {
      await at(19)
      await expect(lineIn(frame, text.cues.turnToAsk.recruiter)).toBeVisible()
      await isNow(text.prompts.team.ask)
    })
    await test.step('a question is starred', async () => {
      await panel.chip(text.prompts.team.ask).click()
      await frame.getByRole('button', { name: text.panel.prompts.star }).click()
      await expect(frame.getByText(text.last.notAsked)).toHaveCount(0)
    })

    await test.step('at minute 22 the close takes the card, once', async () => {
      await at(22)
      await expect(panel.heading).toContainText(text.cues.close(3))
      await expect(lineIn(frame, text.cues.closeSay)).toBeVisible()
      await expect(openList(frame)).toContainText(text.lists.close)
      await expect(frame.getByText(text.last.notAsked)).toBeVisible()
      await panel.item(text.items['next-step']).check()
      await frame.getByRole('button', { name: text.cues.back }).click()
      await expect(panel.heading).toHaveText(text.prompts.team.ask)
      await panel.list(text.lists.rapport).click()
      await at(23)
      await expect(panel.heading).toHaveText(text.prompts.team.ask)
      await expect(openList(frame)).toContainText(text.lists.rapport)
      await expect(panel.state).toHaveText(text.saveState.saved)
    })

    await test.step('after a reload the list for the close is in the card, and the cue is over', async () => {
      await page.reload()
      const again = await dockedPanel(page)
      await expect(panelIn(again).heading).toHaveText(text.lists.close)
      await at(24, [again])
      await expect(panelIn(again).heading).toHaveText(text.lists.close)
    })
    await browser.close()
  },
)

test(
  'the cues of a longer call follow the length that the candidate sets',
  { tag: ['@obligation-11', '@obligation-38'] },
  async ({}, info) => {
    const browser = await openBrowser(info.outputPath('profile'))
    const { frame, panel, at } = await beginCall(browser)
    await test.step('the candidate sets 40 minutes', async () => {
      await at(19)
      await expect(lineIn(frame, text.cues.turnToAsk.recruiter)).toBeVisible()
      await panel.openMenu()
      const menu = frame.getByRole('dialog', { name: text.panel.header.menu })
      await menu.getByRole('button', { name: text.plannedLength.minutes(45) }).click()
      await expect(menu).toBeHidden()
      await frame.getByRole('button', { name: text.panel.header.menu, exact: true }).press('Enter')
      await menu.getByRole('button', { name: text.plannedLength.less(5) }).press('Enter')
      await frame.press('body', 'Escape')
      await expect(menu).toBeHidden()
      await expect(frame.getByText(text.plannedLength.short(40))).toBeVisible()
      await expect(lineIn(frame, text.guide.background)).toBeVisible()
    })

    await test.step('at minute 22 the call goes on', async () => {
      await at(22)
      await expect(panel.heading).toHaveText(text.lists.vetting)
    })
    await test.step('at minute 33 a cue says to turn to one’s questions', async () => {
      await at(33)
      await expect(lineIn(frame, text.cues.turnToAsk.recruiter)).toBeVisible()
      await panel.chip(text.prompts.culture.ask).click()
      await panel.mark('asked').click()
    })
    await test.step('at minute 37 the close comes', async () => {
      await at(37)
      await expect(panel.heading).toContainText(text.cues.close(3))
      await expect(openList(frame)).toContainText(text.lists.close)
    })
    await browser.close()
  },
)

test(
  'the parts of the panel keep their places when a phase or a cue comes, and the card when it is chosen',
  { tag: ['@obligation-9', '@obligation-10'] },
  async ({}, info) => {
    const browser = await openBrowser(info.outputPath('profile'))
    const { frame, panel, at } = await beginCall(browser)
    const places = () =>
      frame.evaluate(() =>
        ['header', '[role=toolbar]', '[data-card]', '[role=tablist]', '#note-box'].map(
          (selector) => {
            const { x, y, width, height } = document
              .querySelector(selector)!
              .getBoundingClientRect()
            return `${selector} ${x} ${y} ${width} ${height}`
          },
        ),
      )
    await at(1)
    await panel.chip(text.prompts['why-us'].ask).click()
    const before = await places()
    for (const minute of [4, 10, 16, 19]) {
      await at(minute)
      await expect(panel.heading).toHaveText(text.prompts['why-us'].ask)
      expect(await places()).toEqual(before)
    }
    await panel.mark('answered').click()
    await expect(panel.mark('answered')).toHaveAttribute('aria-pressed', 'true')
    expect(await places()).toEqual(before)
    await at(22)
    await expect(openList(frame)).toContainText(text.lists.close)
    expect(await places()).toEqual(before)
    await at(26)
    await expect(panel.heading).toContainText(text.cues.closeOver)
    expect(await places()).toEqual(before)
    await expect(panel.clock).toContainText('26:')
    await browser.close()
  },
)

test('the cards over the panel fit a narrow panel, light and dark, a screen reader and the keyboard', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const page = await openPage(browser, 'side-panel.html')
  const picture = (file: string) => info.outputPath(file)
  const panel = panelIn(page)
  const card = page.getByRole('dialog', { name: text.blank.title })
  await test.step('the card for a blank mind fits without a company', async () => {
    await pressShortcut(browser, 'blank-card')
    await expectFit(page, 'blank-first', picture)
    await page.keyboard.press('Escape')
    await expect(card).toHaveCount(0)
  })
  await panel.create({ name: 'Acme' })
  await page.getByRole('button', { name: text.panel.header.start }).click()

  await test.step('the card for a blank mind fits in a call', async () => {
    await page.getByRole('button', { name: text.blank.help }).press('Enter')
    await expect(card.getByRole('button', { name: text.blank.close })).toBeFocused()
    await expectFit(page, 'blank', picture)
    await panel.note('what they asked')
    await expect(panel.notes).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(card).toHaveCount(0)
  })

  await test.step('the card with the keys fits', async () => {
    // In a text field a question mark is only typed.
    await panel.noteBox.press('?')
    await expect(panel.noteBox).toHaveValue('?')
    await panel.list(text.lists.rapport).press('?')
    const keys = page.getByRole('dialog', { name: text.keys.title })
    await expect(keys).toContainText('Alt+Shift+K')
    await expectFit(page, 'keys', picture)
    await page.keyboard.press('Escape')
    await expect(keys).toHaveCount(0)
    await expect(panel.list(text.lists.rapport)).toBeFocused()
  })

  await test.step('the menu of the call fits', async () => {
    const menu = page.getByRole('button', { name: text.panel.header.menu, exact: true })
    await menu.press('Enter')
    await expectFit(page, 'menu', picture)
    await page.keyboard.press('Escape')
    await expect(menu).toBeFocused()
  })

  await test.step('the card for a blank mind fits over the debrief', async () => {
    await panel.openMenu()
    await page.getByRole('button', { name: text.panel.header.end }).click()
    const debrief = page.getByRole('region', { name: text.debrief.title })
    await debrief.waitFor()
    await pressShortcut(browser, 'blank-card')
    await expectFit(page, 'blank-debrief', picture)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: text.debrief.back }).click()
    await expect(debrief).toHaveCount(0)
  })
  await browser.close()
})

test('the docked panel shows the keys that the browser has set, and opens the card for a blank mind', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const { frame, panel } = await beginCall(browser)
  const set = await browser.worker.evaluate(() => chrome.commands.getAll())
  await panel.openMenu()
  await frame.getByRole('button', { name: text.keys.button }).click()
  const keys = frame.getByRole('dialog', { name: text.keys.title })
  for (const { description, shortcut } of set.filter(({ name }) => !name?.startsWith('_')))
    await expect(keys).toContainText(`${shortcut || text.keys.notSet}${description}`)
  await keys.getByRole('button', { name: text.keys.close }).click()

  await browser.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    await chrome.runtime
      .sendMessage({ kind: 'focus', tabId: tab?.id ?? null, target: 'blank', to: 'all' })
      .catch(() => undefined)
  })
  await expect(frame.getByText(text.blank.buyTime[0]!)).toBeVisible()
  await panel.noteBox.focus()
  await panel.noteBox.press('Escape')
  await expect(frame.getByText(text.blank.buyTime[0]!)).toHaveCount(0)
  await expect(panel.noteBox).toBeFocused()
  await browser.close()
})
