import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { classOf } from '@/background/senders'

const { id } = fakeBrowser.runtime
// Node knows no origin of chrome-extension:, so the extension's pages stand at another address here.
const ownOrigin = 'https://candid.invalid'
beforeEach(() => {
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => ownOrigin + path)
  return () => vi.restoreAllMocks()
})

describe('the class of a sender', () => {
  it('is surface for the extension’s own pages, in whatever frame they are', () => {
    expect(classOf({ id, origin: ownOrigin })).toBe('surface')
    expect(classOf({ id, origin: ownOrigin, frameId: 7 })).toBe('surface')
  })

  it.each([
    'https://meet.google.com',
    'https://zoom.us',
    'https://us05web.zoom.us',
    'https://app.zoom.com',
    'https://agency.zoomgov.com',
  ])('is page for a content script in the top frame of %s', (origin) =>
    expect(classOf({ id, origin, frameId: 0 })).toBe('page'),
  )

  it('follows the address if the browser names no origin', () => {
    expect(classOf({ id, url: `${ownOrigin}/popup.html` })).toBe('surface')
    expect(classOf({ id, url: 'https://zoom.us/j/1', frameId: 0 })).toBe('page')
  })

  it.each([
    ['another extension', { id: 'another', origin: ownOrigin }],
    ['an inner frame of a call page', { id, origin: 'https://zoom.us', frameId: 3 }],
    ['a frame without a number', { id, origin: 'https://zoom.us' }],
    ['a page without encryption', { id, origin: 'http://meet.google.com', frameId: 0 }],
    ['a host that ends like Zoom’s', { id, origin: 'https://evilzoom.us', frameId: 0 }],
    [
      'a host that begins like Meet’s',
      { id, origin: 'https://meet.google.com.evil.com', frameId: 0 },
    ],
    ['a sub-domain of Meet', { id, origin: 'https://a.meet.google.com', frameId: 0 }],
    ['a sender without an address', { id, frameId: 0 }],
  ])('is none for %s', (_, sender) => expect(classOf(sender)).toBeUndefined())
})
