import { text } from '@/locales/text'
import { openBrowser } from './browser'
import { pointerReaches } from './dock-parts'
import { joinCall, openCall } from './panel'
import { expect, test } from './test'

const link = 'https://meet.google.com/abc-defg-hij'
const { prompts } = text

test('each question is one key away, from the panel, from the note box and from a field', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const { page, frame, panel } = await openCall(browser.context, link)
  await panel.create({ name: 'Acme' })
  await joinCall(browser, page, frame)
  // The five that they may ask, then those to ask.
  const asks = [
    prompts['found-us'].ask,
    prompts['why-us'].ask,
    prompts.contribute.ask,
    prompts['like-doing'].ask,
    prompts.pay.ask,
    prompts.tenure.ask,
    prompts.team.ask,
    prompts.culture.ask,
    prompts['openings-trend'].ask,
  ]

  await test.step('a digit brings up its question, and its heading gets the focus', async () => {
    await panel.list(text.lists.rapport).focus()
    for (const [index, ask] of asks.entries()) {
      await page.keyboard.press(`Digit${index + 1}`)
      await expect(panel.heading).toHaveText(ask)
      await expect(panel.heading).toBeFocused()
      await expect(panel.chip(ask)).toHaveAttribute('aria-pressed', 'true')
    }
  })
  await test.step('Enter on the heading marks the question', async () => {
    await page.keyboard.press('Digit2')
    await page.keyboard.press('Enter')
    await expect(panel.mark('answered')).toHaveAttribute('aria-pressed', 'true')
    await page.keyboard.press('Digit7')
    await page.keyboard.press('Enter')
    await expect(panel.mark('asked')).toHaveAttribute('aria-pressed', 'true')
    await page.keyboard.press('Enter')
    await expect(panel.mark('answered')).toHaveAttribute('aria-pressed', 'true')
  })
  await test.step('in the note box Alt and a digit do, and the note goes on', async () => {
    await panel.noteBox.fill('half a ')
    for (const [index, ask] of asks.entries()) {
      await page.keyboard.press(`Alt+Digit${index + 1}`)
      await expect(panel.heading).toHaveText(ask)
    }
    await page.keyboard.type('5 line')
    await expect(panel.noteBox).toBeFocused()
    await expect(panel.noteBox).toHaveValue('half a 5 line')
  })
  await test.step('in a field a digit is typed, and Alt and a digit bring up a question', async () => {
    await page.keyboard.press('Alt+Digit1')
    const points = frame.getByRole('textbox', { name: text.panel.prompts.yourPoints })
    await points.fill('in ')
    await page.keyboard.type('2024')
    await expect(points).toHaveValue('in 2024')
    await page.keyboard.press('Alt+Digit3')
    await expect(panel.heading).toHaveText(prompts.contribute.ask)
  })
  await test.step('the arrow keys move along the strip', async () => {
    await panel.chip(prompts.contribute.ask).focus()
    await page.keyboard.press('ArrowRight')
    await expect(panel.chip(prompts['like-doing'].ask)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(panel.heading).toHaveText(prompts['like-doing'].ask)
  })
  await test.step('single keys can be put off, and the keys with Alt stay', async () => {
    await frame.getByRole('tab').first().press('?')
    await frame.getByRole('checkbox', { name: text.keys.single }).uncheck()
    await page.keyboard.press('Escape')
    await frame.getByRole('tab').first().press('Digit1')
    await expect(panel.heading).toHaveText(prompts['like-doing'].ask)
    await frame.getByRole('tab').first().press('Alt+Digit1')
    await expect(panel.heading).toHaveText(prompts['found-us'].ask)
  })
  await browser.close()
})

test('own figures are shown by one press and hidden on leaving, in sight at every size', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const { page, frame, panel } = await openCall(browser.context, link)
  await panel.create({ name: 'Acme' })
  await joinCall(browser, page, frame)
  await panel.chip(prompts.pay.ask).click()
  await frame.getByRole('button', { name: text.panel.prompts.editPoints }).click()
  await frame
    .getByRole('textbox', { name: text.panel.prompts.yourPoints })
    .fill('ninety-five thousand')
  await panel.noteBox.focus()
  for (const height of [650, 768, 1080])
    for (const width of [1366, 720]) {
      await page.setViewportSize({ width, height })
      await pointerReaches(page, frame)
      await page.locator('.Tmb7Fd button').first().focus()
      // The frame hears later than the page that the focus has left it, and hides the figures then.
      await frame.waitForFunction(() => !document.hasFocus())
      await expect(frame.getByText('ninety-five thousand')).toHaveCount(0)
      expect(await frame.content()).not.toContain('ninety-five')
      await frame.getByRole('button', { name: text.salary.show }).click()
      await expect(frame.getByText('ninety-five thousand')).toBeInViewport({ ratio: 1 })
      await expect(frame.getByRole('button', { name: text.salary.hide })).toBeInViewport({
        ratio: 1,
      })
    }
  await browser.close()
})
