import { readFile, writeFile } from 'node:fs/promises'
import { pages } from '@/locales/pages'
import type { AnyRow, Dossier } from '@/storage/records/dossier'
import type { CandidBrowser } from './browser'
import { openPage } from './open-page'
import { readAll } from './states-database'

const words = pages.yourData

/** The page of one's data, with its two parts found by their names. */
export async function openData(browser: CandidBrowser) {
  const page = await openPage(browser, 'workspace.html#data')
  const part = (name: string) => page.getByRole('region', { name, exact: true })
  const [write, open] = [part(words.write.title), part(words.open.title)]
  await write.waitFor()
  return { page, write, open }
}

type Data = Awaited<ReturnType<typeof openData>>

/** Writes the file as the candidate does. @returns its path and its name */
export async function writeFileIn(
  { page, write }: Data,
  path: string,
  passphrase?: string,
): Promise<string> {
  if (passphrase !== undefined) {
    await write.getByRole('checkbox', { name: words.write.seal }).check()
    await write.getByLabel(words.write.passphrase, { exact: true }).fill(passphrase)
    await write.getByLabel(words.write.again).fill(passphrase)
  }
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    write.getByRole('button', { name: words.write.act }).click(),
  ])
  await download.saveAs(path)
  return download.suggestedFilename()
}

/** Chooses a file and looks into it. */
export async function lookIn({ open }: Data, path: string): Promise<void> {
  await open.getByLabel(words.open.choose).setInputFiles(path)
  await open.getByRole('button', { name: words.open.look }).click()
}

/** Brings in what was looked into. */
export async function bringIn({ open }: Data): Promise<void> {
  await open.getByRole('button', { name: words.open.bring }).click()
  await open.getByText(words.open.brought).waitFor()
}

/** Every record in the database, without its number. Each installation has numbers of its own. */
export async function recordsOf({ worker }: CandidBrowser): Promise<Record<string, object[]>> {
  const [, names, rows] = JSON.parse(await worker.evaluate(readAll)) as [
    number,
    string[],
    AnyRow[][],
  ]
  const tables = names.map((name, index) => [name, rows[index] ?? []] as const)
  return Object.fromEntries(
    tables
      .filter(([name]) => name !== 'meta')
      .map(([name, list]) => [name, list.map(({ seq: _seq, ...row }) => row)]),
  )
}

/** Everything that stands in the database, with its numbers. */
export const everythingIn = ({ worker }: CandidBrowser): Promise<string> => worker.evaluate(readAll)

/** Writes a file with a change to its text. */
export async function changeFile(from: string, to: string, change: (text: string) => string) {
  await writeFile(to, change(await readFile(from, 'utf8')))
}

export const tablesOf = async (path: string): Promise<Dossier> =>
  (JSON.parse(await readFile(path, 'utf8')) as { tables: Dossier }).tables
