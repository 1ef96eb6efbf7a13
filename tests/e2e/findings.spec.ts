import type { Frame, Page } from '@playwright/test'
import { text } from '@/locales/text'
import { itemText } from '@/locales/wording'
import type { FieldId } from '@/method/findings'
import { atHand } from './ask'
import { type CandidBrowser, dockedPanel, openBrowser } from './browser'
import { movableClock } from './clock'
import { fillDossier } from './fill'
import { expectFit } from './fit'
import { callAgain, learn } from './learn'
import { openPage } from './open-page'
import { joinCall, panelIn } from './panel'
import { stateLine } from './state-line'
import { expect, test } from './test'

const link = 'https://meet.google.com/abc-defg-hij'
const week = 7 * 24 * 60 * 60_000
const words = text.findings

const button = (frame: Frame | Page, name: string | RegExp) => frame.getByRole('button', { name })
const group = (frame: Frame | Page, name: string) => frame.getByRole('group', { name, exact: true })
const field = (frame: Frame | Page, id: FieldId) =>
  frame.getByLabel(words.fields[id].label, { exact: true })
const tap = (frame: Frame | Page, name: string, option: string) =>
  group(frame, name).getByRole('button', { name: option, exact: true }).click()

test(
  'the next call shows what was learned, judged and promised in the last one',
  {
    tag: [
      '@obligation-4',
      '@obligation-8',
      '@obligation-12',
      '@obligation-24',
      '@obligation-26',
      '@obligation-28',
      '@obligation-35',
      '@obligation-36',
      '@obligation-40',
    ],
  },
  async ({}, info) => {
    const browser = await openBrowser(info.outputPath('profile'))
    const clock = movableClock(browser.context)
    const page = await browser.context.newPage()
    await page.goto(link)
    const frame = await dockedPanel(page)
    await joinCall(browser, page, frame)
    await panelIn(frame).create({ name: 'Acme', role: 'Data engineer', person: 'Dana Kim' })
    await expect(panelIn(frame).clock).toBeVisible()

    await test.step('findings are written in the call', () => capture(frame))
    await test.step('a note is filed by its flag', () => fileNote(frame))
    await test.step('the debrief comes by itself', async () => {
      await expect(button(frame, text.debrief.back)).toHaveCount(0)
      await page.evaluate(() => window.standIn.show('left'))
      await debrief(frame)
    })
    await test.step('the interview’s list begins with what was said', () =>
      interview(browser, frame))

    await clock.forward(week, [page, frame, browser.worker])
    await page.goto(link)
    const later = await dockedPanel(page)
    await test.step('a week later the next call shows them', () => lookBack(later))
    expect(browser.calls.strayRequests).toEqual([])
    await browser.close()
  },
)

async function capture(frame: Frame) {
  const panel = panelIn(frame)
  await panel.chip(text.prompts.tenure.ask).click()
  await field(frame, 'tenure-years').fill('2')
  await tap(frame, words.fields['tenure-mood'].label, 'Good')

  await panel.chip(text.prompts.pay.ask).click()
  await field(frame, 'range-words').fill('70-91k')
  await field(frame, 'range-currency').selectOption('EUR')
  await field(frame, 'range-period').selectOption('year')
  await expect(frame.getByText(words.readings.range.usual('30%'))).toBeVisible()

  // A second tap shows all of the list.
  await panel.list(text.lists.vetting).click()
  await panel.list(text.lists.vetting).click()
  await expect(panel.item(itemText('recruiter', 'their-time-and-mood'))).toBeChecked()
  await expect(panel.item(text.items['their-pay-range'])).toBeChecked()
  await button(frame, words.learned(text.items['mission-judged'])).click()
  await tap(frame, words.fields.mission.label, 'Yes')
  await button(frame, words.learned(text.items['culture-evidence'])).click()
  await expect(group(frame, words.topics.mission)).toHaveCount(0)
  await tap(frame, words.fields.culture.label, 'Evidence')
  await field(frame, 'culture-words').fill('reviews without blame')
  await expect(panel.item(text.items['culture-evidence'])).toBeChecked()

  // A person presses for about this long. The list that folds meanwhile must not move the tab away from the pointer.
  await panel.list(text.lists.close).click({ delay: 600 })
  await button(frame, words.learned(text.items['other-openings'])).click()
  await field(frame, 'other-openings-words').fill('a lead in Turku')
  await expect(panel.state).toHaveText(text.saveState.saved)
}

async function fileNote(frame: Frame) {
  const panel = panelIn(frame)
  await panel.note('> the contract by Friday')
  await panel.notes.last().getByRole('button').click()
  await button(frame, words.file).click()
  await tap(frame, words.file, words.topics['they-promised'])
  await expect(frame.getByText(words.filed(words.topics['they-promised']))).toBeVisible()
  await button(frame, text.panel.notes.done).click()
}

async function debrief(frame: Frame) {
  const region = frame.getByRole('region', { name: text.debrief.title })
  await expect(region).toBeVisible()
  await region.getByText(text.debrief.learned).click()
  await expect(
    button(frame, new RegExp(`^${words.topics['they-promised']} the contract by Friday`)),
  ).toBeVisible()
  await tap(frame, words.fields['went-well'].label, 'Yes')
  await expect(frame.getByText(text.debrief.moved)).toHaveCount(0)
  await tap(frame, words.fields['want-it'].label, 'Yes')
  await expect(frame.getByText(text.debrief.moved)).toBeVisible()
  await tap(frame, words.fields.verdict.label, 'Continue')
  await button(frame, new RegExp(`^${words.topics['i-promised']}`)).click()
  await field(frame, 'i-promised').fill('to send the portfolio')
  await frame.getByRole('textbox', { name: text.nextStep.when }).fill('2027-01-08')
  await tap(frame, text.nextStep.turn, 'Their turn')
  await tap(frame, text.nextStep.channel, 'Phone')
  await button(frame, new RegExp(`^${words.topics.test}`)).click()
  await field(frame, 'test-words').fill('take home, SQL')
  await expect(region.getByText('Evidence · reviews without blame')).toBeVisible()
  await region.getByText(text.debrief.signals).click()
  await frame.getByRole('checkbox', { name: 'They sold me the job' }).check()
  await expect(frame.getByText(words.signalReadings.good)).toBeVisible()

  // The notes stay in reach, also on the way to the questions and back.
  await button(frame, text.debrief.back).click()
  await expect(frame.getByRole('toolbar')).toBeVisible()
  await button(frame, text.debrief.open).click()
  await expect(panelIn(frame).noteBox).toBeVisible()
  await expect(panelIn(frame).state).toHaveText(text.saveState.saved)
}

async function interview(browser: CandidBrowser, frame: Frame) {
  const { companyId } = await atHand(frame)
  const page = await browser.context.newPage()
  const address = `chrome-extension://${browser.extensionId}/workspace.html#company/${companyId}/everything`
  await page.goto(address)
  const list = page.getByRole('region', { name: text.interview.title })
  const tick = list.getByRole('checkbox', { name: /take home, SQL/ })
  await tick.check()
  await expect(stateLine(page)).toHaveText(text.saveState.saved)
  await page.reload()
  await expect(tick).toBeChecked()
  await expect(list.getByRole('checkbox', { name: /a lead in Turku/ })).toBeVisible()
  await expect(page.getByRole('region', { name: text.history.record })).toContainText(
    'Go on?Continue',
  )
  await page.close()
}

async function lookBack(frame: Frame) {
  await expect(frame.getByRole('heading', { level: 2, name: text.history.lastTime })).toBeVisible()
  const region = frame.getByRole('region', { name: text.panel.card })
  await expect(region).toContainText('They promisedthe contract by Friday')
  await expect(region).toContainText('I promisedto send the portfolio')
  await expect(region).toContainText(/€70,000.+€91,000 a year/)
  await expect(region).toContainText('2 years · mood: good')
  await expect(region).not.toContainText('They sold me the job')

  await panelIn(frame).chip(text.prompts.tenure.ask).click()
  await expect(panelIn(frame).heading).toHaveText(text.prompts.tenure.ask)
  // The answers of the first call are not answers of this one.
  await expect(field(frame, 'tenure-years')).toHaveValue('')
  await button(frame, text.history.lastTime).click()
  await expect(region).toContainText('the contract by Friday')
}

test(
  'the forms for what is learned fit a narrow panel, light and dark, and a screen reader',
  { tag: '@rare' },
  async ({}, info) => {
    const browser = await openBrowser(info.outputPath('profile'))
    const picture = (file: string) => info.outputPath(file)
    const page = await openPage(browser, 'side-panel.html')
    const panel = panelIn(page)
    await panel.create({ name: 'Acme' })
    await fillDossier(page)
    await learn(page)
    await expect(button(page, text.panel.notes.all(30))).toBeVisible()

    await test.step('the forms fit in the call', async () => {
      for (const promptId of ['tenure', 'team', 'growth'] as const) {
        await panel.chip(text.prompts[promptId].ask).click()
        await expectFit(page, `ask-${promptId}`, picture, { widths: [360] })
      }
      await panel.chip(text.prompts.pay.ask).click()
      await expectFit(page, 'pay', picture, { widths: [360] })
      await panel.list(text.lists.vetting).click()
      await panel.list(text.lists.vetting).click()
      await expectFit(page, 'vetting', picture, { widths: [360] })
      await button(page, words.learned(text.items['their-pay-range'])).click()
      await expectFit(page, 'item-open', picture, { widths: [360, 560] })
      await panel.notes.last().getByRole('button').click()
      await page
        .getByRole('group', { name: text.panel.notes.flag })
        .first()
        .getByRole('button', { name: text.flags.good })
        .click()
      await button(page, words.file).click()
      await expectFit(page, 'filing', picture, { widths: [360] })
    })

    await test.step('what was learned the last time fits', async () => {
      await callAgain(page)
      await expect(page.getByRole('heading', { name: text.history.lastTime })).toBeVisible()
      await expectFit(page, 'last-time', picture, { widths: [360, 560] })
    })
    await test.step('the debrief fits', async () => {
      await button(page, text.panel.header.start).click()
      await panelIn(page).openMenu()
      await button(page, text.panel.header.end).click()
      await expect(button(page, text.debrief.back)).toBeVisible()
      await expectFit(page, 'debrief-empty', picture, { widths: [360] })
      await learn(page)
      await tap(page, words.fields['went-well'].label, 'Yes')
      await tap(page, words.fields['want-it'].label, 'Yes')
      await page.getByText(text.debrief.signals).click()
      await page.getByRole('checkbox', { name: 'They put a question a second time' }).check()
      await expectFit(page, 'debrief', picture, { widths: [360, 560] })
    })
    await test.step('the company’s page fits', async () => {
      await workspaceFits(browser, page, picture)
    })
    await browser.close()
  },
)

async function workspaceFits(
  browser: CandidBrowser,
  panel: Page,
  picture: (file: string) => string,
) {
  const { companyId } = await atHand(panel)
  const page = await openPage(browser, `workspace.html#company/${companyId}`)
  await expect(page.getByRole('heading', { name: text.interview.title })).toBeVisible()
  await expectFit(page, 'workspace', picture, { widths: [360, 960] })
}
