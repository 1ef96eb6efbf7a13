import { readFile, writeFile } from 'node:fs/promises'
import type { BrowserContext, Page } from '@playwright/test'
import { HAND_OVER_FOLDER } from '@/storage/records/one-file'
import type { Subjects } from './bench'
import { openBench } from './browsers'
import { ask, openSurface, workerOf } from './candid'
import { fill } from './fill'
import type { Row } from './table'

const many = { companies: 10_000, notes: 200_000, opened: { companies: 1, notes: 20 } }
const name = 'bench.json'

/** Measures a file of 10,000 companies and 200,000 notes: written in one browser, opened in an empty one. */
export async function file({ candid }: Subjects): Promise<Row[]> {
  const full = await openBench(candid)
  const empty = await openBench(candid)
  try {
    const from = await openSurface(full.context)
    await ask(from, 'situation', { tabId: null })
    await fill(await workerOf(full.context), many)
    const written = await ask(from, 'writeFile', { name })
    if (!written.answer.ok) throw new Error('The file was not written')
    const to = await openSurface(empty.context)
    await ask(to, 'situation', { tabId: null })
    await to.evaluate(writeText, { folder: HAND_OVER_FOLDER, name, text: await textOf(from) })
    const put = await to.evaluate(putRaw, { folder: HAND_OVER_FOLDER, name })
    // The garbage of what was handed over is not counted.
    await to.reload()
    const before = await peakFromNow(empty.context)
    const look = await ask(to, 'lookIntoFile', { name })
    const brought = await ask(to, 'bringInFile', { name })
    if (!look.answer.ok || !brought.answer.ok) throw new Error('The file did not come in')
    const after = await peak(empty.context)
    const size = `${(written.answer.bytes / 1e6).toFixed(0)} MB`
    return [
      timeRow('file → written', written.time, put, size),
      timeRow('file → looked into', look.time, put, `${look.answer.preview.writes} records`),
      timeRow('file → brought in', brought.time, put, 'with a file of how it was before'),
      {
        measure: 'peak memory of the worker’s process, file brought in',
        unit: 'MB',
        candid: after / 1e6,
        control: before / 1e6,
        limit: { by: 'more', value: 700 },
        note: 'the control is the same process before',
      },
    ]
  } finally {
    await Promise.all([full.close(), empty.close()])
  }
}

const timeRow = (measure: string, ours: number, control: number, more: string): Row => ({
  measure,
  unit: 's',
  candid: ours / 1000,
  control: control / 1000,
  limit: { by: 'times', value: 5 },
  note: `${more}; the control parses the file and puts its records into a database as they are`,
})

const textOf = (surface: Page): Promise<string> =>
  surface.evaluate(
    async (wanted) => {
      const root = await navigator.storage.getDirectory()
      const folder = await root.getDirectoryHandle(wanted.folder)
      return (await (await folder.getFileHandle(wanted.name)).getFile()).text()
    },
    { folder: HAND_OVER_FOLDER, name },
  )

/** Runs in the page. */
async function writeText(given: { folder: string; name: string; text: string }): Promise<void> {
  const root = await navigator.storage.getDirectory()
  const folder = await root.getDirectoryHandle(given.folder, { create: true })
  const stream = await (await folder.getFileHandle(given.name, { create: true })).createWritable()
  await stream.write(given.text)
  await stream.close()
}

/** Runs in the page. Puts the records of the file into a database, as they are. @returns milliseconds */
async function putRaw(given: { folder: string; name: string }): Promise<number> {
  const begun = performance.now()
  const root = await navigator.storage.getDirectory()
  const handle = await (await root.getDirectoryHandle(given.folder)).getFileHandle(given.name)
  const text = await (await handle.getFile()).text()
  const { tables } = JSON.parse(text) as { tables: Record<string, object[]> }
  const opening = indexedDB.open('control')
  opening.addEventListener('upgradeneeded', () => {
    for (const table of Object.keys(tables))
      opening.result.createObjectStore(table, { keyPath: 'id' })
  })
  await new Promise((resolve) => opening.addEventListener('success', resolve))
  const db = opening.result
  const transaction = db.transaction(Object.keys(tables), 'readwrite', { durability: 'strict' })
  for (const [table, rows] of Object.entries(tables))
    for (const row of rows) transaction.objectStore(table).put(row)
  await new Promise((resolve) => transaction.addEventListener('complete', resolve))
  const time = performance.now() - begun
  db.close()
  indexedDB.deleteDatabase('control')
  return time
}

/** Begins to count the peak anew. @returns what is held now, in bytes */
async function peakFromNow(context: BrowserContext): Promise<number> {
  await Promise.all((await pagesOf(context)).map((id) => writeFile(`/proc/${id}/clear_refs`, '5')))
  return peak(context)
}

/** The most that any page's process of the browser has held so far, in bytes. Linux counts it. */
async function peak(context: BrowserContext): Promise<number> {
  return Math.max(...(await Promise.all((await pagesOf(context)).map(peakOf))))
}

/** The processes of its pages and of the worker. */
async function pagesOf(context: BrowserContext): Promise<number[]> {
  const devTools = await context.browser()!.newBrowserCDPSession()
  const { processInfo } = await devTools.send('SystemInfo.getProcessInfo')
  await devTools.detach()
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
}

async function peakOf(process: number): Promise<number> {
  const status = await readFile(`/proc/${process}/status`, 'utf8')
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) * 1024
}
