// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { openMeet, openZoomFramed, openZoomTab } from './stand-in-page'
import { empty, inCall, otherCall, watch } from './watch'

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

  test('that changes before the page does is the new meeting, not joined yet', () => {
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

  test('of another meeting is believed after three seconds if the page kept its elements', () => {
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

  test('that comes back is reported anew', () => {
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

describe('a page that shows nothing known', () => {
  test('is reported as unknown after fifteen seconds, and as the call when that is seen again', () => {
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

  test('is reported as elsewhere at once, and stays that, if it is Zoom’s launcher', () => {
    const sensor = watch({
      page: openZoomFramed(null),
      url: new URL('https://zoom.us/j/12345678901'),
    })
    sensor.tick(30)
    expect(sensor.states()).toEqual(['elsewhere'])
  })

  test('is not reported as unknown while it is still loading', () => {
    const { page, url } = openMeet()
    empty(page)
    Object.defineProperty(page, 'readyState', { value: 'interactive' })
    const sensor = watch({ page, url })
    sensor.tick(60)
    expect(sensor.states()).toEqual(['before'])
  })

  test('is not reported as unknown if it was only frozen', () => {
    const { page, url } = openMeet()
    empty(page)
    const sensor = watch({ page, url })
    sensor.tick(4, { gap: 600_000 })
    expect(sensor.states()).toEqual(['before'])
  })

  test('is reported as unknown if it is a Zoom frame that cannot be read', () => {
    const url = new URL('https://app.zoom.us/wc/12345678901/join')
    const sensor = watch({ page: openZoomFramed(null), url })
    sensor.tick(20)
    expect(sensor.states()).toEqual(['before', 'unknown'])
  })
})
