import type { BrowserContext, Page } from '@playwright/test'
import { pages } from '@/locales/pages'
import { seededNumbers } from '@/method/seeded-numbers'
import type { Subjects } from './bench'
import { type BenchBrowser, openBench } from './browsers'
import { ask, openSurface, workerOf } from './candid'
import { fill } from './fill'
import { median, quantile } from './statistics'
import type { Row } from './table'

const opened = { companies: 1, notes: 20 }
const many = { companies: 10_000, notes: 200_000, opened, textOf }
const some = { companies: 1000, notes: 20_000, opened, textOf }
const few = { companies: 10, notes: 200, opened, textOf }
const QUERIES = 300
const UNCOUNTED = 20
const LOADS = 5

/** As many different words as somebody uses in notes. Few are used often, and most are used seldom. */
const VOCABULARY = 20_000
const random = seededNumbers(10)
const letters = 'etaoinshrdlucmfwypvbgkjqxz'
const vocabulary = Array.from({ length: VOCABULARY }, () =>
  Array.from(
    { length: 3 + Math.floor(random() * 6) },
    () => letters[Math.floor(random() ** 1.5 * letters.length)],
  ).join(''),
)
const anyWord = () => vocabulary[Math.floor(Math.exp(random() * Math.log(VOCABULARY))) - 1]!

function textOf(): string {
  return Array.from({ length: 6 + Math.floor(random() * 12) }, anyWord).join(' ')
}

/** One to three words. The last one is not typed to its end. */
function anyQuery(): string {
  const words = Array.from({ length: 1 + Math.floor(random() * 3) }, anyWord)
  const last = words.at(-1)!
  return [...words.slice(0, -1), last.slice(0, 1 + Math.floor(random() * last.length))].join(' ')
}

declare global {
  interface Window {
    /** For each search: milliseconds from the question to the worker until its answer is in the page. */
    searched: number[]
    /** Milliseconds from the navigation until the first row of the table is in the page. */
    firstRowAt?: number
  }
}

/** Measures the search over 200,000 notes, how long it takes to read them, and the home with 10,000 companies. */
export async function search({ candid }: Subjects): Promise<Row[]> {
  const browsers = await Promise.all([many, some, few].map(() => openBench(candid)))
  try {
    for (const [index, { context }] of browsers.entries()) {
      await filled(context, [many, some, few][index]!)
      await context.addInitScript(watch)
    }
    const [large, middle, small] = browsers as [BenchBrowser, BenchBrowser, BenchBrowser]
    const control = await firstRows(small)
    return [
      homeRow(some.companies, await firstRows(middle), control),
      homeRow(many.companies, await firstRows(large), control),
      await large.inPage(searchRow),
    ]
  } finally {
    await Promise.all(browsers.map(({ close }) => close()))
  }
}

async function filled(context: BrowserContext, wanted: typeof many): Promise<void> {
  const surface = await openSurface(context)
  // The answer comes when the background has made the database.
  await ask(surface, 'situation', { tabId: null })
  await fill(await workerOf(context), wanted)
  await surface.close()
}

/** Runs in the page before its own scripts. */
function watch(): void {
  window.searched = []
  const post = Worker.prototype.postMessage
  Worker.prototype.postMessage = function (this: Worker, message: { kind: string; id: number }) {
    const begun = performance.now()
    if (message.kind === 'find')
      this.addEventListener('message', ({ data }: MessageEvent<{ id: number }>) => {
        if (data.id === message.id) window.searched.push(performance.now() - begun)
      })
    post.call(this, message)
  } as typeof post
  new MutationObserver((_, observer) => {
    if (!document.querySelector('tbody tr')) return
    window.firstRowAt = performance.now()
    observer.disconnect()
  }).observe(document, { childList: true, subtree: true })
}

async function openHome(page: Page): Promise<void> {
  const worker = await workerOf(page.context())
  await page.goto(new URL('/workspace.html', worker.url()).href)
  await page.waitForSelector('tbody tr')
}

async function firstRows({ inPage }: BenchBrowser): Promise<number[]> {
  const times: number[] = []
  for (let n = 0; n < LOADS; n += 1)
    times.push(
      await inPage(async (page) => {
        await openHome(page)
        return page.evaluate(() => window.firstRowAt ?? Number.NaN)
      }),
    )
  return times
}

const homeRow = (companies: number, ours: number[], controls: number[]): Row => ({
  measure: `home → first row, ${companies} companies`,
  unit: 'ms',
  candid: median(ours),
  control: median(controls),
  limit: { by: 'more', value: 1000 },
  note: `${LOADS} loads; the control has 10 companies`,
})

async function searchRow(page: Page): Promise<Row> {
  await openHome(page)
  const begun = Date.now()
  await page.keyboard.press('Control+k')
  const field = page.getByRole('searchbox', { name: pages.search.field })
  await field.fill(anyQuery())
  await page.getByText(/still reading/i).waitFor({ state: 'visible' })
  await page.getByText(/still reading/i).waitFor({ state: 'hidden', timeout: 300_000 })
  const reading = (Date.now() - begun) / 1000
  for (let n = 0; n < QUERIES + UNCOUNTED; n += 1) {
    if (n === UNCOUNTED) await page.evaluate(() => void (window.searched = []))
    const before = await page.evaluate(() => window.searched.length)
    await field.fill(anyQuery())
    await page.waitForFunction((known) => window.searched.length > known, before)
  }
  const times = await page.evaluate(() => window.searched)
  return {
    measure: 'search of 200,000 notes, p99',
    unit: 'ms',
    candid: quantile(times, 0.99),
    control: null,
    limit: { by: 'most', value: 50 },
    note: `${times.length} searches, half within ${median(times).toFixed(1)} ms; all notes read in ${reading.toFixed(1)} s`,
  }
}
