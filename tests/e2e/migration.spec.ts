import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { keptForm } from '@/storage/records/note'
import { text } from '@/locales/text'
import type { Situation } from '@/messages'
import type { AnyRow, Dossier } from '@/storage/records/dossier'
import { askIn } from './ask'
import { type CandidBrowser, openBrowser } from './browser'
import { copyWithKey, dossiersBefore, unpackProfile } from './kept-profile'
import { openPage } from './open-page'
import { panelIn } from './panel'
import { expect, test } from './test'
import { companyPageIn } from './workspace'

const OWN = 'own'

async function prepare(outputPath: (name: string) => string) {
  const [profile, extension] = [outputPath('profile'), outputPath('extension')]
  await Promise.all([unpackProfile(profile), copyWithKey(extension)])
  const dossiers = await dossiersBefore()
  const [acme, borealis] = ['Acme', 'Borealis Søft'].map((name) =>
    dossiers.find(({ companies }) => companies?.[0]?.name === name),
  )
  return { profile, open: () => openBrowser(profile, { extension }), dossiers, acme, borealis }
}

const companyOf = (dossier: Partial<Dossier> | undefined) => dossier!.companies![0]!.id
const workspace = (browser: CandidBrowser, hash: string) =>
  openPage(browser, `workspace.html#${hash}`)

/**
 * What must be the same in a row. A row that is written again gets another number. The end of a call that ran when the
 * browser died is worked out later. Then a line that was not finished becomes a note.
 */
function keptOf(row: AnyRow): Record<string, unknown> {
  const settled = ['seq', ...('endedAt' in row && row.endedAt === null ? ['endedAt'] : [])]
  const isLine = 'keptAt' in row && row.keptAt === null
  const fields = isLine ? { ...row, ...keptForm(row) } : row
  if (isLine) settled.push('keptAt')
  return Object.fromEntries(Object.entries(fields).filter(([field]) => !settled.includes(field)))
}

/** Every row of the older version is there, and no row more. */
async function expectEveryRow(page: Page, dossiers: readonly Partial<Dossier>[]) {
  for (const before of dossiers) {
    const companyId = before.companies?.[0]?.id ?? OWN
    const now = await askIn<Dossier>(page, 'dossier', { companyId })
    for (const table of Object.keys(before) as (keyof Dossier)[]) {
      const rows: readonly AnyRow[] = before[table] ?? []
      const found: readonly AnyRow[] = now[table]
      // A follow-up that is due by now gets a record when it is shown.
      if (table === 'followUps') expect(found.length).toBeGreaterThanOrEqual(rows.length)
      else expect(found.length, table).toBe(rows.length)
      for (const row of rows) {
        const same = found.find(({ id }) => id === row.id)
        expect(same && keptOf(same), `${table} ${row.id}`).toMatchObject(keptOf(row))
      }
    }
  }
}

const databaseIn = async (page: Page) =>
  (await askIn<Situation>(page, 'situation', { tabId: null })).database

test('a profile of the version before keeps every record, every text in sight and every time', async ({}, info) => {
  const { open, dossiers, acme, borealis } = await prepare((name) => info.outputPath(name))
  const browser = await open()
  const page = await workspace(browser, `company/${companyOf(acme)}/everything`)
  const record = page.getByRole('region', { name: text.history.record })

  await test.step('all records are there, and nothing is said to be lost', async () => {
    expect(await databaseIn(page)).toEqual({ kind: 'open', recovery: null, copyError: null })
    await expectEveryRow(page, dossiers)
  })
  await test.step('the page of the first company shows its calls, its notes and what was prepared', async () => {
    const parts = companyPageIn(page)
    for (const { text: noted } of acme!.notes!) await expect(record).toContainText(noted)
    await expect(record).toContainText('1 minute')
    await expect(record).toContainText('six, all remote')
    await expect(record).toContainText('the contract by Friday')
    await expect(parts.role).toHaveValue('Data engineer')
    await expect(parts.part('why-us', 'fact')).toHaveValue('They open an office in Turku')
    await expect(parts.section(text.preparation.sections.people)).toContainText('Priya Nair')
    await expect(parts.section(text.preparation.sections.questions)).toContainText(
      'Who is on call at night?',
    )
    await page.goto(page.url().replace(/#.*/, `#company/${companyOf(acme)}/next`))
    await expect(page.getByRole('region', { name: text.followUps.title })).toContainText(
      'Thank Mara Lindqvist',
    )
  })
  await test.step('the call that ran when the browser died has its notes and the half line', async () => {
    await page.goto(page.url().replace(/#.*/, `#company/${companyOf(borealis)}/calls`))
    for (const note of borealis!.notes!) await expect(record).toContainText(keptForm(note).text)
    await page.goto(page.url().replace(/#.*/, `#call/${borealis!.calls![0]!.id}`))
    await expect(panelIn(page).noteBox).toBeVisible()
  })
  await test.step('a new note is kept in it, also after another start', async () => {
    await panelIn(page).note('still here after the update')
    await expect(panelIn(page).notes).toContainText(['still here after the update'])
    await expect(panelIn(page).state).toHaveText(text.saveState.saved)
    await browser.close()
    const again = await open()
    const company = await workspace(again, `company/${companyOf(borealis)}/calls`)
    const later = company.getByRole('region', { name: text.history.record })
    await expect(later).toContainText('still here after the update')
    await expect(later).toContainText('they wrote to me first')
    expect(await databaseIn(company)).toEqual({ kind: 'open', recovery: null, copyError: null })
    await again.close()
  })
})

test('the copy that the version before made brings every record back after its database is lost', async ({}, info) => {
  const { profile, open, dossiers, acme } = await prepare((name) => info.outputPath(name))
  await rm(join(profile, 'Default', 'IndexedDB'), { recursive: true })
  const browser = await open()
  const page = await workspace(browser, `company/${companyOf(acme)}/calls`)
  await page.getByRole('button', { name: text.recovery.continue }).click()
  await expectEveryRow(page, dossiers)
  const record = page.getByRole('region', { name: text.history.record })
  for (const { text: noted } of acme!.notes!) await expect(record).toContainText(noted)
  await browser.close()
})
