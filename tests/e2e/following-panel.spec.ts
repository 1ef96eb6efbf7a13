import type { Frame, Page } from '@playwright/test'
import { text } from '@/locales/text'
import { openBrowser } from './browser'
import { joinCall, openCall } from './panel'
import { expect, test } from './test'
import { looksAt } from './ticks'

const link = 'https://meet.google.com/abc-defg-hij'
const words = text.following
const recruiter = 'Mara Lindqvist'

const say = (page: Page, said: string) =>
  page.evaluate(([who, what]) => window.standIn.caption(who, what), [recruiter, said] as const)

const settings = (frame: Frame) =>
  frame.evaluate(() => chrome.storage.local.get(['followCaptions', 'bringToFront']))

test('the question that they ask is marked, ticked and told after the call, once the candidate has said yes', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const { page, frame, panel } = await openCall(browser.context, link)
  await panel.create({ name: 'Acme' })
  await joinCall(browser, page, frame)
  const foundUs = panel.chip(text.prompts['found-us'].ask)
  const following = frame.getByTitle(words.states.following)

  await test.step('captions bring the offer, and nothing is marked before the answer', async () => {
    await say(page, 'hello and welcome')
    await expect(frame.getByText(words.offer)).toBeVisible({ timeout: 30_000 })
    await say(page, 'how did you hear about us?')
    await expect(foundUs).not.toHaveAccessibleName(new RegExp(words.heard['they-ask']))
    expect(await settings(frame)).toEqual({})
  })
  await test.step('after a yes the next question is marked within a second', async () => {
    await frame.getByRole('button', { name: words.yes, exact: true }).click()
    await expect(following).toBeVisible()
    expect(await settings(frame)).toEqual({ followCaptions: true })
    await say(page, 'so much for the team')
    await say(page, 'how did you hear about us?')
    await expect(foundUs).toHaveAccessibleName(new RegExp(words.heard['they-ask']), {
      timeout: 1000,
    })
  })
  await test.step('it is ticked as asked, and the card stays as it was', async () => {
    await expect(foundUs).toHaveAccessibleName(new RegExp(text.panel.prompts.asked))
    await expect(foundUs).toHaveAttribute('aria-pressed', 'false')
  })
  await test.step('a wrong tick is taken back by one press', async () => {
    await foundUs.click()
    await frame.getByRole('button', { name: words.notAsked }).click()
    await expect(foundUs).not.toHaveAccessibleName(new RegExp(text.panel.prompts.asked))
    await frame.getByRole('button', { name: words.asked }).click()
    await expect(foundUs).toHaveAccessibleName(new RegExp(text.panel.prompts.asked))
  })
  await test.step('the menu ends it: what they ask from then on is not marked, and did not come', async () => {
    await panel.openMenu()
    await frame.getByRole('checkbox', { name: words.on }).uncheck()
    await page.keyboard.press('Escape')
    await expect(following).toHaveCount(0)
    await say(page, 'what are your salary expectations?')
    await looksAt(page, browser)
    await expect(panel.chip(text.prompts.pay.ask)).not.toHaveAccessibleName(
      new RegExp(words.heard['they-ask']),
    )
  })
  await test.step('the debrief says what came', async () => {
    await page.evaluate(() => window.standIn.show('left'))
    const came = frame.getByRole('region', { name: text.debrief.came })
    await expect(came).toContainText(text.debrief.withPoints(0, 1), { timeout: 30_000 })
    await came
      .getByRole('button', { name: text.debrief.writePointsOn(text.prompts['found-us'].ask) })
      .click()
    await expect(panel.heading).toHaveText(text.prompts['found-us'].ask)
  })
  await browser.close()
})

test('what they ask comes to the front if the candidate wants it, and one key goes back', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const { page, frame, panel } = await openCall(browser.context, link)
  await panel.create({ name: 'Acme' })
  await joinCall(browser, page, frame)
  await frame.evaluate(() => chrome.storage.local.set({ followCaptions: true, bringToFront: true }))
  await say(page, 'hello and welcome')
  await expect(frame.getByTitle(words.states.following)).toBeVisible({ timeout: 30_000 })
  await panel.chip(text.prompts['why-us'].ask).click()
  const chosenAt = await frame.evaluate(() => performance.now())

  await test.step('not right after a choice', async () => {
    await say(page, 'how did you hear about us?')
    await expect(panel.chip(text.prompts['found-us'].ask)).toHaveAccessibleName(
      new RegExp(words.heard['they-ask']),
    )
    // What the candidate says is what brings a question, and the next one of theirs comes after it.
    await page.evaluate(() => window.standIn.caption('You', 'I read your post'))
    await say(page, 'what do you enjoy doing most at work?')
    await expect(panel.chip(text.prompts['like-doing'].ask)).toHaveAccessibleName(
      new RegExp(words.heard['they-ask']),
    )
    await expect(panel.heading).toHaveText(text.prompts['why-us'].ask)
  })
  await test.step('but later, with the pay points hidden', async () => {
    // The candidate's hands are free after 15 seconds.
    const isFree = (chosen: number) =>
      frame.evaluate((at) => performance.now() - at > 15_000, chosen)
    await expect.poll(() => isFree(chosenAt), { timeout: 30_000 }).toBe(true)
    await say(page, 'what are your salary expectations?')
    await expect(panel.heading).toHaveText(text.prompts.pay.ask)
    await expect(frame.getByText(words.brought)).toBeVisible()
  })
  await test.step('B goes back', async () => {
    await frame.getByRole('tab').first().press('KeyB')
    await expect(panel.heading).toHaveText(text.prompts['why-us'].ask)
  })
  await browser.close()
})
