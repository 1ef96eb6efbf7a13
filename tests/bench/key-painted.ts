import type { Page } from '@playwright/test'
import type { Subjects } from './bench'
import { type BenchBrowser, noteBox, openBench, openMeeting } from './browsers'
import { bindMeeting } from './candid'
import { median, quantile } from './statistics'
import type { Row } from './table'

const ROUNDS = 5
const KEYS = 200
const NOTES = 200
/** Milliseconds between the keys of a very fast typist. They are uneven, so keys come at any moment of a frame. */
const pauses = [45, 61, 53, 72, 48]
/** Enter keeps the note, so the box never holds more than it does in a call. */
const note = ['growing thirty percent a year'.split(''), 'Enter'].flat()

declare global {
  interface Window {
    /** For each key of the round: milliseconds from the time of its event until it is painted. */
    painted: number[]
  }
}

/**
 * Measures the time from a key to the painted frame that shows it, in a panel with 200 notes. The event's time is the
 * moment when the browser got the key. A message that is sent in an animation frame arrives after style, layout and
 * paint of that frame. The result agrees with the browser's trace; the Event Timing API is too coarse (8 ms). The limit
 * is a fixed time. An empty React page in the same run shows how much of the time the machine itself takes.
 */
export async function keyPainted({ candid, reactFloor }: Subjects): Promise<Row[]> {
  const browsers = await Promise.all([openBench(candid), openBench(reactFloor)])
  try {
    await bindMeeting(browsers[0].context, NOTES)
    const ours: number[][] = []
    const controls: number[][] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      ours.push(await typeRound(browsers[0]))
      controls.push(await typeRound(browsers[1]))
    }
    const middle = median(ours.flat()).toFixed(1)
    return [
      {
        measure: `key → painted, ${NOTES} notes, p99`,
        unit: 'ms',
        candid: slowest(ours),
        control: slowest(controls),
        limit: { by: 'most', value: 16.7 },
        note: `median of ${ROUNDS} rounds of ${KEYS} keys; half of the keys within ${middle}`,
      },
    ]
  } finally {
    await Promise.all(browsers.map(({ close }) => close()))
  }
}

/** Other work on the machine may spoil one round. It does not spoil the median of the rounds. */
const slowest = (rounds: number[][]): number => median(rounds.map((times) => quantile(times, 0.99)))

const typeRound = ({ inPage }: BenchBrowser): Promise<number[]> =>
  inPage(async (page) => {
    const frame = await openMeeting(page)
    await frame.focus(noteBox)
    // At the first keys the browser compiles the code. They are not measured.
    await type(page, note.length)
    await frame.evaluate(watchKeys)
    await type(page, KEYS)
    return frame.evaluate(() => window.painted)
  })

async function type(page: Page, keys: number): Promise<void> {
  for (let n = 0; n < keys; n += 1) {
    await page.keyboard.press(note[n % note.length]!)
    await page.waitForTimeout(pauses[n % pauses.length]!)
  }
}

function watchKeys(): void {
  window.painted = []
  const afterKey = ({ timeStamp }: KeyboardEvent) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => window.painted.push(performance.now() - timeStamp))
      port1.start()
      port2.postMessage(null)
    })
  addEventListener('keydown', afterKey, { capture: true })
}
