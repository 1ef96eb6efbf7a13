import type { Page } from '@playwright/test'
import type { Subjects } from './bench'
import { noteBox, openBench, openMeeting } from './browsers'
import { bindMeeting } from './candid'
import { median, quantile } from './statistics'
import type { Row } from './table'

const PAIRS = 21
/** The first loads fill the browser's code cache, as the first call of a candidate does. */
const UNCOUNTED = 2

declare global {
  interface Window {
    /** Milliseconds from the frame's insertion until the note box is there. */
    boxReadyAt?: number
  }
}

/**
 * Measures the time from the insertion of the frame until the note box of a bound company takes typing. The control is
 * a frame with an empty React page. A frame's clock begins with its navigation, and that begins with the insertion.
 */
export async function frameReady({ candid, reactFloor }: Subjects): Promise<Row[]> {
  const browsers = await Promise.all([openBench(candid), openBench(reactFloor)])
  const [ours, controls]: [number[], number[]] = [[], []]
  try {
    const [{ context }] = browsers
    await bindMeeting(context, 20)
    await Promise.all(
      browsers.map((browser) => browser.context.addInitScript(noteWhenReady, noteBox)),
    )
    for (let pair = 0; pair < PAIRS + UNCOUNTED; pair += 1) {
      ours.push(await browsers[0].inPage(readyAt))
      controls.push(await browsers[1].inPage(readyAt))
    }
  } finally {
    await Promise.all(browsers.map(({ close }) => close()))
  }
  const [candidTimes, controlTimes] = [ours.slice(UNCOUNTED), controls.slice(UNCOUNTED)]
  const times = candidTimes.map((time, n) => time / (controlTimes[n] ?? Number.NaN))
  return [
    {
      measure: 'frame inserted → note box takes typing',
      unit: 'ms',
      candid: median(candidTimes),
      control: median(controlTimes),
      limit: { by: 'times', value: 1.5 },
      note: `${PAIRS} pairs, middle half ${quantile(times, 0.25).toFixed(2)} to ${quantile(times, 0.75).toFixed(2)} ×`,
    },
  ]
}

/** Runs in every frame before its own scripts. */
function noteWhenReady(selector: string): void {
  new MutationObserver((_, observer) => {
    const box = document.querySelector<HTMLTextAreaElement>(selector)
    if (!box || box.disabled || box.readOnly) return
    window.boxReadyAt = performance.now()
    observer.disconnect()
  }).observe(document, { childList: true, subtree: true, attributes: true })
}

async function readyAt(page: Page): Promise<number> {
  const frame = await openMeeting(page)
  await frame.focus(noteBox)
  await page.keyboard.type('a')
  const { value, at } = await frame.evaluate((selector) => {
    const box = document.querySelector<HTMLTextAreaElement>(selector)
    return { value: box?.value, at: window.boxReadyAt }
  }, noteBox)
  if (!value?.endsWith('a') || at === undefined) throw new Error('The note box took no typing')
  return at
}
