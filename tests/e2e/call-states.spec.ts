import type { Page } from '@playwright/test'
import { text } from '@/locales/text'
import type { AnyCommand } from '@/storage/records/dossier'
import { atHand, command } from './ask'
import { openBrowser } from './browser'
import { expectFit } from './fit'
import { openPage } from './open-page'
import { openCall } from './panel'
import { expect, test } from './test'

const link = 'https://meet.google.com/abc-defg-hij#in-call'
const { nobody, came, marked } = text.attendance
const HOUR = 60 * 60_000

const newTime = 'Ask Mara for a new time'

test('a call to which nobody came is marked in one click, and what comes next is to ask for a new time', async ({}, info) => {
  const picture = (file: string) => info.outputPath(file)
  const browser = await openBrowser(info.outputPath('profile'))
  const { page, frame, panel } = await openCall(browser.context, link)
  await panel.create({ name: 'Acme', role: 'Data engineer', person: 'Mara' })
  await expect(panel.clock).toBeVisible()
  const { companyId, callId } = await atHand(frame)
  await page.evaluate(() => window.standIn.show('left'))
  await frame.getByRole('button', { name: nobody }).click()
  await expect(frame.getByText(marked)).toBeVisible()
  await expect(panel.state).toHaveText(text.saveState.saved)
  await page.close()

  await test.step('the popup asks for a new time first', async () => {
    const popup = await openPage(browser, 'popup.html')
    await expect(popup.getByRole('checkbox')).toHaveCount(1)
    await expect(popup.getByRole('checkbox', { name: newTime })).toBeVisible()
    await expectFit(popup, 'popup-missed', picture, { widths: [360] })
    await popup.getByRole('button', { name: text.letter.open }).click()
    const letter = popup.getByRole('textbox', { name: text.newTime.label })
    await expect(letter).toHaveValue(/^Hello Mara,\n\nI was ready for our call today at /)
    await expectFit(popup, 'popup-missed-letter', picture, { widths: [360] })
    await popup.close()
  })
  const back = await openPage(browser, `workspace.html#call/${callId}`)
  const debrief = back.getByRole('region', { name: text.debrief.title })
  await test.step('the debrief asks nothing of what was learned', async () => {
    await expect(debrief.getByRole('checkbox')).toHaveCount(1)
    await expect(debrief.getByText(marked)).toBeVisible()
    await expect(debrief.getByRole('checkbox', { name: newTime })).toBeVisible()
    await expectFit(back, 'debrief-missed', picture)
  })
  await test.step('the record of the company says so', async () => {
    const company = await openPage(browser, `workspace.html#company/${companyId}/calls`)
    const record = company.getByRole('region', { name: text.history.record })
    await expect(record.getByRole('heading', { level: 3 })).toContainText(text.history.missed)
    await company.close()
  })
  await test.step('it is taken back in one click', async () => {
    await debrief.getByRole('button', { name: came }).click()
    await expect(debrief.getByRole('group', { name: 'Go on?' })).toBeVisible()
    await expect(debrief.getByRole('checkbox', { name: 'Thank Mara' })).toBeVisible()
    await expect(debrief.getByRole('button', { name: nobody })).toBeVisible()
  })
  await browser.close()
})

/** A call of Acme with a kept note and a line that Enter did not keep. */
function callWith(id: string, at: number, ...more: AnyCommand[]): AnyCommand[] {
  const call = { id, companyId: 'acme', now: at }
  const note = { companyId: 'acme', callId: id, at: null, base: '', promptId: null, now: at }
  return [
    { name: 'call.open', input: { ...call, meetingKey: null, title: '' } },
    ...more,
    {
      name: 'note.keep',
      input: { ...note, id: `${id}-kept`, text: `kept: ${id}`, flag: 'good' },
    },
    { name: 'note.write', input: { ...note, id: `${id}-draft`, text: `half a line: ${id}` } },
  ]
}

/** Calls in every state in which a call can be. */
async function fillStates(page: Page) {
  const now = Date.now()
  const of = (id: string) => ({ id, companyId: 'acme' })
  await command(
    page,
    { name: 'company.create', input: { companyId: 'acme', name: 'Acme', role: '', now } },
    ...callWith(
      'held',
      now - 72 * HOUR,
      { name: 'call.start', input: { ...of('held'), now: now - 72 * HOUR } },
      { name: 'call.end', input: { ...of('held'), now: now - 71.5 * HOUR } },
    ),
    ...callWith(
      'missed',
      now - 48 * HOUR,
      { name: 'call.start', input: { ...of('missed'), now: now - 48 * HOUR } },
      { name: 'call.end', input: { ...of('missed'), now: now - 47.8 * HOUR } },
      { name: 'call.attend', input: { ...of('missed'), now, attendance: 'nobody' } },
    ),
    ...callWith('opened', now - HOUR),
    ...callWith('planned', now - HOUR, {
      name: 'call.edit',
      input: { ...of('planned'), now, plannedAt: now + 48 * HOUR },
    }),
    ...callWith('running', now - HOUR / 6, {
      name: 'call.start',
      input: { ...of('running'), now: now - HOUR / 6 },
    }),
  )
}

test('every note of a company is in its record, whatever became of the call', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const page = await openPage(browser, 'workspace.html')
  await fillStates(page)
  const ids = ['planned', 'running', 'opened', 'missed', 'held']
  const company = `chrome-extension://${browser.extensionId}/workspace.html#company/acme`
  await page.goto(`${company}/learned`)
  await page.reload()
  const record = page.getByRole('region', { name: text.history.record })
  await expect(record.getByRole('article')).toContainText(ids.map((id) => `kept: ${id}`))
  await expect(record.getByRole('article')).toContainText(ids.map((id) => `half a line: ${id}`))
  await expectFit(page, 'record-states', (file) => info.outputPath(file), {
    widths: [360],
    fullPage: true,
  })
  for (const [n, id] of ids.entries()) {
    await test.step(`the record leads to the page of the call that is ${id}`, async () => {
      await page.goto(`${company}/learned`)
      await record.getByRole('link', { name: text.history.lookBack }).nth(n).click()
      const notes = page.getByRole('region', { name: text.panel.notes.title })
      await expect(notes).toContainText(`kept: ${id}`)
    })
  }
  await browser.close()
})
