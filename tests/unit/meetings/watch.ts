import { meet } from '@/meetings/meet'
import type { MeetingSeen } from '@/meetings/meeting'
import { createSensor } from '@/meetings/sensor'
import { teams } from '@/meetings/teams'
import { zoom } from '@/meetings/zoom'
import { openMeet } from './stand-in-page'

export const otherCall = 'https://meet.google.com/zzz-yyyy-xxx'

/**
 * A sensor on a page, and a clock that the test moves.
 *
 * @param first the address that the page was loaded with
 */
export function watch({ page, url }: { page: Document; url: URL }, first?: URL) {
  const reports: (MeetingSeen | null)[] = []
  const sensor = createSensor([meet, teams, zoom], (seen) => reports.push(seen), first)
  let now = 5000
  return {
    reports,
    states: () => reports.map((seen) => seen?.state ?? null),
    /** Ticks `times` times, each `gap` milliseconds after the last. */
    tick(times = 1, { gap = 1000, at = url, on = page } = {}) {
      for (let n = 0; n < times; n += 1) sensor.tick(at, on, (now += gap))
    },
  }
}

/** A Meet call that has been seen once. */
export function inCall() {
  const opened = openMeet()
  opened.standIn.show('in-call')
  const sensor = watch(opened)
  sensor.tick()
  return { ...opened, ...sensor }
}

/** Removes the call from the page. The stand-in can show it again. */
export function empty(page: Document): void {
  page.body.lastElementChild?.replaceChildren()
}
