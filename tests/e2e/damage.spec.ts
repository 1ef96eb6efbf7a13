import { readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Reply } from '@/messages'
import { migrations, newestOf } from '@/storage/migrations/list'
import type { AnyCommand } from '@/storage/records/dossier'
import type { CommandAnswer, DatabaseState } from '@/storage/state'
import { type CandidBrowser, openBrowser } from './browser'
import { upgrade } from './states-database'
import { expect, test } from './test'

const known = newestOf(migrations)
/** In the browser, the version is ten times that of Dexie. */
const newerVersion = (known + 1) * 10

const now = 1_788_336_000_000
const companyId = 'company-müller'
const callId = 'call-1'
const count = 30

let profile: string
test.beforeEach(({}, info) => {
  profile = info.outputPath('profile')
})

interface Extension {
  chrome: { runtime: { sendMessage(message: unknown): Promise<Reply> } }
}

/** A page of the extension that asks the background as a surface does. */
async function surface({ context, extensionId }: CandidBrowser) {
  const page = await context.newPage()
  await page.goto(`chrome-extension://${extensionId}/side-panel.html`)
  const ask = async (request: string, input: unknown): Promise<unknown> => {
    const reply = await page.evaluate(
      (message) => (globalThis as unknown as Extension).chrome.runtime.sendMessage(message),
      { request, input },
    )
    if ('error' in reply) throw new Error(reply.error)
    return reply.answer
  }
  return {
    page,
    run: (command: AnyCommand) => ask('command', command) as Promise<CommandAnswer>,
    state: async () =>
      ((await ask('situation', { tabId: null })) as { database: DatabaseState }).database,
    notes: async () =>
      ((await ask('dossier', { companyId })) as { notes: { text: string }[] }).notes
        .map(({ text }) => text)
        .toSorted(),
    recoveryRead: () => ask('recoveryRead', {}),
  }
}

const note = (number: number): AnyCommand => ({
  name: 'note.keep',
  input: {
    id: `note-${number}`,
    companyId,
    callId,
    at: number,
    text: textOf(number),
    base: '',
    promptId: null,
    flag: null,
    now,
  },
})
const textOf = (number: number) => `Grüße ${String(number).padStart(3, '0')}: wächst um 30 %`
const allTexts = Array.from({ length: count }, (_, number) => textOf(number))

/** The number of the last write that the checkpoint holds; 0 before there is one. */
const copiedUpTo = (page: Page) =>
  page.evaluate(async () => {
    try {
      const root = await navigator.storage.getDirectory()
      const folder = await root.getDirectoryHandle('checkpoint')
      const file = await (await folder.getFileHandle('index.json')).getFile()
      return (JSON.parse(await file.text()) as { seq: number }).seq
    } catch (error) {
      if ((error as Error).name === 'NotFoundError') return 0
      throw error
    }
  })

/** Fills a new profile with one company and its notes, and closes the browser. */
async function fill() {
  const browser = await openBrowser(profile)
  const { page, run, state } = await surface(browser)
  expect(await state()).toMatchObject({ kind: 'open', recovery: null })
  await run({ name: 'company.create', input: { companyId, name: 'Müller', role: '', now } })
  for (let number = 0; number < count; number += 1)
    expect(await run(note(number))).toMatchObject({ ok: true })
  await expect.poll(() => copiedUpTo(page)).toBe(count + 1)
  await browser.close()
}

async function databaseFolder() {
  const all = join(profile, 'Default', 'IndexedDB')
  const name = (await readdir(all)).find((entry) => entry.startsWith('chrome-extension_'))
  return join(all, name!)
}

/** The files of the database whose names begin or end with `part`. */
async function databaseFiles(part: string) {
  const folder = await databaseFolder()
  const names = await readdir(folder)
  return names
    .filter((name) => name.startsWith(part) || name.endsWith(part))
    .map((name) => join(folder, name))
}

async function cutLog(bytes: number) {
  const [log] = await databaseFiles('.log')
  await truncate(log!, (await stat(log!)).size - bytes)
}

/** Opens the browser, reads something from it, and closes it. */
async function look<Seen>(seeing: (candid: Awaited<ReturnType<typeof surface>>) => Promise<Seen>) {
  const browser = await openBrowser(profile)
  const seen = await seeing(await surface(browser))
  await browser.close()
  return seen
}

/** After damage every note is there, and the report stays until it was read. The next starts report nothing. */
async function expectRestored(report: object) {
  await look(async ({ notes, state, recoveryRead }) => {
    expect(await state()).toMatchObject({ kind: 'open', recovery: report })
    expect(await notes()).toEqual(allTexts)
    await recoveryRead()
  })
  await look(async ({ notes, state, run }) => {
    expect(await state()).toMatchObject({ kind: 'open', recovery: null })
    expect(await notes()).toEqual(allTexts)
    expect(await run(note(count))).toMatchObject({ ok: true })
  })
  await look(async ({ notes, state }) => {
    expect(await state()).toMatchObject({ kind: 'open', recovery: null })
    expect(await notes()).toEqual([...allTexts, textOf(count)])
  })
}

test('a deleted database comes back with every note, and the loss is reported until the report is read', async () => {
  await fill()
  await rm(await databaseFolder(), { recursive: true })
  await expectRestored({ damage: 'wiped', companies: 1, notes: count, writesLost: 0 })
})

test(
  'a database that the browser threw away for a flipped byte comes back with every note',
  { tag: '@rare' },
  async () => {
    await fill()
    const [log] = await databaseFiles('.log')
    const bytes = await readFile(log!)
    bytes[bytes.length >> 1]! ^= 0xff
    await writeFile(log!, bytes)
    await expectRestored({ damage: 'wiped', companies: 1, notes: count, writesLost: 0 })
  },
)

test(
  'every note survives a log that was cut short, at the next start and at later ones',
  { tag: '@rare' },
  async () => {
    await fill()
    // More than the bytes that the browser itself writes after a commit.
    await cutLog(1500)
    await expectRestored({ damage: 'cut-short', writesLost: 0 })
  },
)

test(
  'every note survives a log that a kill left torn, at the next start and at later ones',
  { tag: '@rare' },
  async () => {
    await fill()
    await cutLog(7)
    const torn = await look(({ state }) => state())
    expect(torn.kind).toBe('open')
    for (const restart of [1, 2])
      await look(async ({ notes, run }) => {
        expect(await notes(), `start ${restart}`).toEqual(allTexts)
        await run(note(0))
      })
  },
)

test('a database without its CURRENT file comes back with every note', async () => {
  await fill()
  for (const file of await databaseFiles('CURRENT')) await rm(file)
  await look(async ({ notes }) => expect(await notes()).toEqual(allTexts))
  await look(async ({ notes }) => expect(await notes()).toEqual(allTexts))
})

test(
  'a database without its MANIFEST file comes back with every note, and its old log stays untouched',
  { tag: '@rare' },
  async () => {
    await fill()
    for (const file of await databaseFiles('MANIFEST')) await rm(file)
    const [log] = await databaseFiles('.log')
    const before = await readFile(log!)
    await expectRestored({ damage: 'unopenable', companies: 1, notes: count, writesLost: 0 })
    expect(await readFile(log!), 'what does not open is left as it is').toEqual(before)
  },
)

test('a database of a newer version stays as it is', async () => {
  await fill()
  const browser = await openBrowser(profile)
  const { page, run, state } = await surface(browser)
  await state()
  await page.evaluate(upgrade, newerVersion)
  const newer = { kind: 'newer', found: known + 1, known }
  await test.step('the running background writes nothing more', async () => {
    expect(await run(note(count))).toMatchObject({ ok: false, reason: 'newer' })
    expect(await state()).toEqual(newer)
    await browser.close()
  })
  await test.step('after a restart the records are as they were', async () => {
    await look(async (candid) => {
      expect(await candid.state()).toEqual(newer)
      expect(await candid.run(note(count))).toMatchObject({ ok: false, reason: 'newer' })
      const { notes, version } = await candid.page.evaluate(
        () =>
          new Promise<{ notes: number; version: number }>((resolve) => {
            const request = indexedDB.open('candid')
            request.addEventListener('success', () => {
              const db = request.result
              const counting = db.transaction('notes').objectStore('notes').count()
              counting.addEventListener('success', () =>
                resolve({ notes: counting.result, version: db.version }),
              )
            })
          }),
      )
      expect({ notes, version }).toEqual({ notes: count, version: newerVersion })
    })
  })
})

test('a note is kept exactly once if the worker is stopped while it saves', async () => {
  await fill()
  const browser = await openBrowser(profile)
  const { page, run, notes } = await surface(browser)
  const devtools = await browser.context.newCDPSession(page)
  await devtools.send('ServiceWorker.enable')
  for (let number = count; number < count + 10; number += 1) {
    const sent = run(note(number)).catch(() => null)
    await devtools.send('ServiceWorker.stopAllWorkers')
    await sent
    await expect.poll(async () => (await run(note(number)).catch(() => null))?.ok).toBe(true)
  }
  expect(await notes()).toEqual(Array.from({ length: count + 10 }, (_, number) => textOf(number)))
})

test('the end of a call reaches the copy of the records within half a second', async () => {
  const browser = await openBrowser(profile)
  const { page, run } = await surface(browser)
  const call = { id: callId, companyId, now: Date.now() }
  await run({ name: 'company.create', input: { companyId, name: 'Müller', role: '', now } })
  await run({ name: 'call.open', input: { ...call, meetingKey: null, title: '' } })
  await run({ name: 'call.start', input: call })
  await expect.poll(() => copiedUpTo(page)).toBe(3)
  await run({ name: 'call.end', input: call })
  await expect.poll(() => copiedUpTo(page), { timeout: 500, intervals: [20] }).toBe(4)
})
