import type { Page } from '@playwright/test'
import { pages } from '@/locales/pages'
import { command } from './ask'
import { openBrowser } from './browser'
import { expectFit } from './fit'
import {
  bringIn,
  changeFile,
  everythingIn,
  lookIn,
  openData,
  recordsOf,
  tablesOf,
  writeFileIn,
} from './one-file-parts'
import { roundOf } from './support/every-record'
import { expect, test } from './test'

const words = pages.yourData
const now = 1_790_000_000_000
/** A passphrase is much work on purpose, and a busy machine takes several times as long. */
const slow = { timeout: 60_000 }
const passphrase = 'vier Wörter sind genug'

async function fill(page: Page) {
  for (const round of [1, 2, 3]) await command(page, ...roundOf(round))
  const answer = { base: '', now }
  await command(
    page,
    {
      name: 'answer.write',
      input: { ...answer, companyId: 'own', subject: 'pay', text: 'a range\n"first"' },
    },
    {
      name: 'answer.write',
      input: { ...answer, companyId: 'acme', subject: 'contribute', text: 'round 3' },
    },
  )
}

test('a file brings every record into an empty profile, plain or sealed', async ({}, info) => {
  const [plain, sealed] = [info.outputPath('candid.json'), info.outputPath('candid.json.age')]
  const first = await openBrowser(info.outputPath('first'))
  const there = await openData(first)
  await fill(there.page)
  const picture = (file: string) => info.outputPath(file)
  const widths = [380, 1366, 1920]
  await expectFit(there.page, 'data', picture, { widths, fullPage: true })
  const name = await writeFileIn(there, plain)
  expect(name).toMatch(/^candid-\d{4}-\d\d-\d\d\.json$/)
  await expect(there.write).toContainText(words.write.done(27, name))
  expect(await writeFileIn(there, sealed, passphrase)).toMatch(/\.json\.age$/)
  const records = await recordsOf(first)
  expect((await tablesOf(plain)).notes).toHaveLength(3)
  await first.close()

  for (const path of [plain, sealed]) {
    const browser = await openBrowser(info.outputPath(`empty ${path.length}`), { installs: true })
    const here = await openData(browser)
    if (path === sealed) {
      await here.open.getByLabel(words.open.choose).setInputFiles(path)
      const field = here.open.getByLabel(words.write.passphrase, { exact: true })
      await field.fill('another one')
      await field.press('Enter')
      await expect(here.open.getByRole('alert')).toContainText(words.problems.passphrase, slow)
      await field.fill(passphrase)
      await field.press('Enter')
    } else await lookIn(here, path)
    const counts = here.open.getByRole('table', { name: words.preview.counts })
    await expect(counts.getByRole('row', { name: words.tables.notes })).toContainText('3000', slow)
    await expectFit(here.page, `preview ${path.length}`, picture, { widths, fullPage: true })
    expect((await recordsOf(browser)).companies).toEqual([])
    await bringIn(here)
    expect(await recordsOf(browser)).toEqual(records)
    await test.step('a second time there is nothing to bring in', async () => {
      if (path === sealed) return
      await lookIn(here, path)
      await expect(here.open.getByText(words.preview.nothing)).toBeVisible()
    })
    await browser.close()
  }
})

test('two profiles that changed the same company become one without loss', async ({}, info) => {
  const [plain, changed] = [info.outputPath('one.json'), info.outputPath('two.json')]
  const one = await openBrowser(info.outputPath('one'))
  const first = await openData(one)
  await fill(first.page)
  await writeFileIn(first, plain)

  const two = await openBrowser(info.outputPath('two'), { installs: true })
  const second = await openData(two)
  await lookIn(second, plain)
  await bringIn(second)
  const answer = { companyId: 'acme', subject: 'contribute', base: 'round 3', now: now + 1 }
  await command(
    second.page,
    { name: 'answer.write', input: { ...answer, text: 'round 3\nfrom the second' } },
    { name: 'company.edit', input: { companyId: 'acme', stage: 'interview' } },
    { name: 'salary.edit', input: { companyId: 'acme', now: now + 2, region: 'DE' } },
  )
  await writeFileIn(second, changed)
  await command(first.page, {
    name: 'answer.write',
    input: { ...answer, text: 'from the first\nround 3' },
  })

  await lookIn(first, changed)
  const differences = first.open.getByRole('region', { name: words.preview.differences })
  await expect(differences.getByText('from the first\nround 3\nfrom the second')).toBeVisible()
  await expect(differences.getByText(words.preview.hidden)).toBeVisible()
  const picture = (file: string) => info.outputPath(file)
  await expectFit(first.page, 'differences', picture, { widths: [380, 1366], fullPage: true })
  await bringIn(first)
  const { answers, companies } = await recordsOf(one)
  expect(companies).toMatchObject([{ stage: 'interview', role: 'round 3' }])
  expect(answers).toContainEqual(
    expect.objectContaining({ text: 'from the first\nround 3\nfrom the second' }),
  )
  await test.step('a file of how it was before can be saved', async () => {
    const [download] = await Promise.all([
      first.page.waitForEvent('download'),
      first.open.getByRole('button', { name: words.open.before }).click(),
    ])
    await download.saveAs(info.outputPath('before.json'))
    const before = await tablesOf(info.outputPath('before.json'))
    expect(before.companies).toMatchObject([{ stage: 'pre-interview' }])
  })
  await Promise.all([one.close(), two.close()])
})

test('a broken file writes nothing, and is named for what it is', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const data = await openData(browser)
  await fill(data.page)
  const plain = info.outputPath('candid.json')
  await writeFileIn(data, plain)
  const before = await everythingIn(browser)
  const { problems } = words
  const bad: [sentence: string, change: (text: string) => string][] = [
    [problems.empty, () => ''],
    [problems.archive, () => 'PK\u0003\u0004'],
    [problems.cut, (text) => text.slice(0, -300)],
    [problems.json(1), (text) => text.replace('"format"', 'format')],
    [problems.newer(99, 6), (text) => text.replace('"version":6', '"version":99')],
    [problems.other, () => 'BEGIN:VCALENDAR'],
    [
      problems.row('notes', 'note-1', 1),
      (text) =>
        text.replace('"id":"note-1"', '"id":"note-1","text":7').replace(',"text":"round 1"', ''),
    ],
    [
      problems.forbidden('notes', 'note-1', 1),
      (text) => text.replace('"id":"note-1"', '"id":"note-1","__proto__":{"x":1}'),
    ],
    [problems.broken, () => 'age-encryption.org/v1\n-> scrypt'],
  ]
  for (const [sentence, change] of bad) {
    const path = info.outputPath('bad.json')
    await changeFile(plain, path, change)
    await data.open.getByLabel(words.open.choose).setInputFiles(path)
    const passphraseField = data.open.getByLabel(words.write.passphrase, { exact: true })
    if (sentence === problems.broken) await passphraseField.fill('any')
    await data.open.getByRole('button', { name: words.open.look }).click()
    await expect(data.open.getByRole('alert')).toHaveText(`${sentence} ${problems.unwritten}`)
  }
  expect(await everythingIn(browser)).toBe(before)
  await browser.close()
})
