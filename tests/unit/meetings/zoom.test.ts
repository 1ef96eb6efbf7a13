// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { zoom } from '@/meetings/zoom'
import { openZoomFramed, openZoomTab } from './stand-in-page'

const keyOf = (href: string) => zoom.keyOf(new URL(href))

describe('a Zoom link', () => {
  test.each([
    'https://zoom.us/j/12345678901',
    'https://zoom.us/j/12345678901?pwd=secret#success',
    'https://us02web.zoom.us/j/12345678901?pwd=secret',
    'https://northwind.zoom.us/j/12345678901/',
    'https://zoom.us/s/12345678901',
    'https://zoom.us/w/12345678901?tk=abc',
    'https://zoom.us/wc/join/12345678901?ref_from=launch&fromPWA=1&pwd=',
    'https://app.zoom.us/wc/join/12345678901',
    'https://app.zoom.us/wc/12345678901/join?fromPWA=1',
    'https://app.zoom.us/wc/12345678901/start',
    'https://app.zoom.us/wc/start/12345678901',
    'https://northwind.zoom.us/wc/12345678901/join',
    'https://ZOOM.US/J/12345678901',
    'https://app.zoom.com/wc/12345678901/join',
    'https://zoom.com/j/12345678901',
    'https://agency.zoomgov.com/j/12345678901',
    'https://zoomgov.com/wc/join/12345678901',
  ])('has one key, however it was opened: %s', (href) => {
    expect(keyOf(href)).toBe('zoom:12345678901')
  })

  test.each(['123456789', '1234567890', '12345678901'])('works with a number such as %s', (n) => {
    expect(keyOf(`https://zoom.us/j/${n}`)).toBe(`zoom:${n}`)
  })

  test.each([
    'https://zoom.us/my/mara.lindqvist',
    'https://us02web.zoom.us/my/Mara.Lindqvist?pwd=x',
    'https://app.zoom.us/wc/my/mara.lindqvist',
    'https://app.zoom.us/wc/my/mara.lindqvist/join',
  ])('has one key when it is a personal one: %s', (href) => {
    expect(keyOf(href)).toBe('zoom:my/mara.lindqvist')
  })

  test.each([
    'https://zoom.us/',
    'https://zoom.us/j/123',
    'https://zoom.us/my/',
    'https://app.zoom.us/wc/leave?meetingNumber=12345678901',
    'https://app.zoom.us/wc/12345678901/leave',
    'https://app.zoom.us/wc/12345678901/home',
    'https://app.zoom.us/wc/home?ref_from=launch',
    'https://app.zoom.us/wc/start/videomeeting',
    'https://app.zoom.us/wc/start/webmeeting',
    'https://zoom.us/profile/12345678901',
    'https://notzoom.us/j/12345678901',
    'https://myzoom.com/j/12345678901',
    'https://evil.example/?x=https://zoom.us/j/12345678901',
    'https://evil.example/https://zoom.us/j/12345678901',
    'https://evil.example/#https://zoom.us/j/12345678901',
    `https://zoom.us/my/${'a'.repeat(101)}`,
    'https://zoom.us.example.com/j/12345678901',
  ])('has no key if it leads to no meeting: %s', (href) => {
    expect(keyOf(href)).toBeUndefined()
  })
})

describe.each(['en', 'de'] as const)('a Zoom client in %s', (language) => {
  test.each(['before', 'lobby', 'in-call', 'left'] as const)('is read as %s', (state) => {
    const { page, url, standIn } = openZoomTab()
    standIn.language(language)
    standIn.show(state)
    expect(zoom.sight(page, url)).toMatchObject({ state, sure: true })
    expect(zoom.sight(openZoomFramed(page), url)).toMatchObject({ state, sure: true })
  })
})

describe('a Zoom call', () => {
  function inCall() {
    const opened = openZoomTab()
    opened.standIn.show('in-call')
    return opened
  }

  test('goes on under the message that the host ended it', () => {
    const { page, url, standIn } = inCall()
    standIn.hostEnds()
    expect(zoom.sight(page, url)?.state).toBe('in-call')
  })

  test('goes on while its toolbar hides and its captions come twice and anew', () => {
    const { page, url, standIn } = inCall()
    standIn.caption('Mara Lindqvist', 'Hello')
    standIn.caption('Sam Okafor', 'Hi')
    expect(page.querySelectorAll('#live-transcription-subtitle')).toHaveLength(2)
    standIn.toggleToolbar()
    standIn.recreateCaptions()
    expect(zoom.sight(page, url)?.state).toBe('in-call')
  })

  test('goes on over the way to a breakout room and a lost connection', () => {
    const { page, url, standIn } = inCall()
    standIn.breakout()
    expect(zoom.sight(page, url)?.state).toBe('in-call')
    standIn.show('in-call')
    standIn.reconnecting()
    expect(zoom.sight(page, url)?.state).toBe('in-call')
  })

  test('is unknown while its frame is loading or empty', () => {
    const url = new URL('https://app.zoom.us/wc/12345678901/join')
    const { page } = inCall()
    page.body.replaceChildren()
    expect(zoom.sight(openZoomFramed(null), url)).toBeUndefined()
    expect(zoom.sight(openZoomFramed(page), url)).toBeUndefined()
  })

  test.each(['j/12345678901', 's/12345678901', 'w/12345678901', 'my/mara.lindqvist'])(
    'may go on in Zoom’s own app if the page is the launcher: %s',
    (path) => {
      const url = new URL(`https://zoom.us/${path}`)
      const seen = zoom.sight(openZoomFramed(null), url)
      expect(seen).toMatchObject({ state: 'elsewhere', sure: true })
    },
  )
})

describe('the other people in a Zoom call', () => {
  test('are all tiles but one, and unknown if there is no tile', () => {
    const { page, url, standIn } = openZoomTab()
    standIn.show('in-call')
    const others = () => zoom.sight(openZoomFramed(page), url)?.others
    expect(others()).toBe(1)
    standIn.people(['Mara Lindqvist', 'Jo Park'])
    expect(others()).toBe(2)
    standIn.people([])
    expect(others()).toBe(0)
    for (const tile of page.querySelectorAll('.video-avatar__avatar')) tile.remove()
    expect(others()).toBeNull()
  })
})

describe('the candidate’s own share in Zoom', () => {
  test('is seen in the client’s frame and in a tab', () => {
    const { page, standIn } = openZoomTab()
    standIn.show('in-call')
    expect([zoom.isSharing?.(page), zoom.isSharing?.(openZoomFramed(page))]).toEqual([false, false])
    standIn.sharer(true)
    expect([zoom.isSharing?.(page), zoom.isSharing?.(openZoomFramed(page))]).toEqual([true, true])
    standIn.sharer(false)
    expect(zoom.isSharing?.(page)).toBe(false)
  })

  test('is seen by either of its two signs', () => {
    const { page, standIn } = openZoomTab()
    standIn.show('in-call')
    standIn.sharer(true)
    const bar = page.querySelector('.sharer-controlbar-container')!
    bar.replaceChildren()
    expect(zoom.isSharing?.(page)).toBe(true)
    standIn.sharer(true)
    bar.className = ''
    expect(zoom.isSharing?.(page)).toBe(true)
  })

  test('is not seen if the client is missing or belongs to another site', () => {
    expect(zoom.isSharing?.(openZoomFramed(null))).toBe(false)
  })
})

describe("a Zoom meeting's name", () => {
  test.each([
    ['Northwind: first call', 'Northwind: first call'],
    ['(Locked) Northwind', 'Northwind'],
    ['(Remote) Engineer', '(Remote) Engineer'],
    ['Zoom', ''],
    ['Zoom Meeting', ''],
    ["Mara's Zoom Meeting", "Mara's Zoom Meeting"],
  ])('in a tab called “%s” is “%s”', (title, name) => {
    const { page, url } = openZoomTab()
    page.title = title
    expect(zoom.titleOf(page, url)).toBe(name)
  })

  test('is not taken from the launcher', () => {
    const { page } = openZoomTab()
    page.title = 'Open the meeting - Zoom'
    expect(zoom.titleOf(page, new URL('https://zoom.us/j/12345678901'))).toBe('')
  })
})
