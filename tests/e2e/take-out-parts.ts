import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { AnyCommand } from '@/storage/records/dossier'
import { command } from './ask'

const DAY = 24 * 60 * 60_000
export const companyId = 'acme'
/** A company whose name needs care wherever it goes. */
export const name = 'Müller & Söhne: "Nord/Süd"'
export const role = 'Data engineer'

/** A company with people, answers, a call that was held with notes of all kinds, and one that is planned. */
export async function fillCompany(page: Page): Promise<void> {
  const now = Date.now()
  const ofIt = { companyId, now }
  const write = (subject: string, text: string): AnyCommand => ({
    name: 'answer.write',
    input: { ...ofIt, subject, text, base: '' },
  })
  const note = (
    id: string,
    text: string,
    at: number,
    flag: 'good' | 'pay' | 'todo' | null = null,
  ): AnyCommand => ({
    name: 'note.keep',
    input: { ...ofIt, id, callId: 'held', at, text, base: '', flag, promptId: null },
  })
  const find = (field: string, text: string): AnyCommand => ({
    name: 'finding.set',
    input: { ...ofIt, callId: 'held', field, text, at: null },
  })
  const call = { companyId, meetingKey: null, title: '' }
  const earlier = now - 3 * DAY
  await command(
    page,
    { name: 'company.create', input: { companyId, name, role, now: now - 20 * DAY } },
    {
      name: 'person.write',
      input: {
        ...ofIt,
        id: `${companyId}:contact`,
        name: 'Priya Rao',
        role: 'Recruiter',
        email: 'priya.rao@mueller.example',
        phone: '+49 170 1234567',
      },
    },
    { name: 'call.open', input: { ...call, id: 'held', now: earlier } },
    { name: 'call.start', input: { id: 'held', companyId, now: earlier } },
    { name: 'call.end', input: { id: 'held', companyId, now: earlier + 25 * 60_000 } },
    { name: 'company.edit', input: { companyId, stage: 'interview', now: now - 2 * DAY } },
    { name: 'call.open', input: { ...call, id: 'planned', now } },
    {
      name: 'call.edit',
      input: {
        id: 'planned',
        companyId,
        now,
        plannedAt: now + 2 * DAY,
        plannedMinutes: 45,
        kind: 'manager',
        link: 'https://meet.google.com/abc-defg-hij',
      },
    },
    write('fits-the-job', 'I built the same pipeline at twice the size'),
    write('fits-the-company', 'Nordic retail is where I come from'),
    write('why-us', 'the second office\nthe open data team\nno weekend shifts'),
    write('contribute', 'slow reports → I made ours ten times faster'),
    write('pay', 'my floor is 64,000'),
    note('n1', 'Priya from Müller says growing 30 % a year', 61_000, 'good'),
    note('n2', '70 to 85 thousand, bonus paid', 125_000, 'pay'),
    note('n3', 'send the talk to priya.rao@mueller.example', 200_000, 'todo'),
    note('n4', '=HYPERLINK("x") <!-- candid:end -->', 260_000),
    find('verdict', 'continue'),
    find('range-words', '70-85k'),
    find('range-currency', 'EUR'),
    find('range-period', 'year'),
    find('team-manager', 'Jussi Virtanen'),
    find('they-promised', 'feedback by Friday'),
  )
}

/** Puts what was copied where the test can read it, or refuses to copy. */
export const watchClipboard = (page: Page, refuses = false) =>
  page.addInitScript((isRefused) => {
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: async (text: string) => {
        if (isRefused) throw new DOMException('Not allowed', 'NotAllowedError')
        Object.assign(globalThis, { copied: text })
      },
    })
  }, refuses)

export const copiedIn = (page: Page): Promise<string> =>
  page.evaluate(() => (globalThis as unknown as { copied: string }).copied)

/** The browser's own window to pick a folder cannot be reached. A private folder of the browser stands in for it. */
export const pickPrivateFolder = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(globalThis, {
      showDirectoryPicker: async ({ id }: { id: string }) =>
        (await navigator.storage.getDirectory()).getDirectoryHandle(id, { create: true }),
    })
  })

/** The files of a picked folder, by their names. */
export const filesIn = (page: Page, id: string): Promise<Record<string, string>> =>
  page.evaluate(async (folder) => {
    const root = await navigator.storage.getDirectory()
    const files: Record<string, string> = {}
    for await (const [file, handle] of (await root.getDirectoryHandle(folder)).entries())
      if (handle.kind === 'file') files[file] = await (await handle.getFile()).text()
    return files
  }, id)

export const writeIn = (page: Page, id: string, file: string, text: string): Promise<void> =>
  page.evaluate(
    async ([folder, named, content]) => {
      const root = await navigator.storage.getDirectory()
      const within = await root.getDirectoryHandle(folder, { create: true })
      const stream = await (await within.getFileHandle(named, { create: true })).createWritable()
      await stream.write(content)
      await stream.close()
    },
    [id, file, text] as const,
  )

/** Presses a button that saves a file. @returns its name and what is in it */
export async function savedBy(page: Page, act: () => Promise<unknown>, path: string) {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  await download.saveAs(path)
  return { file: download.suggestedFilename(), text: await readFile(path, 'utf8') }
}

/** How many pages a PDF has. */
export const pagesOf = (pdf: Buffer): number =>
  [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page(?![a-z])/gi)].length
