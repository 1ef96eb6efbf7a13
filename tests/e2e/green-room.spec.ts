import { text } from '@/locales/text'
import { whatAxeFinds } from './axe'
import { type CandidBrowser, openBrowser } from './browser'
import { openCall } from './panel'
import { pressShortcut } from './shortcut'
import { expect, test } from './test'

const words = text.greenRoom

/** A call with a company, in whose lobby the candidate waits. Nobody types in the panel or points at it. */
async function inLobby(browser: CandidBrowser) {
  const call = await openCall(browser.context, 'https://meet.google.com/abc-defg-hij')
  const { page, frame, panel } = call
  await panel.create({ name: 'Northwind' })
  await panel.noteBox.fill('half a thou')
  await page.locator('body').click({ position: { x: 640, y: 60 } })
  await page.evaluate(() => window.standIn.show('lobby'))
  await expect(frame.getByRole('link', { name: words.prepare })).toBeVisible()
  const height = () => frame.evaluate(() => innerHeight)
  await expect.poll(height).toBeLessThan(120)
  return { ...call, height }
}

test('in the lobby the panel is a small card, and it unfolds when the call begins', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const { page, frame, panel, height } = await inLobby(browser)
  await expect(frame.getByRole('main')).toContainText('Northwind')
  expect(await frame.evaluate(whatAxeFinds)).toEqual([])
  await page.screenshot({ path: info.outputPath('card.png') })
  await page.emulateMedia({ forcedColors: 'active' })
  await page.screenshot({ path: info.outputPath('card-forced.png') })
  const isCovered = await page.evaluate(
    () => document.elementFromPoint(innerWidth - 100, 400)?.matches('.left, .right') ?? false,
  )
  expect(isCovered, 'the page below the card').toBe(false)

  await page.evaluate(() => window.standIn.show('in-call'))
  await expect.poll(height).toBeGreaterThan(500)
  await expect(panel.noteBox).toHaveValue('half a thou')
})

test('a click unfolds the card, and it stays unfolded', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const { frame, panel, height } = await inLobby(browser)
  await frame.getByRole('button', { name: words.open }).press('Enter')
  await expect.poll(height).toBeGreaterThan(500)
  await expect(panel.noteBox).toHaveValue('half a thou')
})

test('the key for a note unfolds the card', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const { page, panel } = await inLobby(browser)
  await pressShortcut(browser, 'focus-note')
  await expect(panel.noteBox).toBeFocused()
  await page.keyboard.type('ght')
  await expect(panel.noteBox).toHaveValue('half a thought')
})
