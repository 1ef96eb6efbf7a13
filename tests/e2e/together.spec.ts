import type { Frame, Page } from '@playwright/test'
import { text } from '@/locales/text'
import { dockedPanel, openBrowser } from './browser'
import { cookieSettings } from './cookies'
import { openCall, panelIn } from './panel'
import { fillTheDisk, relieve } from './states-database'
import { expect, test } from './test'
import { hold } from './together-hold'

const acmeLink = 'https://meet.google.com/aaa-aaaa-aaa'
const borealisLink = 'https://meet.google.com/bbb-bbbb-bbb'
const { prompts, picker } = text.panel

/** Everything that can be read in a panel: its markup and the values of its fields. */
const shown = (frame: Frame | Page): Promise<string> =>
  frame.locator('body').evaluate((body) => {
    const boxes = [...body.querySelectorAll<HTMLInputElement>('input, textarea')]
    return [body.outerHTML, ...boxes.map(({ value }) => value)].join('\n')
  })

/** All matches of a pattern in what can be read in a panel. */
const mentions = async (frame: Frame | Page, pattern: RegExp): Promise<string[]> =>
  (await shown(frame)).match(pattern) ?? []

const points = (frame: Frame | Page) => frame.getByRole('textbox', { name: prompts.yourPoints })
const said = (frame: Frame | Page) => frame.getByRole('textbox', { name: prompts.said })
const turnToAsking = (frame: Frame | Page) => panelIn(frame).chip(text.prompts.tenure.ask).click()
const turnToTheirs = (frame: Frame | Page) =>
  panelIn(frame).chip(text.prompts['found-us'].ask).click()

/** Writes records of many kinds, each with the company's name in it. */
async function fillIn(frame: Frame, name: string) {
  const panel = panelIn(frame)
  await panel.create({ name, role: `${name} engineer`, person: `${name} recruiter` })
  await turnToTheirs(frame)
  await panel.mark('answered').click()
  await points(frame).fill(`${name} points`)
  await frame.getByRole('button', { name: prompts.donePoints }).click()
  await turnToAsking(frame)
  await said(frame).fill(`${name} said`)
  await panel.mark('asked').click()
  await panel.note(`+ ${name} note`)
  await expect(panel.notes).toHaveCount(1)
  await panel.noteBox.fill(`${name} draft`)
  await expect(panel.state).toHaveText(text.saveState.saved)
}

async function expectFilledIn(frame: Frame, name: string) {
  const panel = panelIn(frame)
  await expect(panel.company).toHaveText(name)
  await expect(frame.getByText(`${name} recruiter`, { exact: true })).toBeVisible()
  await expect(panel.notes.first()).toContainText(`${name} note`)
  // When the call is over, the line that was not finished in it is a note.
  const lines = async () => [
    ...(await panel.notes.allTextContents()),
    await panel.noteBox.inputValue(),
  ]
  await expect.poll(async () => (await lines()).join('; ')).toContain(`${name} draft`)
  await panel.backToQuestions()
  await turnToAsking(frame)
  await expect(said(frame)).toHaveValue(`${name} said`)
  await expect(panel.mark('asked')).toHaveAttribute('aria-pressed', 'true')
  await turnToTheirs(frame)
  await expect(frame.getByRole('list', { name: prompts.yourPoints })).toHaveText(`${name} points`)
  await expect(panel.mark('answered')).toHaveAttribute('aria-pressed', 'true')
}

for (const cookies of cookieSettings)
  test(`each company’s panel shows its own records only, third-party cookies ${cookies}`, async ({}, info) => {
    const profile = info.outputPath('profile')
    const first = await openBrowser(profile, { cookies })
    const acme = await openCall(first.context, `${acmeLink}#in-call`)
    await test.step('two calls stand side by side', async () => {
      await fillIn(acme.frame, 'Acme')
      const borealis = await openCall(first.context, `${borealisLink}#in-call`)
      await expect(borealis.frame.getByRole('heading', { name: picker.question })).toBeVisible()
      await fillIn(borealis.frame, 'Borealis')
      await expectFilledIn(acme.frame, 'Acme')
      expect(await mentions(acme.frame, /Borealis/g)).toEqual([])
      expect(await mentions(borealis.frame, /Acme/g)).toEqual([])
    })

    await test.step('another meeting in the same page is another call', async () => {
      await acme.page.evaluate(() => window.standIn.goTo('/ccc-cccc-ccc'))
      await expect(acme.frame.getByRole('heading', { name: picker.question })).toBeVisible()
      expect(await mentions(acme.frame, /\w+ (points|said|note|draft)/g)).toEqual([])
      await acme.page.evaluate(() => window.standIn.goTo('/bbb-bbbb-bbb'))
      await expectFilledIn(acme.frame, 'Borealis')
      expect(await mentions(acme.frame, /Acme/g)).toEqual([])
      await first.close()
    })

    await test.step('a restart keeps them apart', async () => {
      const again = await openBrowser(profile, { cookies })
      for (const [link, name, other] of [
        [acmeLink, 'Acme', 'Borealis'],
        [borealisLink, 'Borealis', 'Acme'],
      ] as const) {
        const { frame } = await openCall(again.context, link)
        await expectFilledIn(frame, name)
        expect(await mentions(frame, RegExp(other, 'g'))).toEqual([])
      }
    })
  })

test('text of one company that could not be saved waits for that company, and stays out of the next company’s panel', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const { page, frame, panel } = await openCall(browser.context, `${borealisLink}#in-call`)
  await panel.create({ name: 'Borealis' })
  await page.evaluate(() => window.standIn.goTo('/aaa-aaaa-aaa'))
  await panel.create({ name: 'Acme' })
  await turnToAsking(frame)
  await fillTheDisk(browser)
  await said(frame).fill('Acme said seventy')
  await panel.noteBox.fill('Acme draft')
  await expect(panel.state).toContainText(text.saveState.reasons.quota)

  await page.evaluate(() => window.standIn.goTo('/bbb-bbbb-bbb'))
  await expect(panel.company).toHaveText('Borealis')
  expect(await mentions(frame, /Acme/g)).toEqual([])
  await panel.backToQuestions()
  await turnToAsking(frame)
  await said(frame).pressSequentially('Borealis said eighty')
  await relieve(browser)
  await expect(panel.state).toHaveText(text.saveState.saved, { timeout: 15_000 })
  await expect(said(frame)).toHaveValue('Borealis said eighty')
  await page.evaluate(() => window.standIn.goTo('/aaa-aaaa-aaa'))
  await expect(panel.company).toHaveText('Acme')
  await panel.backToQuestions()
  await turnToAsking(frame)
  await expect(said(frame)).toHaveValue('Acme said seventy')
  await expect(panel.noteBox).toHaveValue('Acme draft')
})

test('the company of the current meeting stays in the panel when an old answer comes late', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const { page, frame, panel } = await openCall(browser.context, borealisLink)
  await panel.create({ name: 'Borealis' })
  await page.evaluate(() => window.standIn.goTo('/aaa-aaaa-aaa'))
  await panel.create({ name: 'Acme' })
  const late = await hold(frame, 'situation', 'first answer')
  await page.evaluate(() => window.standIn.show('in-call'))
  await late.isHeld()
  await page.evaluate(() => window.standIn.goTo('/bbb-bbbb-bbb'))
  await expect(panel.company).toHaveText('Borealis')
  await late.release()
  await panel.note('said by Borealis')
  await expect(panel.notes).toContainText(['said by Borealis'])
  await expect(panel.company).toHaveText('Borealis')
})

const words = (who: string) => Array.from({ length: 12 }, (_, number) => `${who}${number}`)

for (const cookies of cookieSettings)
  test(`three panels on one company keep all that is typed in each, third-party cookies ${cookies}`, async ({}, info) => {
    const profile = info.outputPath('profile')
    const first = await openBrowser(profile, { cookies })
    const one = await openCall(first.context, `${acmeLink}#in-call`)
    await one.panel.create({ name: 'Acme' })
    const two = await openCall(first.context, `${acmeLink}#in-call`)
    const tab = await first.context.newPage()
    await tab.goto(`chrome-extension://${first.extensionId}/side-panel.html`)
    const panels = [one.frame, two.frame, tab]
    for (const frame of panels) await expect(panelIn(frame).company).toHaveText('Acme')

    await test.step('notes typed in all three at once are kept', async () => {
      // All three notes begin before any panel knows of another one.
      const held = await Promise.all(panels.map((frame) => hold(frame, 'command', 'requests')))
      for (const frame of panels) await panelIn(frame).noteBox.fill('>')
      await Promise.all(held.map(({ release }) => release()))
      await Promise.all(
        panels.map((frame, index) =>
          panelIn(frame).noteBox.pressSequentially(` ${words(`note${index}x`).join(' ')}`),
        ),
      )
      await Promise.all(panels.map((frame) => panelIn(frame).noteBox.press('Enter')))
      const everything = [0, 1, 2].flatMap((index) => words(`note${index}x`))
      for (const frame of panels)
        await expect
          .poll(async () => {
            const list = (await panelIn(frame).notes.allTextContents()).join('\n')
            return everything.filter((word) => !list.includes(word))
          })
          .toEqual([])
    })

    const merged = ['one more, from there', 'the first line', 'one more, from here'].join('\n')
    await test.step('points typed in two at once are merged', async () => {
      // The points for one question are begun in one panel, continued in the other, and then edited in both at once.
      for (const frame of [one.frame, two.frame]) await turnToTheirs(frame)
      await points(one.frame).pressSequentially('the fir')
      await expect(points(two.frame)).toHaveValue('the fir')
      await points(two.frame).press('End')
      await points(two.frame).pressSequentially('st line')
      await expect(points(one.frame)).toHaveValue('the first line')
      await Promise.all([
        points(one.frame).fill('the first line\none more, from here'),
        points(two.frame).fill('one more, from there\nthe first line'),
      ])
      for (const frame of [one.frame, two.frame]) await expect(points(frame)).toHaveValue(merged)
    })

    const kept = await test.step('ticks and notes are the same in all three', async () => {
      for (const frame of panels) await panelIn(frame).list(text.lists.rapport).click()
      for (const frame of [one.frame, two.frame])
        await panelIn(frame).list(text.lists.rapport).click()
      await Promise.all([
        panelIn(one.frame).item(text.items['used-their-name']).check(),
        panelIn(two.frame).item(text.items['thing-in-common']).check(),
      ])
      for (const frame of panels)
        for (const item of ['used-their-name', 'thing-in-common'] as const)
          await expect(panelIn(frame).item(text.items[item])).toBeChecked()
      for (const frame of panels)
        await expect(panelIn(frame).state).toHaveText(text.saveState.saved)
      const notes = await one.panel.notes.allTextContents()
      for (const frame of panels)
        expect(await panelIn(frame).notes.allTextContents()).toEqual(notes)
      await first.close()
      return notes
    })

    await test.step('a restart shows all of it', async () => {
      const again = await openBrowser(profile, { cookies })
      const page = await again.context.newPage()
      await page.goto(acmeLink)
      const frame = await dockedPanel(page)
      await expect(panelIn(frame).notes).toHaveText(kept)
      await expect(panelIn(frame).item(text.items['thing-in-common'])).toBeChecked()
      await turnToTheirs(frame)
      await frame.getByRole('button', { name: prompts.editPoints }).click()
      await expect(points(frame)).toHaveValue(merged)
    })
  })
