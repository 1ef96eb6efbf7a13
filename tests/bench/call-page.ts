import type { CDPSession, Page } from '@playwright/test'
import type { StandIn } from '../fixtures/pages/stand-in'
import type { Subjects } from './bench'
import { meetingUrl, openBench } from './browsers'
import { median, quantile } from './statistics'
import type { Row } from './table'

const PAIRS = 15
const EDITS = 240
/** The captions change three times as fast as people speak. All edits take 24 seconds, and Candid looks 24 times. */
const EDIT_EVERY_MS = 100
/** Milliseconds for the frame to load before anybody joins. */
const LOBBY_MS = 2000

interface Cost {
  /** Milliseconds of processor time on the main thread. */
  script: number
  /** Kilobytes in use after collecting garbage. */
  heap: number
}

/**
 * Measures what Candid costs the call page. The control is an extension that only inserts an empty frame. The panel
 * runs in another process and does not count. Both pages of a pair run at once, so the other work of the machine slows
 * both. The time is the thread's own (`threadTicks`): waiting does not add to it.
 */
export async function callPage({ candid, floor }: Subjects): Promise<Row[]> {
  const browsers = await Promise.all([openBench(candid), openBench(floor)])
  const pairs: Cost[][] = []
  try {
    while (pairs.length < PAIRS)
      pairs.push(await Promise.all(browsers.map(({ inPage }) => inPage(spend))))
  } finally {
    await Promise.all(browsers.map(({ close }) => close()))
  }
  return [
    rowOf(pairs, 'script', 'script time on the call page', 'ms', 3),
    rowOf(pairs, 'heap', 'heap of the call page', 'kB', 40),
  ]
}

function rowOf(pairs: Cost[][], of: keyof Cost, measure: string, unit: string, value: number): Row {
  const ours = pairs.map(([candid]) => candid?.[of] ?? Number.NaN)
  const floors = pairs.map(([, floor]) => floor?.[of] ?? Number.NaN)
  const more = ours.map((cost, n) => cost - (floors[n] ?? Number.NaN))
  const [low, high] = [quantile(more, 0.25), quantile(more, 0.75)]
  const control = median(floors)
  return {
    measure,
    unit,
    // In the differences, the load that both pages share cancels out. The row shows their median.
    candid: control + median(more),
    control,
    limit: { by: 'more', value },
    note: `${PAIRS} pairs, middle half ${low.toFixed(1)} to ${high.toFixed(1)}`,
  }
}

/** Loads the page with the counters on, joins, and lets the captions run. */
async function spend(page: Page): Promise<Cost> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.goto(meetingUrl)
  await page.waitForTimeout(LOBBY_MS)
  await page.evaluate(runCaptions, { edits: EDITS, every: EDIT_EVERY_MS })
  const script = await scriptTime(session)
  return { script, heap: await heap(session) }
}

/** Runs in the page. It uses one timer, so the captions cost the same in both pages of a pair. */
function runCaptions({ edits, every }: { edits: number; every: number }): Promise<void> {
  const wordsATurn = 12
  const { standIn }: { standIn: StandIn } = window
  standIn.show('in-call')
  return new Promise((resolve) => {
    let edit = 0
    const timer = setInterval(() => {
      const word = edit % wordsATurn
      if (word === 0) standIn.caption(edit % 24 ? 'Mara Lindqvist' : 'You', 'So')
      else standIn.editCaption(`So ${'and then we grew '.repeat(word)}`)
      edit += 1
      if (edit < edits) return
      clearInterval(timer)
      resolve()
    }, every)
  })
}

async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  const seconds = metrics.find(({ name }) => name === 'ScriptDuration')?.value
  if (seconds === undefined) throw new Error('The browser does not say how long scripts ran')
  return seconds * 1000
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable')
  // The second run collects what the finalizers of the first released.
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1000
}
