import type { Frame, Page } from '@playwright/test'
import { text } from '@/locales/text'
import { atHand } from './ask'
import { whatAxeFinds } from './axe'
import { type CandidBrowser, openBrowser } from './browser'
import { expectFit } from './fit'
import { joinCall, openCall, panelIn } from './panel'
import { stateLine } from './state-line'
import { expect, test } from './test'

const words = text.salary
const link = 'https://meet.google.com/abc-defg-hij'
const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
/** The figures as they are typed, and a pattern for every form in which they can be shown. */
const figures = { target: '91 234', floor: '81.234' }
const secret = /[89]1.?234|Sixty|\b61/

/** The options for pictures of the whole page with the card, narrow and wide. */
const wide = { widths: [360, 960], fullPage: true }

const amount = (place: Page | Frame, name: string) => place.getByRole('textbox', { name })
/** The markup of a page or frame without the ids in its links. One id in fifty has a part that looks like a figure. */
const html = async (place: Page | Frame) => {
  const whole = await place.evaluate(() => document.documentElement.outerHTML)
  return whole.replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, '')
}
const leave = (place: Page | Frame) => place.evaluate(() => window.dispatchEvent(new Event('blur')))

async function openCard(browser: CandidBrowser, companyId: string): Promise<Page> {
  const page = await browser.context.newPage()
  await page.goto(
    `chrome-extension://${browser.extensionId}/workspace.html#company/${companyId}/everything/pay`,
  )
  await page.getByRole('radio', { name: words.policies.ladder.title }).waitFor()
  return page
}

/** Opens a call and creates its company. */
async function companyOf(browser: CandidBrowser) {
  const call = await openCall(browser.context, link)
  await call.panel.create({ name: 'Acme', role: `Senior ${longWord}` })
  const { companyId } = await atHand(call.frame)
  return { ...call, companyId }
}

async function writeCard(page: Page) {
  await page.getByRole('textbox', { name: `1. ${words.steps.value.name}` }).fill('What I bring')
  await page
    .getByRole('textbox', { name: `2. ${words.steps['their-range'].name}` })
    .fill('What have you set aside?')
  await page.getByLabel(words.currency).selectOption('EUR')
  await amount(page, words.targetLabel).fill(figures.target)
  await amount(page, words.floorLabel).fill(figures.floor)
  await amount(page, words.nowLabel).fill('Sixty, and a car')
  await page.getByLabel(text.payLaw.region).selectOption('US-CA')
  await expect(page.getByText('€91,234 a year')).toBeVisible()
  await expect(stateLine(page)).toHaveText(text.saveState.saved)
}

test(
  'a salary card survives a restart of the browser, and shows its figures only on request',
  { tag: '@obligation-18' },
  async ({}, info) => {
    const profile = info.outputPath('profile')
    const picture = (file: string) => info.outputPath(file)
    const browser = await openBrowser(profile)
    const { companyId } = await companyOf(browser)
    await test.step('the card is written, masked and shown again', async () => {
      const page = await openCard(browser, companyId)
      await expectFit(page, 'card-empty', picture, wide)
      await writeCard(page)
      await leave(page)
      expect(await html(page)).not.toMatch(secret)
      await expectFit(page, 'card-masked', picture, wide)
      await page.getByRole('button', { name: words.show }).click()
      await expect(amount(page, words.targetLabel)).toHaveValue('91,234')
      await amount(page, words.targetLabel).fill('a bit more than now')
      await expect(page.getByText(words.unreadable)).toBeVisible()
      await expectFit(page, 'card-shown', picture, wide)
      await amount(page, words.targetLabel).fill(figures.target)
      await expect(stateLine(page)).toHaveText(text.saveState.saved)
      await browser.close()
    })

    await test.step('a restart shows it masked until it is asked for', async () => {
      const again = await openBrowser(profile)
      const reopened = await openCard(again, companyId)
      expect(await html(reopened)).not.toMatch(secret)
      await reopened.getByRole('button', { name: words.show }).click()
      await expect(amount(reopened, words.targetLabel)).toHaveValue('91,234')
      await expect(amount(reopened, words.floorLabel)).toHaveValue('81,234')
      await expect(amount(reopened, words.nowLabel)).toHaveValue('Sixty, and a car')
      await expect(
        reopened.getByRole('textbox', { name: `1. ${words.steps.value.name}` }),
      ).toHaveValue('What I bring')
      await expect(reopened.getByLabel(text.payLaw.region)).toHaveValue('US-CA')
      await leave(reopened)
      await expect(amount(reopened, words.targetLabel)).toHaveCount(0)
      expect(await html(reopened)).not.toMatch(secret)
      expect(again.calls.strayRequests).toEqual([])
      await again.close()
    })
  },
)

test(
  'the dock shows figures of pay only on request, and the call page never has them',
  { tag: '@obligation-18' },
  async ({}, info) => {
    const browser = await openBrowser(info.outputPath('profile'))
    const { page, frame, companyId } = await companyOf(browser)
    await page.evaluate(() => {
      const messages: string[] = []
      Object.assign(window, { messages })
      addEventListener('message', ({ data }) => messages.push(JSON.stringify(data)))
    })
    await test.step('the card is written on the company’s page', async () => {
      const card = await openCard(browser, companyId)
      await writeCard(card)
      await card.close()
    })

    await page.bringToFront()
    await joinCall(browser, page, frame)
    const steps = frame.getByRole('region', { name: words.panel })
    await test.step('the steps come without figures', async () => {
      await panelIn(frame).chip(text.prompts.pay.ask).click()
      await expect(steps.getByRole('listitem').first()).toContainText(words.steps.value.name)
      expect(await html(frame)).not.toContain('What I bring')
      expect(await html(frame)).not.toMatch(secret)
      await page.screenshot({ path: info.outputPath('dock-masked.png') })
    })

    await test.step('the figures come on request, in the dock only', async () => {
      await steps.getByRole('button', { name: words.show }).click()
      await expect(steps.getByText('€91,234 a year')).toBeInViewport({ ratio: 1 })
      await expect(steps.getByText('What I bring')).toBeInViewport({ ratio: 1 })
      await steps.getByRole('checkbox', { name: words.said(words.steps.value.name) }).check()
      await expect(steps.locator('[aria-current=step]')).toContainText('What have you set aside?')
      await page.screenshot({ path: info.outputPath('dock-shown.png') })
      expect(await html(page)).not.toMatch(secret)
      expect(
        await page.evaluate(() => (window as unknown as { messages: string[] }).messages.join()),
      ).not.toMatch(secret)
      expect(await frame.evaluate(whatAxeFinds)).toEqual([])
    })

    await test.step('the figures are hidden when the dock loses the focus', async () => {
      await leave(frame)
      await expect(steps.getByText('€91,234 a year')).toHaveCount(0)
      expect(await html(frame)).not.toMatch(secret)
    })
    expect(browser.calls.strayRequests).toEqual([])
    await browser.close()
  },
)

test(
  'the call shows the questions that were chosen on the company’s page',
  { tag: ['@obligation-11', '@obligation-25'] },
  async ({}, info) => {
    const browser = await openBrowser(info.outputPath('profile'))
    const { frame, companyId } = await companyOf(browser)
    const page = await openCard(browser, companyId)
    const range = text.moreQuestions.questions['pay-range']
    await page.getByText(text.moreQuestions.topics.pay, { exact: true }).click()
    await page.getByRole('checkbox', { name: range }).check()
    await page.getByRole('button', { name: text.questions.star(range) }).click()
    await page.getByRole('button', { name: text.questions.remove(text.prompts.team.ask) }).click()
    await page.getByRole('button', { name: text.panel.prompts.addOwn }).click()
    await page.keyboard.type(`Who wrote ${longWord}?`)
    await page.keyboard.press('Enter')
    await expect(page.getByText(text.questions.starred(1))).toBeVisible()
    await expect(stateLine(page)).toHaveText(text.saveState.saved)
    await expectFit(page, 'questions', (file) => info.outputPath(file), wide)

    // A starred question comes first on the side of those to ask.
    await panelIn(frame).chip(range).click()
    await expect(panelIn(frame).heading).toHaveText(range)
    await expect(panelIn(frame).chip(text.prompts.team.ask)).toHaveCount(0)
    await browser.close()
  },
)
