import type { CDPSession, Page } from '@playwright/test'
import recruiter from '../fixtures/pages/recruiter.json' with { type: 'json' }
import { openBrowser } from './browser'
import { follow, tabOf } from './captions-parts'
import { contentScript } from './hostile-page'
import { openCall } from './panel'
import { expect, rareUnless, test } from './test'

/** Minutes of captions. `npm run stress -- --soak N` asks for more. */
const asked = process.env['CANDID_SOAK']
const minutes = Number(asked ?? 30)
/** So many minutes of captions pass in one. */
const SPEED = 30
/** The captions of a minute are so many words, each shown by itself. */
const WORDS_A_MINUTE = 180
const POINTS = 12
/** Of the call page's heap, in an hour of captions. */
const MOST_KB_AN_HOUR = 2000

interface Point {
  /** Hours of captions until then. */
  hours: number
  /** Kilobytes, after collecting garbage. */
  heap: number
}

test(
  `the call page’s memory does not grow while ${minutes} minutes of captions are followed`,
  { tag: rareUnless(asked !== undefined) },
  async ({}, info) => {
    test.setTimeout(120_000 + (minutes * 60_000 * 6) / SPEED)
    const browser = await openBrowser(info.outputPath('profile'))
    const { page, frame } = await openCall(
      browser.context,
      'https://meet.google.com/abc-defg-hij#in-call',
    )
    await speedUp(page)
    const { count } = await follow(frame, await tabOf(frame))
    const session = await page.context().newCDPSession(page)
    const points: Point[] = []
    // The first stretch warms the page up, and is not counted.
    for (let n = 0; n <= POINTS; n += 1) {
      await speak(page, (minutes * WORDS_A_MINUTE) / POINTS)
      const point = { hours: (n * minutes) / POINTS / 60, heap: await heapOf(session) }
      points.push(point)
      console.log(`${(point.hours * 60).toFixed(0)} min: ${point.heap.toFixed(0)} kB`)
    }
    const sent = await count()
    console.log(`${sent} updates heard; the heap grows by ${slopeOf(points).toFixed(0)} kB an hour`)
    expect(sent).toBeGreaterThan((minutes * WORDS_A_MINUTE) / 2)
    expect(slopeOf(points)).toBeLessThan(MOST_KB_AN_HOUR)
    await browser.close()
  },
)

/** Makes the time of Candid's script in the page pass faster. */
const speedUp = async (page: Page) =>
  (await contentScript(page)).evaluate(`{
    const { postTask } = Scheduler.prototype
    Scheduler.prototype.postTask = function (act, { delay }) {
      return postTask.call(this, act, { delay: delay / ${SPEED} })
    }
  }`)

/** Shows so many words in the captions. Now and then they are built anew. */
const speak = (page: Page, words: number) =>
  page.evaluate(
    async ([script, speed, most]) => {
      let left = most
      while (left > 0) {
        await window.standIn.talk(script, { speed })
        window.standIn.recreateCaptions()
        left -= script.reduce((sum, { text }) => sum + text.split(' ').length, 0)
      }
    },
    [recruiter, SPEED, words] as const,
  )

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable')
  // The second run collects what the finalizers of the first released.
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1000
}

/** Kilobytes an hour: the straight line that fits the points best. */
function slopeOf(points: readonly Point[]): number {
  const mean = (of: keyof Point) =>
    points.reduce((sum, point) => sum + point[of], 0) / points.length
  const [hours, heap] = [mean('hours'), mean('heap')]
  const together = points.reduce((sum, one) => sum + (one.hours - hours) * (one.heap - heap), 0)
  return together / points.reduce((sum, one) => sum + (one.hours - hours) ** 2, 0)
}
