// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { meet } from '@/meetings/meet'
import type { MeetingSeen } from '@/meetings/meeting'
import { createSensor } from '@/meetings/sensor'
import { zoom } from '@/meetings/zoom'
import { openMeet, openZoomFramed, openZoomTab } from './stand-in-page'

const otherCall = 'https://meet.google.com/zzz-yyyy-xxx'

/** A sensor on a page, and a clock that the test turns. */
function watch({ page, url }: { page: Document; url: URL }) {
  const reports: (MeetingSeen | null)[] = []
  const sensor = createSensor([meet, zoom], (seen) => reports.push(seen))
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

function inCall() {
  const opened = openMeet()
  opened.standIn.show('in-call')
  const sensor = watch(opened)
  sensor.tick()
  return { ...opened, ...sensor }
}

/** Takes the call away and leaves the stand-in able to put it up again. */
function empty(page: Document): void {
  page.body.lastElementChild?.replaceChildren()
}

describe('joining', () => {
  test('shows at the first look when two signs agree, or the first minute is lost', () => {
    const { reports } = inCall()
    expect(reports).toEqual([
      { platform: 'meet', key: 'meet:abc-defg-hij', title: '', state: 'in-call' },
    ])
  })

  test('goes from the link through the lobby to the call, each told once', () => {
    const opened = openMeet()
    const sensor = watch(opened)
    sensor.tick(4)
    opened.standIn.show('lobby')
    sensor.tick(4)
    opened.standIn.show('in-call')
    sensor.tick(25)
    expect(sensor.states()).toEqual(['before', 'lobby', 'in-call'])
  })

  test('is not believed of a single doubtful sign seen only once', () => {
    const opened = openMeet()
    const sensor = watch(opened)
    opened.standIn.show('in-call')
    opened.standIn.caption('Mara Lindqvist', 'Hello')
    opened.page.querySelector('[jsname="CQylAd"]')?.remove()
    sensor.tick()
    expect(sensor.states()).toEqual(['before'])
    sensor.tick()
    expect(sensor.states()).toEqual(['before', 'in-call'])
  })

  test('is told with the name the page shows then, and with a later one', () => {
    const opened = openMeet('https://meet.google.com/abc-defg-hij?title=Northwind')
    opened.standIn.show('in-call')
    const sensor = watch(opened)
    sensor.tick()
    for (const node of opened.page.querySelectorAll('.u6vdEc')) node.textContent = 'Second call'
    opened.page.title = 'Meet - Second call'
    sensor.tick()
    expect(sensor.reports.map((seen) => seen?.title)).toEqual(['Northwind', 'Second call'])
  })
})

describe('a call', () => {
  test('does not end when captions, layout and toolbar are rebuilt and hidden', () => {
    const { standIn, tick, states } = inCall()
    const acts = [
      standIn.recreateCaptions,
      standIn.fullscreen,
      standIn.toggleToolbar,
      () => standIn.language('de'),
    ]
    for (const act of [...acts, ...acts]) {
      act()
      tick(4)
    }
    expect(states()).toEqual(['in-call'])
  })

  test('does not end while the page is being rebuilt for two seconds', () => {
    const { page, standIn, tick, states } = inCall()
    empty(page)
    tick(3)
    standIn.show('in-call')
    tick(3)
    expect(states()).toEqual(['in-call'])
  })

  test('does not end because its toolbar is half there for long', () => {
    const { page, tick, states } = inCall()
    for (const gone of page.querySelectorAll('[data-participant-id],[jsname="RrG0hf"]'))
      gone.remove()
    tick(30)
    expect(states()).toEqual(['in-call'])
  })

  test('does not end for a tab that was frozen for an hour', () => {
    const { page, tick, states } = inCall()
    empty(page)
    tick(1, { gap: 3_600_000 })
    tick(1)
    expect(states()).toEqual(['in-call'])
  })

  test('does not end for looks that follow at once upon each other', () => {
    const { standIn, tick, states } = inCall()
    standIn.show('left')
    tick(20, { gap: 10 })
    expect(states()).toEqual(['in-call'])
  })

  test('ends two looks after the page says so, by whatever way it ended', () => {
    const { standIn, tick, states } = inCall()
    standIn.language('de')
    standIn.hostEnds()
    tick()
    expect(states()).toEqual(['in-call'])
    tick()
    expect(states()).toEqual(['in-call', 'left'])
  })

  test('ends three seconds after every sign of it has gone, and stays ended', () => {
    const { page, tick, states } = inCall()
    empty(page)
    tick(3)
    expect(states()).toEqual(['in-call'])
    tick(60)
    expect(states()).toEqual(['in-call', 'left'])
  })

  test('stays ended on a page that only resembles the one before it', () => {
    const { page, standIn, tick, states } = inCall()
    standIn.show('before')
    page.querySelector('[jsname="Qx7uuf"]')?.remove()
    tick(20)
    expect(states()).toEqual(['in-call', 'left'])
  })

  test('that ends in the same page can be joined again', () => {
    const { standIn, tick, states } = inCall()
    for (const state of ['left', 'before', 'in-call'] as const) {
      standIn.show(state)
      tick(5)
    }
    expect(states()).toEqual(['in-call', 'left', 'before', 'in-call'])
  })
})

describe('an address', () => {
  test('of another meeting ends the call and is a new meeting at once', () => {
    const { page, standIn, tick, reports } = inCall()
    standIn.goTo('/zzz-yyyy-xxx')
    tick(3, { at: new URL(otherCall), on: page })
    expect(reports.map((seen) => [seen?.key, seen?.state])).toEqual([
      ['meet:abc-defg-hij', 'in-call'],
      ['meet:abc-defg-hij', 'left'],
      ['meet:zzz-yyyy-xxx', 'before'],
    ])
  })

  test('that changes before the page does is not taken for having joined the new meeting', () => {
    const opened = openMeet('https://meet.google.com/abc-defg-hij?title=Old')
    opened.standIn.show('in-call')
    const { tick, reports } = watch(opened)
    tick(1)
    const at = new URL(otherCall)
    tick(2, { at })
    expect(reports.at(-1)).toMatchObject({ key: 'meet:zzz-yyyy-xxx', state: 'before', title: '' })
    opened.standIn.show('in-call')
    tick(1, { at })
    expect(reports.at(-1)).toMatchObject({ key: 'meet:zzz-yyyy-xxx', state: 'in-call' })
  })

  test('of another meeting is believed after three seconds though the page kept its elements', () => {
    const { tick, reports } = inCall()
    tick(4, { at: new URL(otherCall) })
    expect(reports.at(-1)).toMatchObject({ key: 'meet:zzz-yyyy-xxx', state: 'in-call' })
  })

  test('without a meeting ends the call, as when a Zoom host has ended it', () => {
    const opened = openZoomTab()
    opened.standIn.show('in-call')
    const sensor = watch(opened)
    sensor.tick()
    opened.standIn.hostEnds()
    sensor.tick(20)
    sensor.tick(5, { at: new URL('https://app.zoom.us/wc/home?ref_from=launch') })
    expect(sensor.states()).toEqual(['in-call', 'left', null])
  })

  test('that is gone for one look only ends nothing', () => {
    const { tick, states } = inCall()
    for (let n = 0; n < 3; n += 1) {
      tick(1, { at: new URL('https://meet.google.com/') })
      tick(2)
    }
    expect(states()).toEqual(['in-call'])
  })

  test('that is come back to is told anew', () => {
    const { tick, states } = inCall()
    tick(3, { at: new URL('https://meet.google.com/') })
    tick(2)
    expect(states()).toEqual(['in-call', 'left', null, 'in-call'])
  })

  test('without a meeting says nothing when there was none before', () => {
    const sensor = watch(openMeet('https://meet.google.com/landing'))
    sensor.tick(10)
    expect(sensor.reports).toEqual([])
  })
})

describe('a page that shows nothing known, so that the clock must be started by hand', () => {
  test('says so after fifteen seconds, and recovers when it is known again', () => {
    const { page, url, standIn } = openMeet()
    empty(page)
    const sensor = watch({ page, url })
    sensor.tick(15)
    expect(sensor.states()).toEqual(['before'])
    sensor.tick(2)
    expect(sensor.states()).toEqual(['before', 'unknown'])
    standIn.show('in-call')
    sensor.tick()
    expect(sensor.states()).toEqual(['before', 'unknown', 'in-call'])
  })

  test('is not said of a page that is still loading', () => {
    const { page, url } = openMeet()
    empty(page)
    Object.defineProperty(page, 'readyState', { value: 'interactive' })
    const sensor = watch({ page, url })
    sensor.tick(60)
    expect(sensor.states()).toEqual(['before'])
  })

  test('is not said of one that was only frozen', () => {
    const { page, url } = openMeet()
    empty(page)
    const sensor = watch({ page, url })
    sensor.tick(4, { gap: 600_000 })
    expect(sensor.states()).toEqual(['before'])
  })

  test('is said of a Zoom frame that cannot be read', () => {
    const url = new URL('https://app.zoom.us/wc/12345678901/join')
    const sensor = watch({ page: openZoomFramed(null), url })
    sensor.tick(20)
    expect(sensor.states()).toEqual(['before', 'unknown'])
  })
})

test('a page whose elements hide its own methods breaks nothing', () => {
  const { page, url } = openMeet()
  const form = page.createElement('form')
  for (const name of ['querySelector', 'querySelectorAll', 'title', 'readyState'])
    Object.defineProperty(page, name, { get: () => form })
  const sensor = watch({ page, url })
  expect(() => sensor.tick(30)).not.toThrow()
  expect(sensor.reports).toHaveLength(1)
})

test('a call in a Zoom frame ends with the frame, though nothing was taken out of it', () => {
  const inner = openZoomTab()
  inner.standIn.show('in-call')
  const page = openZoomFramed(inner.page)
  const sensor = watch({ page, url: inner.url })
  sensor.tick(3)
  expect(sensor.states()).toEqual(['in-call'])
  Object.defineProperty(inner.page, 'defaultView', { value: null })
  page.querySelector('iframe')?.remove()
  sensor.tick(5)
  expect(sensor.states()).toEqual(['in-call', 'left'])
})

test('a Zoom call that goes back to the waiting room is neither going on nor over', () => {
  const opened = openZoomTab()
  opened.standIn.show('in-call')
  const sensor = watch(opened)
  sensor.tick(2)
  opened.standIn.show('lobby')
  sensor.tick(5)
  expect(sensor.states()).toEqual(['in-call', 'lobby'])
})

test('the page is not searched again while the sign of the call stays in it', () => {
  const { page, tick } = inCall()
  let searches = 0
  const search = page.querySelector.bind(page)
  Object.defineProperty(page, 'querySelector', {
    value: (selector: string) => ((searches += 1), search(selector)),
  })
  tick(8)
  expect(searches).toBe(0)
})

test('a waiting room laid over a call that stays in the page is noticed', () => {
  const opened = openZoomTab()
  opened.standIn.show('in-call')
  const sensor = watch(opened)
  sensor.tick(2)
  const room = opened.page.createElement('div')
  room.className = 'waiting-room-container'
  opened.page.body.append(room)
  sensor.tick(25)
  expect(sensor.states()).toEqual(['in-call', 'lobby'])
})
