import type { Page } from '@playwright/test'
import type { Subjects } from './bench'
import { type BenchBrowser, openBench } from './browsers'
import { ask, openSurface, workerOf } from './candid'
import { fill, nameOf } from './fill'
import { median, quantile } from './statistics'
import type { Row } from './table'

/** The same companies are opened again and again in both databases, so both are equally warm. */
const opened = { companies: 10, notes: 200 }
const many = { companies: 10_000, notes: 200_000, opened }
const few = { companies: 10, notes: 2000, opened }
const ROUNDS = 12

/** Measures how long a surface waits for the dossier of one company among many. The control has few companies. */
export async function opening({ candid }: Subjects): Promise<Row[]> {
  const browsers = await Promise.all([openBench(candid), openBench(candid)])
  try {
    const [amongMany, amongFew] = await Promise.all([
      filled(browsers[0], many),
      filled(browsers[1], few),
    ])
    const [ours, controls]: [number[], number[]] = [[], []]
    for (let n = 0; n < ROUNDS * opened.companies; n += 1) {
      const companyId = nameOf(n % opened.companies)
      ours.push(await dossierTime(amongMany, companyId))
      controls.push(await dossierTime(amongFew, companyId))
    }
    const times = ours.map((time, n) => time / (controls[n] ?? Number.NaN))
    return [
      {
        measure: 'opening a company among 10,000 with 200,000 notes',
        unit: 'ms',
        candid: median(ours),
        control: median(controls),
        limit: { by: 'times', value: 1.5 },
        note: `${times.length} pairs, middle half ${quantile(times, 0.25).toFixed(2)} to ${quantile(times, 0.75).toFixed(2)} ×`,
      },
    ]
  } finally {
    await Promise.all(browsers.map(({ close }) => close()))
  }
}

async function filled({ context }: BenchBrowser, wanted: typeof many): Promise<Page> {
  const surface = await openSurface(context)
  // The answer comes when the background has opened the database, and has made it if there was none.
  await ask(surface, 'situation', { tabId: null })
  await fill(await workerOf(context), wanted)
  return surface
}

async function dossierTime(surface: Page, companyId: string): Promise<number> {
  const { answer, time } = await ask(surface, 'dossier', { companyId })
  if (answer.notes.length !== opened.notes)
    throw new Error(`${companyId} has ${answer.notes.length} notes`)
  return time
}
