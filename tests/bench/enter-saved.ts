import type { Frame, Page, Worker } from '@playwright/test'
import type { AnyCommand } from '@/storage/records/dossier'
import type { Subjects } from './bench'
import { noteBox, openBench, openMeeting } from './browsers'
import { bindMeeting, type ExtensionPage, workerOf } from './candid'
import { median, quantile } from './statistics'
import type { Row } from './table'

const NOTES = 120
const KEY_EVERY_MS = 40
const note = 'equity yes'

declare global {
  interface Window {
    /** For each Enter: milliseconds until the background answered that the note is on disk. */
    answered: number[]
  }
}

/**
 * Measures the time from Enter until the worker answers that the kept note is on disk. The way goes from the panel to
 * the worker, through one transaction, and back. The text is typed just before Enter, so sometimes a draft is still
 * being saved. The control is the least work on this way: one put with strict durability, in the same worker.
 */
export async function enterSaved({ candid }: Subjects): Promise<Row[]> {
  const browser = await openBench(candid)
  try {
    await bindMeeting(browser.context, 20)
    const worker = await workerOf(browser.context)
    await worker.evaluate(openScratch)
    const { ours, puts } = await browser.inPage((page) => takeNotes(page, worker))
    const [middle, middlePut] = [median(ours).toFixed(1), median(puts).toFixed(1)]
    return [
      {
        measure: 'Enter → answered from disk, p95',
        unit: 'ms',
        candid: quantile(ours, 0.95),
        control: quantile(puts, 0.95),
        limit: { by: 'times', value: 10 },
        note: `${NOTES} notes; medians ${middle} and ${middlePut} ms`,
      },
    ]
  } finally {
    await browser.close()
  }
}

async function takeNotes(page: Page, worker: Worker) {
  const frame = await openMeeting(page)
  await frame.evaluate(watchEnter)
  await frame.focus(noteBox)
  const puts: number[] = []
  for (let n = 0; n < NOTES; n += 1) {
    await page.keyboard.type(note, { delay: KEY_EVERY_MS })
    await page.keyboard.press('Enter')
    await answers(frame, n + 1)
    puts.push(await worker.evaluate(putStrict, n))
  }
  return { ours: await frame.evaluate(() => window.answered), puts }
}

async function answers(frame: Frame, count: number): Promise<void> {
  await frame.waitForFunction((wanted) => window.answered.length >= wanted, count)
}

function watchEnter(): void {
  window.answered = []
  let pressedAt = 0
  const onEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter') pressedAt = event.timeStamp
  }
  addEventListener('keydown', onEnter, { capture: true })
  const { runtime } = (globalThis as unknown as ExtensionPage).chrome
  const send = runtime.sendMessage.bind(runtime)
  runtime.sendMessage = async (message) => {
    const reply = await send(message)
    if ((message.input as Partial<AnyCommand>).name === 'note.keep')
      window.answered.push(performance.now() - pressedAt)
    return reply
  }
}

interface ScratchScope {
  scratch: IDBDatabase
}

function openScratch(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('bench-scratch')
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('rows'))
    opening.addEventListener('error', () => reject(opening.error ?? new Error('Not opened')))
    opening.addEventListener('success', () => {
      ;(globalThis as unknown as ScratchScope).scratch = opening.result
      resolve()
    })
  })
}

function putStrict(n: number): Promise<number> {
  const { scratch } = globalThis as unknown as ScratchScope
  const begun = performance.now()
  return new Promise((resolve, reject) => {
    const transaction = scratch.transaction('rows', 'readwrite', { durability: 'strict' })
    transaction.objectStore('rows').put({ id: n, text: 'equity yes', at: begun }, n)
    transaction.addEventListener('complete', () => resolve(performance.now() - begun))
    transaction.addEventListener('error', () => reject(transaction.error ?? new Error('Failed')))
  })
}
