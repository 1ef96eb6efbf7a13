import { readFile } from 'node:fs/promises'
import { fieldTime } from '@/components/planning/local-time'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import type { CompanySummary } from '@/messages'
import type { Dossier } from '@/storage/records/dossier'
import { askIn } from './ask'
import { openBrowser } from './browser'
import { expectFit } from './fit'
import { openPage } from './open-page'
import { expect, test } from './test'
import { companyPageIn } from './workspace'

const { newCall } = text
const words = pages.invitation
const widths = [380, 1366, 1920]

const file = (name: string) => new URL(`../fixtures/invitations/${name}`, import.meta.url)
/** A time of the samples, in the year after the tests run: none of them is past. */
const year = new Date().getFullYear() + 1
const sample = async (name: string) =>
  (await readFile(file(name), 'utf8'))
    .replaceAll('2026', String(year))
    .replaceAll(/(?:Tues|Wednes)day, /g, '')
const at = Date.UTC(year, 11, 1, 19)

const companiesIn = (page: Parameters<typeof askIn>[0]) =>
  askIn<CompanySummary[]>(page, 'companies', { search: '', tabId: null })

async function openForm(page: Parameters<typeof askIn>[0]) {
  await page.getByRole('button', { name: newCall.plan }).first().press('Enter')
  const form = page.getByRole('form', { name: newCall.plan })
  const box = form.getByRole('textbox', { name: newCall.invitation })
  await expect(box).toBeFocused()
  return { form, box, label: (name: string) => form.getByLabel(name, { exact: true }) }
}

test('a pasted invitation is reviewed and planned, and all of it is on the page of its company', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const picture = (name: string) => info.outputPath(name)
  const page = await openPage(browser, 'workspace.html')

  await test.step('an .ics file is read, shown with its sources, and planned by keyboard', async () => {
    const { form, label } = await openForm(page)
    await form.locator('input[type=file]').setInputFiles({
      name: 'invite.ics',
      mimeType: 'text/calendar',
      buffer: Buffer.from(await sample('google.ics')),
    })
    await expect(form.getByRole('group', { name: words.title })).toBeVisible()
    await expect(label(newCall.company)).toHaveValue('Acme Robotics')
    await expect(label(newCall.at)).toHaveValue(fieldTime(at))
    await expect(label(words.minutes)).toHaveValue('30')
    await expect(label(words.person)).toHaveValue('Priya Nair')
    await expect(form).toContainText(words.given(`${year}-12-01 14:00`, 'America/New_York'))
    await expectFit(page, 'invitation', picture, { widths, fullPage: true })
    await form.getByRole('button', { name: newCall.plan }).press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Acme Robotics')
  })

  await test.step('the page of the company has the call, the person and the text', async () => {
    await companyPageIn(page).tab('everything').click()
    const { call, section } = companyPageIn(page)
    await expect(call.at).toHaveValue(fieldTime(at))
    await expect(call.link).toHaveValue('https://meet.google.com/abc-defg-hij')
    await call.section.getByText(words.text).click()
    await expect(call.section).toContainText('PIN: 123456789#')
    await expect(section(text.preparation.sections.people)).toContainText('Priya Nair')
    await expectFit(page, 'invitation-kept', picture, { widths, fullPage: true })
    const [acme] = await companiesIn(page)
    const dossier = await askIn<Dossier>(page, 'dossier', { companyId: acme!.companyId })
    expect(dossier.calls).toMatchObject([
      { plannedAt: at, plannedMinutes: 30, meetingKey: 'meet:abc-defg-hij', sequence: 0 },
    ])
    expect(dossier.people).toMatchObject([{ email: 'priya.nair@acme-robotics.com' }])
  })

  await test.step('a newer version of the event changes the call', async () => {
    await page.getByRole('link', { name: text.home.title, exact: true }).click()
    const { form, box } = await openForm(page)
    const moved = (await sample('google.ics'))
      .replaceAll('T140000', 'T150000')
      .replaceAll('T143000', 'T154500')
      .replace('SEQUENCE:0', 'SEQUENCE:1')
    await box.fill(moved)
    const change = form.getByRole('button', { name: words.change })
    await expect(change).toBeVisible()
    await expect(form.getByRole('table')).toContainText('45')
    await expectFit(page, 'invitation-change', picture, { widths, fullPage: true })
    await change.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Acme Robotics')
    const [acme] = await companiesIn(page)
    const { calls } = await askIn<Dossier>(page, 'dossier', { companyId: acme!.companyId })
    expect(calls).toMatchObject([{ plannedAt: at + 3_600_000, plannedMinutes: 45, sequence: 1 }])
  })

  await test.step('the text of a mail is read, too', async () => {
    await page.getByRole('link', { name: text.home.title, exact: true }).click()
    const { form, box, label } = await openForm(page)
    await box.fill(await sample('greenhouse.txt'))
    await expect(label(newCall.company)).toHaveValue('Wrenfield')
    await expect(label(newCall.role)).toHaveValue('Senior Data Engineer')
    await expect(label(newCall.at)).toHaveValue(fieldTime(at))
    await expect(label(words.link)).toHaveValue('https://us02web.zoom.us/j/81112223334')
    await form.getByRole('button', { name: newCall.plan }).press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wrenfield')
  })
  await browser.close()
})

test('a broken .ics file is said to be broken, with its line, and nothing is written', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const page = await openPage(browser, 'workspace.html')
  const { form, box } = await openForm(page)
  for (const [pasted, said] of [
    [(await sample('google.ics')).slice(0, -40), words.unread.unfinished],
    ['BEGIN:VCALENDAR\nEND:VCALENDAR', words.unread['no-event']],
    ['<!doctype html><html></html>', words.unread.html],
    ['PK\u0003\u0004', words.unread.zip],
  ] as const) {
    await box.fill(pasted)
    await expect(form).toContainText(said)
    await form.getByRole('button', { name: newCall.plan }).click()
  }
  await box.fill((await sample('google.ics')).slice(0, -40))
  await expect(form).toContainText(words.line(23))
  await expectFit(page, 'invitation-broken', (name) => info.outputPath(name), { widths })
  expect(await companiesIn(page)).toEqual([])
  await browser.close()
})
