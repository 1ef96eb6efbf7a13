import type { Frame, Page } from '@playwright/test'
import { fieldTime } from '@/components/planning/local-time'
import { text } from '@/locales/text'
import { itemText, promptText } from '@/locales/wording'
import type { CallKind } from '@/method/call-kinds'
import { itemsOf } from '@/method/checklists'
import type { FieldId } from '@/method/findings'
import type { PromptId } from '@/method/prompts'
import { whatAxeFinds } from './axe'
import { type CandidBrowser, dockedPanel, openBrowser } from './browser'
import { movableClock } from './clock'
import { dockHost, pointerReaches } from './dock-parts'
import { listen, ring } from './follow-ups-parts'
import { joinCall, panelIn } from './panel'
import { command } from './ask'
import { openPage } from './open-page'
import { addCompany, companyPageIn } from './workspace'
import { expect, test } from './test'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const WEEK = 7 * 24 * HOUR

interface Story {
  kind: CallKind
  platform: string
  link: string
  person: string
  /** The way by which they will be in touch, and what the follow-up then says. */
  channel: { option: 'Email' | 'Phone'; reachedBy: string; watch: string }
}

const stories: Story[] = [
  {
    kind: 'recruiter',
    platform: 'Meet',
    link: 'https://meet.google.com/abc-defg-hij',
    person: 'Mara Lindqvist',
    channel: { option: 'Email', reachedBy: 'mara@acme.example', watch: 'spam folder' },
  },
  {
    kind: 'manager',
    platform: 'Zoom',
    link: 'https://app.zoom.us/wc/12345678901/join',
    person: 'Priya Raghunathan',
    channel: { option: 'Phone', reachedBy: '+358 40 123 4567', watch: '+358 40 123 4567' },
  },
]

/** The browser's own getDisplayMedia shares the tab that asks. It opens no picker. */
const args = ['--auto-accept-this-tab-capture']

const field = (frame: Frame, id: FieldId) =>
  frame.getByLabel(text.findings.fields[id].label, { exact: true })
const tap = (frame: Frame, group: string, option: string) =>
  frame
    .getByRole('group', { name: group, exact: true })
    .getByRole('button', { name: option, exact: true })
    .click()
const button = (frame: Frame, name: string | RegExp) => frame.getByRole('button', { name })
/** The line that says what the candidate does now. */

/** Prepares everything. Until then the popup says what is missing. */
async function prepare(browser: CandidBrowser, { kind, link, person }: Story, begins: number) {
  const page = await addCompany(browser, 'Acme')
  const company = companyPageIn(page)
  await company.role.fill('Data engineer')
  await company.call.kind.selectOption(kind)
  await company.call.at.fill(fieldTime(begins))
  await company.call.link.fill(link)
  await expect(company.call.section).toContainText(text.planning.linkKnown)
  await company.person('name').fill(person)
  await company.fact('trend').fill('four data engineers since May')
  await company.fact('fits-the-job').fill('I have run pipelines at night')
  await company.fact('backup-roles').fill('analytics lead')

  const popup = await openPage(browser, 'popup.html')
  await expect(popup.getByText(text.popup.left(6))).toBeVisible()
  await expect(popup.getByRole('listitem').first()).toHaveText(
    text.gaps.answer(promptText(kind, 'why-us').ask),
  )

  await company
    .part('why-us', 'points')
    .fill('they publish their mistakes\nretail at scale\nremote')
  await company.part('why-us', 'fact').fill('Turku opened in March')
  await company.part('found-us', 'channel').fill('your talk at PyData')
  await company.pair(1, 'need').fill('pipelines that hold at night')
  await company.pair(1, 'strength').fill('cut pages by 70 %')
  await company.part('like-doing', 'at-work').fill('deleting code')
  await company.star(promptText(kind, 'growth').ask).click()
  await writePay(page)
  await expect(company.state).toHaveText(text.saveState.saved)

  await expect(popup.getByRole('heading', { name: text.popup.ready })).toBeVisible()
  await expect(popup.getByText(/^in (8|9|10) min$/)).toBeVisible()
  for (const { id } of itemsOf('room'))
    await popup.getByRole('checkbox', { name: itemText(kind, id), exact: true }).check()
  expect(await popup.evaluate(whatAxeFinds)).toEqual([])
  await popup.close()
  await page.close()
}

/** Writes the figures by commands. The test of the salary card types them. */
async function writePay(page: Page): Promise<void> {
  const companyId = decodeURIComponent(/#company\/([^/]+)/.exec(page.url())![1]!)
  const now = Date.now()
  const money = { currency: 'EUR', period: 'year' } as const
  await command(
    page,
    {
      name: 'answer.write',
      input: { companyId, subject: 'pay', text: 'this move is to be a step up', base: '', now },
    },
    {
      name: 'salary.edit',
      input: {
        companyId,
        now,
        target: { amount: 85_000, ...money },
        floor: { amount: 71_234, ...money },
      },
    },
  )
}

/** The parts of a call of 25 minutes. Each phase and each cue comes at its minute. */
function callOf(browser: CandidBrowser, story: Story, clock: ReturnType<typeof movableClock>) {
  const { kind, link } = story
  let minute = 0
  let frame: Frame
  let page: Page
  /** Moves the time to half a minute after that minute of the call. */
  const at = async (next: number) => {
    await clock.forward((next - minute) * MINUTE + (minute === 0 ? MINUTE / 2 : 0), [
      frame,
      browser.worker,
    ])
    minute = next
  }
  /** By the clock, these questions are underlined. */
  const isAbout = (promptId: PromptId) =>
    expect(panelIn(frame).chip(promptText(kind, promptId).ask)).toHaveAccessibleName(
      new RegExp(text.strip.now),
    )

  return {
    async join() {
      page = await browser.context.newPage()
      await page.goto(link)
      frame = await dockedPanel(page)
      // The link is planned, so the panel does not ask who the call is with.
      await expect(panelIn(frame).company).toHaveText('Acme')
      await expect(frame.getByText(story.person)).toBeVisible()
      await joinCall(browser, page, frame)
      await expect(panelIn(frame).clock).toBeVisible()
      await expect(panelIn(frame).heading).toHaveText(text.lists.rapport)
      if (kind !== 'recruiter')
        expect(await frame.locator('body').innerText()).not.toMatch(/recruiter/i)
      return { page, frame }
    },
    async firstHalf() {
      const panel = panelIn(frame)
      await at(1)
      await panel.item(itemText(kind, 'used-their-name')).check()
      await at(4)
      await expect(panel.heading).toHaveText(text.lists.vetting)
      await panel.note('+ growing 30 % a year')
      await at(10)
      await isAbout('why-us')
      await panel.chip(promptText(kind, 'why-us').ask).click()
      await expect(frame.getByText('Turku opened in March')).toBeVisible()
      await panel.mark('answered').click()
      await button(frame, text.blank.help).click()
      await expect(
        button(frame, text.last.line(promptText(kind, 'why-us').ask, '10:')),
      ).toBeVisible()
      await button(frame, text.blank.close).click()
    },
    async shareTheScreen() {
      expect(await page.evaluate(() => window.standIn.share())).toBe('shared')
      await expect(dockHost(page)).toBeHidden()
      await clock.forward(MINUTE, [frame, browser.worker])
      minute += 1
      await page.evaluate(() => window.standIn.stopSharing())
      await pointerReaches(page, frame)
      await expect(frame.getByText(/^Hidden for 1:0\d /)).toBeVisible()
      await button(frame, text.privacy.dismiss).click()
      await expect(panelIn(frame).notes).toHaveCount(1)
    },
    async secondHalf() {
      const panel = panelIn(frame)
      await at(16)
      await isAbout('pay')
      await panel.chip(promptText(kind, 'pay').ask).click()
      expect(await frame.content()).not.toContain('71,234')
      await field(frame, 'range-words').fill('70-91k')
      await at(20)
      await isAbout('team')
      await at(22)
      await expect(panel.heading).toContainText(text.cues.close(3))
      await expect(frame.getByRole('tab', { selected: true })).toContainText(text.lists.close)
      await frame
        .getByRole('region', { name: text.panel.card })
        .getByRole('button', { name: promptText(kind, 'growth').ask })
        .click()
      await panel.mark('asked').click()
      await field(frame, 'role-years').fill('5')
      await expect(frame.getByText(text.findings.readings.grade.wider)).toBeVisible()
      await expect(frame.getByText(text.findings.readings.weak)).toBeVisible()
      await panel.list(text.lists.close).click()
      await panel.item(itemText(kind, 'anything-to-prepare')).check()
      await expect(panel.state).toHaveText(text.saveState.saved)
    },
    async leave() {
      await page.evaluate(() => window.standIn.show('left'))
      await expect(frame.getByRole('region', { name: text.debrief.title })).toBeVisible()
    },
  }
}

async function debrief(frame: Frame, { channel }: Story): Promise<void> {
  const { fields, topics } = text.findings
  await tap(frame, fields['went-well'].label, 'Yes')
  await tap(frame, fields['want-it'].label, 'Yes')
  await expect(frame.getByText(text.debrief.moved)).toBeVisible()
  await tap(frame, fields.verdict.label, 'Continue')
  await tap(frame, text.nextStep.channel, channel.option)
  if (channel.option === 'Phone') await field(frame, 'channel-words').fill(channel.reachedBy)
  await frame.getByText(text.debrief.learned).click()
  await button(frame, new RegExp(`^${topics['they-promised']}`)).click()
  await field(frame, 'they-promised').fill('the names of the panel')
  await button(frame, new RegExp(`^${topics['open-questions']}`)).click()
  await field(frame, 'open-questions').fill('who is on call at night?')
  await expect(panelIn(frame).state).toHaveText(text.saveState.saved)
}

/** The thank-you is shown at its time, and says how they will answer. */
async function expectFollowUp(
  browser: CandidBrowser,
  { person, channel }: Story,
  clock: ReturnType<typeof movableClock>,
): Promise<void> {
  const notifications = await listen(browser)
  await clock.forward(HOUR, [browser.worker])
  await ring(browser)
  await expect.poll(notifications).toHaveLength(1)
  const [notification] = await notifications()
  expect(notification!.title).toBe(`Thank ${person} at Acme`)
  expect(notification!.message).toContain(channel.watch)
  expect(JSON.stringify(notification)).not.toMatch(/\d{2},\d{3}|71234|85000/)
}

async function openTheNextCall(browser: CandidBrowser, { link }: Story): Promise<void> {
  const page = await browser.context.newPage()
  await page.goto(link)
  const frame = await dockedPanel(page)
  await expect(frame.getByRole('heading', { name: text.history.lastTime })).toBeVisible()
  const region = frame.getByRole('region', { name: text.panel.card })
  for (const known of [
    'the names of the panel',
    'who is on call at night?',
    '70-91k',
    'growing 30 % a year',
  ])
    await expect(region).toContainText(known)
  expect(await frame.content()).not.toContain('71,234')
  await expect(panelIn(frame).notes).toHaveCount(0)
}

for (const story of stories)
  test(
    `a ${story.kind} call on ${story.platform} is prepared, guided, and known in the next call`,
    { tag: ['@obligation-1', '@obligation-2', '@obligation-13', '@obligation-37'] },
    async ({}, info) => {
      test.setTimeout(180_000)
      const browser = await openBrowser(info.outputPath('profile'), { args })
      const clock = movableClock(browser.context)
      await test.step('the company is prepared', () =>
        prepare(browser, story, clock.now() + 10 * MINUTE))
      await clock.forward(9 * MINUTE, [browser.worker])
      const call = callOf(browser, story, clock)
      const { page, frame } = await test.step('the call is joined', call.join)
      await test.step('the first half goes through its phases', call.firstHalf)
      await test.step('a shared screen hides the panel', call.shareTheScreen)
      await test.step('the second half comes to its close', call.secondHalf)
      await test.step('the call is left', call.leave)
      await test.step('the debrief is written', () => debrief(frame, story))
      await test.step('the follow-up is shown', () => expectFollowUp(browser, story, clock))
      await page.close()
      await clock.forward(WEEK, [browser.worker])
      await test.step('the next call shows what was learned', () => openTheNextCall(browser, story))
      expect(browser.calls.strayRequests).toEqual([])
      await browser.close()
    },
  )
