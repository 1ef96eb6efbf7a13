import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import { comparePage } from '@/components/shared/company-page'
import type { CompanySummary } from '@/messages'
import { askIn, command } from './ask'
import { type CandidBrowser, openBrowser } from './browser'
import { openJobPage, saveJobPage } from './job-page'
import { bringIn, lookIn, openData, recordsOf, writeFileIn } from './one-file-parts'
import { openPage } from './open-page'
import { joinCall, openCall } from './panel'
import { expect, test } from './test'
import { canPressButton } from './toolbar'

const link = 'https://meet.google.com/abc-defg-hij'
const passphrase = 'vier Wörter sind genug'
/** A passphrase is much work on purpose, and a busy machine takes several times as long. */
const slow = { timeout: 60_000 }
const pay = '$ around 75–88k, depends on level'

/** An invitation to a call that begins in five minutes. */
function invitation(): string {
  const stamp = (at: number) => new Date(at).toISOString().replaceAll(/[-:]|\.\d+/g, '')
  const begins = Date.now() + 5 * 60_000
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    'UID:whole-record@example.com',
    `DTSTART:${stamp(begins)}`,
    `DTEND:${stamp(begins + 30 * 60_000)}`,
    'SUMMARY:Acme: first call',
    'ORGANIZER;CN=Priya Nair:mailto:priya@acme.example',
    `LOCATION:${link}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n')
}

const companiesIn = async (browser: CandidBrowser) =>
  askIn<CompanySummary[]>(await openPage(browser, 'workspace.html'), 'companies', {
    search: '',
    tabId: null,
  })

test('a company is kept from its posting to the comparison, and all of it comes back from one file', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('first'), { args: canPressButton })
  const [plain, sealed] = [info.outputPath('candid.json'), info.outputPath('candid.json.age')]

  await test.step('the posting becomes a company', async () => {
    const job = await openJobPage(
      browser,
      'https://jobs.example.com/acme/data-engineer',
      'posting.html',
    )
    const review = await saveJobPage(browser, job)
    await review.getByRole('button', { name: pages.posting.keep, exact: true }).click()
    await expect(review.getByRole('heading', { level: 1, name: 'Acme' })).toBeVisible()
    await Promise.all([job.close(), review.close()])
  })

  await test.step('the pasted invitation becomes its call', async () => {
    const page = await openPage(browser, 'workspace.html')
    await page.getByRole('button', { name: text.newCall.plan }).first().press('Enter')
    const form = page.getByRole('form', { name: text.newCall.plan })
    await form.getByRole('textbox', { name: text.newCall.invitation }).fill(invitation())
    await expect(form.getByLabel(pages.invitation.person, { exact: true })).toHaveValue(
      'Priya Nair',
    )
    await form.getByLabel(text.newCall.company, { exact: true }).fill('Acme')
    await form.getByRole('button', { name: text.newCall.plan }).press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Acme')
    await page.close()
    expect((await companiesIn(browser)).map(({ name }) => name)).toEqual(['Acme'])
  })

  await test.step('the call is noted, and a note finds its place in the debrief', async () => {
    const { page, frame, panel } = await openCall(browser.context, link)
    await joinCall(browser, page, frame)
    await expect(panel.company).toContainText('Acme')
    await panel.note('+ growing 30 % a year')
    await panel.note(pay)
    await expect(panel.state).toHaveText(text.saveState.saved)
    await page.evaluate(() => window.standIn.show('left'))
    const debrief = frame.getByRole('region', { name: text.debrief.title })
    const place = text.findings.topics['their-range']
    const said = pay.slice(2)
    await debrief.getByRole('button', { name: text.debrief.put(place, said), exact: true }).click()
    await expect(panel.state).toHaveText(text.saveState.saved)
    await page.close()
  })

  await test.step('it stands beside another company', async () => {
    const now = Date.now()
    const page = await openPage(browser, 'workspace.html')
    await command(page, {
      name: 'company.create',
      input: { companyId: 'beta', name: 'Beta', role: '', now },
    })
    const ids = (await companiesIn(browser)).map(({ companyId }) => companyId)
    const compared = await openPage(browser, comparePage(ids).slice(1))
    const side = compared.getByRole('table', { name: pages.compare.title })
    await expect(side).toContainText('Acme')
    await expect(side).toContainText('Beta')
    expect(await compared.content()).not.toContain('75–88k')
  })

  const there = await openData(browser)
  await writeFileIn(there, plain)
  await writeFileIn(there, sealed, passphrase)
  const records = await recordsOf(browser)
  for (const table of ['companies', 'postings', 'calls', 'people', 'notes', 'findings', 'sittings'])
    expect(records[table]?.length, table).toBeGreaterThan(0)
  await browser.close()

  for (const path of [plain, sealed])
    await test.step(`a new profile has all of it, from ${path === plain ? 'the file' : 'the sealed file'}`, async () => {
      const next = await openBrowser(info.outputPath(`profile ${path.length}`), { installs: true })
      const here = await openData(next)
      if (path === sealed) {
        await here.open.getByLabel(pages.yourData.open.choose).setInputFiles(path)
        const field = here.open.getByLabel(pages.yourData.write.passphrase, { exact: true })
        await field.fill(passphrase)
        await field.press('Enter')
      } else await lookIn(here, path)
      const counts = here.open.getByRole('table', { name: pages.yourData.preview.counts })
      await expect(counts).toBeVisible(slow)
      await bringIn(here)
      expect(await recordsOf(next)).toEqual(records)
      await next.close()
    })
})
