import type { Frame, Page } from '@playwright/test'
import { shortDay } from '@/components/shared/finding-words'
import { text } from '@/locales/text'
import { dayOf } from '@/method/follow-ups'
import { atHand } from './ask'
import { type CandidBrowser, dockedPanel, openBrowser } from './browser'
import { fillDossier } from './fill'
import { expectFit } from './fit'
import { learn } from './learn'
import { openPage } from './open-page'
import { joinCall, panelIn } from './panel'
import { companyPageIn } from './workspace'
import { expect, test } from './test'

const link = 'https://meet.google.com/abc-defg-hij'
const words = text.debrief
const notes = {
  toDo: 'send the portfolio tomorrow',
  pay: 'around 75–88k, depends on level',
  test: 'take-home in SQL, three hours',
  good: 'growing 30 % a year',
}

const debriefIn = (frame: Frame | Page) => frame.getByRole('region', { name: words.title })
const put = (frame: Frame | Page, place: string, note: string) =>
  debriefIn(frame).getByRole('button', { name: words.put(place, note), exact: true })
const tap = (frame: Frame | Page, name: string, option: string) =>
  frame
    .getByRole('group', { name, exact: true })
    .getByRole('button', { name: option, exact: true })
    .click()

/** The page of the call at hand. */
async function ownPage(browser: CandidBrowser, frame: Frame | Page) {
  const { callId } = await atHand(frame)
  return openPage(browser, `workspace.html#call/${callId}`)
}

test(
  'after the call the notes find their places, and a to-do is among the follow-ups',
  { tag: ['@obligation-18', '@obligation-35', '@obligation-39', '@obligation-40'] },
  async ({}, info) => {
    const browser = await openBrowser(info.outputPath('profile'))
    const page = await browser.context.newPage()
    await page.goto(link)
    const frame = await dockedPanel(page)
    await joinCall(browser, page, frame)
    const panel = panelIn(frame)
    await panel.create({ name: 'Acme', role: 'Data engineer', person: 'Mara Lindqvist' })
    await expect(panel.clock).toBeVisible()
    await panel.note(`> ${notes.toDo}`)
    await panel.note(`$ ${notes.pay}`)
    await panel.note(notes.test)
    await panel.note(`+ ${notes.good}`)
    await expect(panel.state).toHaveText(text.saveState.saved)
    await page.evaluate(() => window.standIn.show('left'))
    await expect(debriefIn(frame)).toBeVisible()

    const toDo = words.toDoOn(shortDay(dayOf(Date.now(), 1)))
    await test.step('each note goes to its place by one tap', async () => {
      await expect(debriefIn(frame)).toContainText(text.letter.mentions([notes.good]))
      await expect(put(frame, toDo, notes.toDo)).toHaveAttribute('aria-pressed', 'true')
      await put(frame, text.findings.topics['their-range'], notes.pay).click()
      await put(frame, text.findings.topics.test, notes.test).click()
      await put(frame, text.findings.topics.signals, notes.good).click()
      await put(frame, text.findings.topics.signals, notes.good).click()
    })
    await test.step('what happens next is written as people say it', async () => {
      await tap(frame, text.nextStep.turn, 'Their turn')
      const when = frame.getByRole('textbox', { name: text.nextStep.when })
      await when.fill('in two weeks')
      await when.blur()
      await expect(when).toHaveValue(shortDay(dayOf(Date.now(), 14)))
      await tap(frame, text.nextStep.channel, 'Email')
      const asked = frame.getByRole('textbox', { name: words.theyAsked })
      await asked.fill('Why did you leave?')
      await asked.press('Enter')
      await tap(frame, text.findings.fields['went-well'].label, 'Yes')
      await tap(frame, text.findings.fields['want-it'].label, 'Yes')
      await expect(frame.getByText(words.moved)).toBeVisible()
      await expect(panel.state).toHaveText(text.saveState.saved)
    })

    const own = await ownPage(browser, frame)
    await own.reload()
    await test.step('all is there on the call’s own page', async () => {
      await expect(put(own, text.findings.topics['their-range'], notes.pay)).toHaveAttribute(
        'aria-pressed',
        'true',
      )
      await expect(put(own, text.findings.topics.signals, notes.good)).toHaveAttribute(
        'aria-pressed',
        'false',
      )
      await expect(own.getByRole('list', { name: words.added })).toContainText('Why did you leave?')
      await own.getByText(/^Then \d more/).click()
      const line = own.getByRole('listitem').filter({ hasText: notes.toDo })
      await expect(line.first()).toContainText(text.followUps.when.tomorrow)
      await own.getByRole('checkbox', { name: notes.toDo }).press('Space')
      await expect(own.getByRole('list', { name: text.followUps.allDoneTitle })).toContainText(
        notes.toDo,
      )
    })
    await test.step('the list for the interview begins with them', async () => {
      await own.getByRole('link', { name: text.workspace.toCompany }).click()
      await companyPageIn(own).tab('prepare').click()
      const list = own.getByRole('region', { name: text.interview.title })
      await expect(list.getByRole('checkbox', { name: notes.test })).toBeVisible()
      await expect(list.getByRole('checkbox', { name: notes.toDo })).toBeChecked()
    })
    expect(browser.calls.strayRequests).toEqual([])
    await browser.close()
  },
)

test('the debrief fits the panel and its own page, light, dark, in forced colours, and a screen reader', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const picture = (file: string) => info.outputPath(file)
  const page = await openPage(browser, 'side-panel.html')
  const panel = panelIn(page)
  await panel.create({ name: 'Acme', role: 'Data engineer', person: 'Mara Lindqvist' })
  await page.getByRole('button', { name: text.panel.header.start }).click()
  for (const note of [`> ${notes.toDo}`, `$ ${notes.pay}`, notes.test, `+ ${notes.good}`])
    await panel.note(note)
  await panel.openMenu()
  await page.getByRole('button', { name: text.panel.header.end }).click()
  await expect(debriefIn(page)).toBeVisible()
  await expectFit(page, 'panel', picture, { widths: [320, 380, 560] })

  const own = await ownPage(browser, page)
  await expect(debriefIn(own)).toBeVisible()
  await put(own, text.findings.topics['their-range'], notes.pay).click()
  await tap(own, text.nextStep.turn, 'Their turn')
  await tap(own, text.nextStep.channel, 'Phone')
  await expectFit(own, 'own-page', picture, { widths: [320, 380, 1200], fullPage: true })
  await own.emulateMedia({ forcedColors: 'active' })
  await own.screenshot({ path: picture('own-page-forced.png'), fullPage: true })
  await own.emulateMedia({ forcedColors: null })

  await test.step('all notes are below, too', async () => {
    const all = own.getByRole('region', { name: text.panel.notes.title, exact: true })
    await all.scrollIntoViewIfNeeded()
    await expect(all.getByText(notes.test)).toBeInViewport()
    await own.screenshot({ path: picture('own-page-notes.png') })
  })

  await test.step('it fits with very much in it', async () => {
    await fillDossier(page)
    await learn(page)
    await own.getByRole('button', { name: text.letter.open }).click()
    await own.getByText(words.learned).click()
    await own.getByText(words.signals).click()
    await expectFit(own, 'full', picture, { widths: [320, 1200], fullPage: true })
  })
  await browser.close()
})
