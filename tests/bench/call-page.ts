import type { CDPSession, Page } from '@playwright/test'
import { dockedPanel } from '../e2e/browser'
import { follow, tabOf } from '../e2e/captions-parts'
import type { StandIn } from '../fixtures/pages/stand-in'
import type { Subjects } from './bench'
import { meetingUrl, openBench } from './browsers'
import { median, quantile } from './statistics'
import type { Row } from './table'

const RUNS = 15
const EDITS = 240
/** The captions change three times as fast as people speak. All edits take 24 seconds. */
const EDIT_EVERY_MS = 100
/** While Candid follows the captions, it looks at them after each such time. */
const LOOK_MS = 330
/** The script time is read after so many looks. */
const LOOKS = 3
/** Milliseconds for the frame to load before anybody joins. */
const LOBBY_MS = 2000

interface Cost {
  /** Milliseconds of processor time on the main thread. */
  script: number
  /** The same for one look, as the median while the captions run. */
  look: number
  /** The same as the mean. It has what is seldom done, too: every ten seconds the people are read. */
  meanLook: number
  /** Kilobytes in use after collecting garbage. */
  heap: number
}

/** The three pages that run at once. `following`: Candid, with a panel that follows the captions. */
type Run = Record<'candid' | 'following' | 'floor', Cost>

/**
 * Measures what Candid costs the call page. The control is an extension that only inserts an empty frame. The panel
 * runs in another process and does not count. All pages of a run run at once, so the other work of the machine slows
 * all. The time is the thread's own (`threadTicks`): waiting does not add to it.
 */
export async function callPage({ candid, floor }: Subjects): Promise<Row[]> {
  const browsers = await Promise.all([candid, candid, floor].map((one) => openBench(one)))
  const runs: Run[] = []
  try {
    while (runs.length < RUNS) {
      const [alone, following, control] = await Promise.all(
        browsers.map(({ inPage }, n) => inPage((page) => spend(page, n === 1))),
      )
      runs.push({ candid: alone!, following: following!, floor: control! })
    }
  } finally {
    await Promise.all(browsers.map(({ close }) => close()))
  }
  const all = (of: keyof Run, cost: keyof Cost) => runs.map((run) => run[of][cost])
  const script = (of: keyof Run) => all(of, 'script')
  const heaps = (of: keyof Run) => all(of, 'heap')
  return [
    rowOf(script('candid'), script('floor'), 'script time on the call page', 'ms', 3),
    rowOf(heaps('candid'), heaps('floor'), 'heap of the call page', 'kB', 40),
    rowOf(
      all('following', 'look'),
      all('candid', 'look'),
      'script for one look at the captions',
      'ms',
      0.2,
    ),
    rowOf(
      all('following', 'meanLook'),
      all('candid', 'meanLook'),
      'the same as a mean, with what is seldom done',
      'ms',
      0.2,
    ),
    rowOf(heaps('following'), heaps('candid'), 'heap while captions are followed', 'kB', 15),
  ]
}

function rowOf(
  ours: number[],
  controls: number[],
  measure: string,
  unit: string,
  value: number,
): Row {
  const more = ours.map((cost, n) => cost - (controls[n] ?? Number.NaN))
  const [low, high] = [quantile(more, 0.25), quantile(more, 0.75)]
  const control = median(controls)
  const digits = value < 1 ? 3 : 1
  return {
    measure,
    unit,
    // In the differences, the load that the pages share cancels out. The row shows their median.
    candid: control + median(more),
    control,
    limit: { by: 'more', value },
    note: `${RUNS} runs, middle half ${low.toFixed(digits)} to ${high.toFixed(digits)}`,
  }
}

/** Loads the page with the counters on, joins, and lets the captions run. */
async function spend(page: Page, follows: boolean): Promise<Cost> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.goto(meetingUrl)
  await page.waitForTimeout(LOBBY_MS)
  if (follows) await followIn(page)
  const [, times] = await Promise.all([
    page.evaluate(runCaptions, { edits: EDITS, every: EDIT_EVERY_MS }),
    timesOfLooks(page, session),
  ])
  const meanLook = times.reduce((sum, time) => sum + time, 0) / times.length
  return {
    script: await scriptTime(session),
    look: median(times),
    meanLook,
    heap: await heap(session),
  }
}

/** How long a look took, again and again until just before the captions end. */
async function timesOfLooks(page: Page, session: CDPSession): Promise<number[]> {
  const times: number[] = []
  let before = await scriptTime(session)
  for (let n = 0; n < Math.floor((EDITS * EDIT_EVERY_MS) / (LOOKS * LOOK_MS)); n += 1) {
    await page.waitForTimeout(LOOKS * LOOK_MS)
    const now = await scriptTime(session)
    times.push((now - before) / LOOKS)
    before = now
  }
  return times
}

/** The docked panel follows the captions. */
async function followIn(page: Page): Promise<void> {
  const panel = await dockedPanel(page)
  await follow(panel, await tabOf(panel))
}

/** Runs in the page. It uses one timer, so the captions cost the same in all pages of a run. */
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
