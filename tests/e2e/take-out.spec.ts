import type { Page } from '@playwright/test'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import { command } from './ask'
import { openBrowser } from './browser'
import { expectFit } from './fit'
import { openPage } from './open-page'
import {
  companyId,
  copiedIn,
  fillCompany,
  filesIn,
  name,
  pagesOf,
  pickPrivateFolder,
  savedBy,
  watchClipboard,
  writeIn,
} from './take-out-parts'
import { expect, test } from './test'

const words = pages.takeOut
const widths = [380, 1366, 1920]
const button = (page: Page, called: string) =>
  page.getByRole('button', { name: called, exact: true })

test('what is known of a company goes on paper, to a coach, into a note and into a calendar', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const picture = (file: string) => info.outputPath(file)
  const page = await openPage(browser, 'workspace.html', watchClipboard)
  await fillCompany(page)

  await test.step('the brief is one page, on A4 and on Letter, without pay until it is ticked', async () => {
    await page.goto(`chrome-extension://${browser.extensionId}/workspace.html#brief/${companyId}`)
    await expect(page.getByRole('heading', { name: words.print.briefOf(name) })).toBeVisible()
    const sheet = page.getByRole('article')
    await expect(sheet).toContainText('the second office; the open data team; no weekend shifts')
    await expect(sheet).toContainText('meet.google.com/abc-defg-hij')
    await expect(sheet).not.toContainText('64,000')
    await expectFit(page, 'brief', picture, { widths, fullPage: true })
    for (const format of ['A4', 'Letter'])
      expect(pagesOf(await page.pdf({ format, path: picture(`brief-${format}.pdf`) }))).toBe(1)
    await page.getByRole('checkbox', { name: words.print.pay }).check()
    await expect(sheet).toContainText('64,000')
    expect(pagesOf(await page.pdf({ format: 'A4', path: picture('brief-pay.pdf') }))).toBe(1)
  })

  await test.step('the record has everything, without pay until it is ticked', async () => {
    await page.goto(`chrome-extension://${browser.extensionId}/workspace.html#record/${companyId}`)
    const sheet = page.getByRole('article')
    await expect(sheet).toContainText('feedback by Friday')
    await expect(sheet).not.toContainText(/70|85/)
    await expectFit(page, 'record', picture, { widths, fullPage: true })
    await page.pdf({ format: 'A4', path: picture('record.pdf') })
    await page.getByRole('checkbox', { name: words.withPay }).check()
    await expect(sheet).toContainText('70 to 85 thousand')
  })

  await test.step('the notes of a call are copied', async () => {
    await page.goto(
      `chrome-extension://${browser.extensionId}/workspace.html#company/${companyId}/calls`,
    )
    await page
      .getByRole('button', { name: new RegExp(`^${words.copy.call}`) })
      .first()
      .click()
    await expect(page.getByText(words.copy.done)).toBeVisible()
    const copied = await copiedIn(page)
    expect(copied).toContain('- 1:01 (Good) Priya from Müller says growing 30 % a year')
    expect(copied).toContain('feedback by Friday')
  })

  await page.getByRole('link', { name: words.link }).click()
  await expect(page.getByRole('heading', { level: 1, name: words.titleOf(name) })).toBeVisible()
  await test.step('the copy for a coach names nobody and no pay', async () => {
    const preview = page.getByRole('region', { name: words.coach.preview })
    await expect(preview).toContainText('[recruiter] from [company] says growing 30 % a year')
    await page.getByLabel(words.coach.more).fill('Friday')
    await expect(preview).toContainText('feedback by [taken out]')
    await expectFit(page, 'out', picture, { widths, fullPage: true })
    await button(page, words.coach.copy).click()
    await expect(page.getByText(words.copy.done)).toBeVisible()
    const copied = await copiedIn(page)
    expect(copied).not.toMatch(/priya|rao|müller|söhne|jussi|virtanen|@|70|85|friday/i)
    const saved = await savedBy(
      page,
      () => button(page, words.coach.save).click(),
      picture('coach.md'),
    )
    expect(saved.text).toBe(copied)
    expect(saved.file).toMatch(/^candid-coach-\d{4}-\d\d-\d\d\.md$/)
  })

  await test.step('one note and the planned call are saved', async () => {
    const note = await savedBy(page, () => button(page, words.notes.one).click(), picture('one.md'))
    expect(note.file).toMatch(/^Müller & Söhne Nord Süd \d{4}-\d\d-\d\d\.md$/)
    expect(note.text).toContain('company: "Müller & Söhne: \\"Nord/Süd\\""')
    const entry = await savedBy(
      page,
      () => button(page, words.calendar.one).click(),
      picture('one.ics'),
    )
    expect(entry.text).toContain('LOCATION:https://meet.google.com/abc-defg-hij')
    // A time of day may have the digits of a figure.
    expect(entry.text.replaceAll(/^DT.*$/gm, '')).not.toMatch(/64|70|85|Priya from/)
  })
  await browser.close()
})

test('a browser that does not let Candid copy leaves the text to be copied by hand', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const page = await openPage(browser, 'workspace.html', (tab) => watchClipboard(tab, true))
  await fillCompany(page)
  await page.goto(
    `chrome-extension://${browser.extensionId}/workspace.html#company/${companyId}/calls`,
  )
  await page
    .getByRole('button', { name: new RegExp(`^${words.copy.call}`) })
    .first()
    .click()
  await expect(page.getByRole('alert')).toContainText(words.copy.refused)
  await expect(page.getByLabel(words.copy.text)).toBeFocused()
  await expect(page.getByLabel(words.copy.text)).toHaveValue(/growing 30 % a year/)
  await browser.close()
})

test('a brief with very much in it is one page, and says what it leaves out', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const page = await openPage(browser, 'workspace.html')
  await fillCompany(page)
  const now = Date.now()
  const long = 'one more thing that is worth saying about this '.repeat(40)
  for (const subject of [
    'found-us',
    'why-us',
    'contribute',
    'like-doing',
    'fits-the-job',
    'fits-the-company',
    'pay',
    'pay/value',
    'pay/their-range',
    'pay/confidential',
  ])
    await command(page, {
      name: 'answer.write',
      input: { companyId, subject, text: long, base: '', now },
    })
  for (let index = 0; index < 30; index += 1)
    await command(page, {
      name: 'question.edit',
      input: {
        companyId,
        subject: `own-${index}`,
        wording: `${index} ${long}`.slice(0, 400),
        starred: true,
        now,
      },
    })
  await page.goto(`chrome-extension://${browser.extensionId}/workspace.html#brief/${companyId}`)
  await page.getByRole('checkbox', { name: words.print.pay }).check()
  await expect(page.getByRole('article')).toContainText(words.print.shortened)
  await expect(page.getByRole('article')).toContainText(/\d+ more in Candid/)
  for (const format of ['A4', 'Letter'])
    expect(pagesOf(await page.pdf({ format, path: info.outputPath(`full-${format}.pdf`) }))).toBe(1)
  await browser.close()
})

test('everything is saved as notes, as a table and for a calendar', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const picture = (file: string) => info.outputPath(file)
  const page = await openPage(browser, 'workspace.html', pickPrivateFolder)
  await fillCompany(page)
  await page.goto(`chrome-extension://${browser.extensionId}/workspace.html#data`)
  await expect(page.getByRole('region', { name: words.title })).toBeVisible()
  await expectFit(page, 'data', picture, { widths, fullPage: true })

  await test.step('notes are written twice, and what the candidate wrote in them stays', async () => {
    await button(page, words.notes.folder).click()
    await expect(page.getByText(words.notes.written(1, 0, 'candid-notes'))).toBeVisible()
    const [[file, first] = ['', '']] = Object.entries(await filesIn(page, 'candid-notes'))
    expect(file).toBe('Müller & Söhne Nord Süd.md')
    expect(first).not.toMatch(/70 to 85|70-85|€/)
    const mine = `${first.replace('---\n', '---\ntags: [job, "a: b"]\n')}\n## My own thoughts\n\n- call Jo\n`
    await writeIn(page, 'candid-notes', file, mine)
    await command(page, {
      name: 'company.edit',
      input: { companyId, stage: 'offer', now: Date.now() },
    })
    await button(page, words.notes.again('candid-notes')).click()
    await expect(page.getByText(words.notes.written(1, 0, 'candid-notes'))).toBeVisible()
    const second = (await filesIn(page, 'candid-notes'))[file] ?? ''
    expect(second).toContain('stage: "offer"')
    expect(second).toContain('tags: [job, "a: b"]')
    expect(second).toMatch(/\n## My own thoughts\n\n- call Jo\n$/)
    await button(page, words.notes.again('candid-notes')).click()
    await expect(page.getByText(words.notes.written(0, 1, 'candid-notes'))).toBeVisible()
  })

  await test.step('the table has the days of the stages, and pay only if it is ticked', async () => {
    const table = await savedBy(page, () => button(page, words.table.act).click(), picture('t.csv'))
    expect(table.file).toMatch(/^candid-companies-\d{4}-\d\d-\d\d\.csv$/)
    expect(table.text).toContain('"Müller & Söhne: ""Nord/Süd"""')
    expect(table.text).not.toMatch(/70|85|€/)
    await page.getByRole('checkbox', { name: words.table.pay }).check()
    const withPay = await savedBy(
      page,
      () => button(page, words.table.act).click(),
      picture('p.csv'),
    )
    expect(withPay.text).toContain('€70,000')
  })

  await test.step('the calendar has the planned call and what is due, and no note', async () => {
    const file = await savedBy(
      page,
      () => button(page, words.calendar.act).click(),
      picture('c.ics'),
    )
    expect(file.text.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(1)
    expect(file.text).not.toMatch(/send the talk|growing|64,000/)
  })

  await test.step('all notes come as one archive', async () => {
    const zip = await savedBy(page, () => button(page, words.notes.zip).click(), picture('n.zip'))
    expect(zip.file).toMatch(/^candid-notes-\d{4}-\d\d-\d\d\.zip$/)
    expect(zip.text.startsWith('PK')).toBe(true)
  })
  await browser.close()
})

test('a file is written by itself into the folder that was picked', async ({}, info) => {
  const { automatic } = pages.yourData
  const browser = await openBrowser(info.outputPath('profile'))
  const page = await openPage(browser, 'workspace.html', pickPrivateFolder)
  await fillCompany(page)
  await page.goto(`chrome-extension://${browser.extensionId}/workspace.html#data`)
  await writeIn(page, 'candid-automatic', 'mine.json', 'my own')
  await button(page, automatic.choose).click()
  await expect(page.getByText(/^Written by itself on .* into “candid-automatic”/)).toBeVisible()
  const names = async () => Object.keys(await filesIn(page, 'candid-automatic')).toSorted()
  expect(await names()).toEqual([
    expect.stringMatching(/^candid-by-itself-\d{4}-\d\d-\d\d\.json$/),
    'mine.json',
  ])

  await test.step('a day later, if something has changed, when a page is opened', async () => {
    const age = (days: number) =>
      page.evaluate(async (past) => {
        const { automaticFile } = await chrome.storage.local.get('automaticFile')
        const known = automaticFile as { lastAt: number; written: string[] }
        await chrome.storage.local.set({
          automaticFile: { ...known, lastAt: known.lastAt - past * 86_400_000 },
        })
      }, days)
    const folder = await filesIn(page, 'candid-automatic')
    await command(page, { name: 'company.edit', input: { companyId, role: 'Lead' } })
    await age(2)
    await page.reload()
    await expect
      .poll(async () => JSON.stringify(await filesIn(page, 'candid-automatic')))
      .not.toBe(JSON.stringify(folder))
    expect((await filesIn(page, 'candid-automatic'))['mine.json']).toBe('my own')
  })

  await test.step('a folder that is gone is said', async () => {
    await page.evaluate(async () =>
      (await navigator.storage.getDirectory()).removeEntry('candid-automatic', { recursive: true }),
    )
    await button(page, automatic.now).click()
    await expect(page.getByRole('alert')).toContainText(automatic.problems.gone)
    await button(page, automatic.stop).click()
    await expect(button(page, automatic.choose)).toBeVisible()
  })
  await browser.close()
})

test('stages and calls of all companies are drawn, with their numbers in tables', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const page = await openPage(browser, 'workspace.html')
  await fillCompany(page)
  await page.getByRole('link', { name: pages.overview.title }).click()
  const stages = page.getByRole('table', { name: pages.overview.stages })
  await expect(stages.getByRole('row', { name: text.preparation.stages.interview })).toContainText(
    '11',
  )
  const calls = page.getByRole('table', { name: pages.overview.calls })
  await expect(calls.getByRole('row')).toHaveCount(3)
  await expectFit(page, 'overview', (file) => info.outputPath(file), { widths, fullPage: true })
  await page.emulateMedia({ forcedColors: 'active' })
  await page.screenshot({ path: info.outputPath('overview-forced.png'), fullPage: true })
  await browser.close()
})
