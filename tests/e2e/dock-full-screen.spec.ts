import type { Frame, Page } from '@playwright/test'
import { text } from '@/locales/text'
import { type CandidBrowser, openBrowser } from './browser'
import { clickOn, dockParts } from './dock-parts'
import { openCall } from './panel'
import { pressShortcut } from './shortcut'
import { expect, test } from './test'

const meet = 'https://meet.google.com/abc-defg-hij#in-call'

/** Puts the first element of a selector into full screen, as the page's own button does. */
const enter = (page: Page, selector: string) =>
  page.evaluate((of) => document.querySelector(of)!.requestFullscreen(), selector)

/** Whether the dock lies on top of what is shown at the right edge. */
const isOnTop = (page: Page) =>
  page.evaluate(() => {
    const found = document.elementFromPoint(innerWidth - 60, 300)
    return found?.matches('.right, .left') === true && found.textContent === ''
  })

/** A frame that was loaded again has lost the mark. */
const mark = (frame: Frame) => frame.evaluate(() => Object.assign(window, { isMarked: true }))
const isMarked = (frame: Frame) => frame.evaluate(() => 'isMarked' in window)

/** How the dock stands, as the worker knows it. The page shows a click at once, before the worker has heard of it. */
const keptPlace = ({ worker }: CandidBrowser) =>
  worker.evaluate(async () => {
    const { dock } = await chrome.storage.local.get<{ dock?: { place?: string } }>('dock')
    return dock?.place
  })

test('the panel stays in sight in full screen, with what was typed', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const { page, frame, panel } = await openCall(browser.context, meet)
  const { handle } = await dockParts(page)
  await panel.create({ name: 'Acme' })
  await panel.noteBox.fill('half a thou')
  await mark(frame)

  for (const element of ['html', 'body > div:last-of-type']) {
    await test.step(`${element} is in full screen`, async () => {
      await enter(page, element)
      await expect.poll(() => isOnTop(page)).toBe(true)
      await panel.noteBox.click()
      await page.keyboard.type('!')
      await expect(panel.noteBox).toHaveValue(/^half a thou!+$/)

      await frame.getByRole('button', { name: text.dock.collapse }).click()
      await expect.poll(() => isOnTop(page)).toBe(false)
      await clickOn(page, await handle.box())
      await expect.poll(() => isOnTop(page)).toBe(true)
      await expect.poll(() => keptPlace(browser)).toBe('open')

      await pressShortcut(browser, 'toggle-dock')
      await expect.poll(() => isOnTop(page)).toBe(false)
      await page.locator('.Tmb7Fd button').first().focus()
      await pressShortcut(browser, 'focus-note')
      await expect.poll(() => isOnTop(page)).toBe(true)
      await expect(panel.noteBox).toBeFocused()
      await page.keyboard.type('!')
      await page.screenshot({ path: info.outputPath(`${element.slice(0, 4)}.png`) })

      await page.evaluate(() => document.exitFullscreen())
      await expect.poll(() => isOnTop(page)).toBe(true)
      expect(await isMarked(frame), 'the frame was not loaded again').toBe(true)
    })
  }
  await expect(panel.noteBox).toHaveValue('half a thou!!!!')
})

test('a key leaves a full screen in which the panel cannot be seen', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const { page, frame, panel } = await openCall(browser.context, meet)
  await panel.create({ name: 'Acme' })
  await panel.noteBox.fill('half a thou')
  await mark(frame)
  await page.evaluate(() => document.body.append(document.createElement('video')))
  await enter(page, 'video')
  await expect.poll(() => isOnTop(page)).toBe(false)
  await page.keyboard.type('not in sight')

  await pressShortcut(browser, 'focus-note')
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull()
  await expect.poll(() => isOnTop(page)).toBe(true)
  await expect(panel.noteBox).toBeFocused()
  await page.keyboard.type('ght')
  await expect(panel.noteBox).toHaveValue('half a thought')
  expect(await isMarked(frame), 'the frame was not loaded again').toBe(true)
})
