// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { meet } from '@/meetings/meet'
import type { MeetingSeen } from '@/meetings/meeting'
import { createSensor } from '@/meetings/sensor'
import { openMeet, openZoomFramed, openZoomTab } from './stand-in-page'
import { empty, inCall, otherCall, watch } from './watch'

describe('joining', () => {
  test('is reported at the first look when two signs agree', () => {
    const { reports } = inCall()
    expect(reports).toEqual([
      { platform: 'meet', key: 'meet:abc-defg-hij', title: '', state: 'in-call', others: 1 },
    ])
  })

  test('goes from the link through the lobby to the call, each reported once', () => {
    const opened = openMeet()
    const sensor = watch(opened)
    sensor.tick(4)
    opened.standIn.show('lobby')
    sensor.tick(4)
    opened.standIn.show('in-call')
    sensor.tick(25)
    expect(sensor.states()).toEqual(['before', 'lobby', 'in-call'])
  })

  test('is reported at the second look when there is a single doubtful sign', () => {
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

  test('is reported with the name that the page shows then, and again with a later name', () => {
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
  test('goes on when captions, layout and toolbar are rebuilt and hidden', () => {
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
    expect(new Set(states())).toEqual(new Set(['in-call']))
  })

  test('goes on while the page is being rebuilt for two seconds', () => {
    const { page, standIn, tick, states } = inCall()
    empty(page)
    tick(3)
    standIn.show('in-call')
    tick(3)
    expect(states()).toEqual(['in-call'])
  })

  test('goes on while only a part of its toolbar is there', () => {
    const { page, tick, states } = inCall()
    for (const gone of page.querySelectorAll('[data-participant-id],[jsname="RrG0hf"]'))
      gone.remove()
    tick(30)
    expect(states()).toEqual(['in-call'])
  })

  test('goes on in a tab that was frozen for an hour', () => {
    const { page, tick, states } = inCall()
    empty(page)
    tick(1, { gap: 3_600_000 })
    tick(1)
    expect(states()).toEqual(['in-call'])
  })

  test('goes on when many looks come within a second', () => {
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

describe('the number of other people', () => {
  const others = (reports: readonly (MeetingSeen | null)[]) => reports.map((seen) => seen?.others)

  test('is reported when it changes, within twenty looks', () => {
    const { standIn, tick, reports } = inCall()
    standIn.people(['Mara Lindqvist', 'Jo Park'])
    tick(20)
    standIn.people([])
    tick(20)
    expect(others(reports)).toEqual([1, 2, 0])
  })

  test('stays while the page is being rebuilt, and is unknown after the call', () => {
    const { page, standIn, tick, reports } = inCall()
    empty(page)
    tick(2)
    standIn.show('in-call')
    tick(2)
    standIn.show('left')
    tick(4)
    expect(others(reports)).toEqual([1, null])
  })

  test('is a thousand at most', () => {
    const { page, url } = openMeet()
    const crowd = {
      ...meet,
      sight: () => ({ state: 'in-call', sure: true, others: 5000 }) as const,
    }
    const reports: (MeetingSeen | null)[] = []
    createSensor([crowd], (seen) => reports.push(seen)).tick(url, page, 0)
    expect(others(reports)).toEqual([1000])
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

test('a call in a Zoom frame ends with the frame, even if its elements stay in it', () => {
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

describe('captions', () => {
  test('are reported while the call shows them, at the next of its rare looks', () => {
    const { standIn, tick, reports } = inCall()
    expect(reports.at(-1)?.captions).toBeUndefined()
    standIn.caption('Mara Lindqvist', 'Hello')
    tick(20)
    expect(reports.at(-1)).toMatchObject({ state: 'in-call', captions: true })
    standIn.hideCaptions()
    tick(20)
    expect(reports.at(-1)?.captions).toBeUndefined()
    expect(reports).toHaveLength(3)
  })

  test('are reported no more once the call is over', () => {
    const { standIn, page, tick, reports } = inCall()
    standIn.caption('Mara Lindqvist', 'Hello')
    tick(20)
    tick(2, { at: new URL(otherCall), on: page })
    expect(reports.find((seen) => seen?.state === 'left')?.captions).toBeUndefined()
    expect(reports.at(-1)?.captions).toBeUndefined()
  })
})
