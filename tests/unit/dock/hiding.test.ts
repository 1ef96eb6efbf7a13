// @vitest-environment node
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { hideWhileSharing, type Hiding } from '@/dock/hiding'
import { shareEvent } from '@/meetings/share-event'
import type { Request } from '@/messages'
import { postTask } from './call-page'

/** A window of the page, as far as the content script looks at it. */
interface FakeWindow {
  closed: boolean
  document: object
}

/** The test reads whether the dock is hidden, and answers for the background. */
let hidden: boolean
let asked: { on: boolean; answer(hidden: boolean): void; fail(): void }[]
let hiding: Hiding
let page: EventTarget
let top: FakeWindow
let inner: FakeWindow

const newWindow = (): FakeWindow => ({ closed: false, document: {} })

beforeEach(async () => {
  vi.useFakeTimers()
  vi.stubGlobal('scheduler', { postTask })
  hidden = false
  asked = []
  fakeBrowser.runtime.id = 'candid'
  fakeBrowser.runtime.onMessage.addListener((({ input }: Request) => {
    return new Promise((resolve, reject) => {
      asked.push({
        on: (input as { on: boolean }).on,
        answer: (is) => resolve({ answer: { hidden: is } }),
        fail: () => reject(new Error('The background is away')),
      })
    })
  }) as never)
  page = new EventTarget()
  top = newWindow()
  inner = newWindow()
  hiding = hideWhileSharing({ hide: (now) => (hidden = now) }, page)
})
afterEach(() => {
  fakeBrowser.reset()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const say = (data: unknown, source: unknown = top) =>
  page.dispatchEvent(Object.assign(new Event(shareEvent), { data, source }))
/** Waits until requests and answers have arrived and the pause between two requests is over. */
const arrive = () => vi.advanceTimersByTimeAsync(200)
const isAsked = async (times: number) => {
  await arrive()
  expect(asked.map(({ on }) => on)).toHaveLength(times)
}
const answer = async (is: boolean) => {
  asked.at(-1)!.answer(is)
  await arrive()
}
/** A share that the background knows of. */
const share = async (source = top) => {
  say(true, source)
  await isAsked(1)
  await answer(true)
}

describe('the panel is hidden', () => {
  test('as soon as a share begins, before the background answers', () => {
    say(true)
    expect(hidden).toBe(true)
  })

  test('while another frame of the page still shares', async () => {
    say(true)
    await share(inner)
    say(false)
    await arrive()
    expect([hidden, asked.length]).toEqual([true, 1])
    say(false, inner)
    await isAsked(2)
    await answer(false)
    expect(hidden).toBe(false)
  })

  test('while the share goes on, whatever becomes of the call and of the page’s own bar', async () => {
    await share()
    hiding.look(true)
    hiding.look(false)
    hiding.meetingSeen(true)
    await isAsked(2)
    expect([asked[1]!.on, hidden]).toEqual([true, true])
  })

  test('if only the page’s own bar shows the share, or only the event', async () => {
    hiding.look(true)
    expect(hidden).toBe(true)
    await isAsked(1)
    say(true)
    hiding.look(false)
    await answer(true)
    expect([hidden, asked.length]).toEqual([true, 1])
  })

  test('even if the background, which does not know of the share yet, says otherwise', async () => {
    say(true)
    hiding.update(false)
    expect(hidden).toBe(true)
  })

  test('if the meeting becomes known after the share began', async () => {
    await share()
    hiding.meetingSeen(false)
    expect(hidden).toBe(true)
    await isAsked(2)
    expect(asked[1]!.on).toBe(true)
  })
})

describe('the panel comes back', () => {
  test('when the share has ended and the background allows it', async () => {
    await share()
    say(false)
    await isAsked(2)
    expect([asked[1]!.on, hidden]).toEqual([false, true])
    await answer(false)
    expect(hidden).toBe(false)
  })

  test('when the share ends before the background has answered', async () => {
    say(true)
    say(false)
    await isAsked(1)
    asked[0]!.answer(true)
    await isAsked(2)
    await answer(false)
    expect([asked[1]!.on, hidden]).toEqual([false, false])
  })

  test.each([
    ['is removed', () => (inner.closed = true)],
    ['is reloaded', () => (inner.document = {})],
    ['goes to another site', () => Object.defineProperty(inner, 'document', { get: forbidden })],
  ])('when the frame that shares %s', async (_, act) => {
    await share(inner)
    act()
    hiding.look(false)
    await isAsked(2)
    await answer(false)
    expect([asked[1]!.on, hidden]).toEqual([false, false])
  })

  test('when a share that a crashed page began is no share of this page', async () => {
    hiding.meetingSeen(true)
    expect(hidden).toBe(true)
    await isAsked(1)
    await answer(false)
    expect([asked[0]!.on, hidden]).toEqual([false, false])
  })

  test('when the browser brings back a page in which the screen was shared', async () => {
    await share()
    hiding.pageLeft()
    await isAsked(2)
    await answer(false)
    hiding.meetingSeen(false)
    await isAsked(3)
    await answer(false)
    expect([asked[1]!.on, asked[2]!.on, hidden]).toEqual([false, false, false])
  })

  test('after the background was away for a moment', async () => {
    say(true)
    await isAsked(1)
    asked[0]!.fail()
    await arrive()
    hiding.look(false)
    await isAsked(2)
    await answer(true)
    say(false)
    await isAsked(3)
    asked[2]!.fail()
    await arrive()
    expect(hidden).toBe(true)
    hiding.look(false)
    await isAsked(4)
    await answer(false)
    expect(hidden).toBe(false)
  })

  test('in a page that an update of the extension has left behind', async () => {
    Object.assign(fakeBrowser.runtime, { id: undefined })
    say(true)
    await isAsked(1)
    asked[0]!.fail()
    await arrive()
    expect(hidden).toBe(true)
    say(false)
    await isAsked(2)
    asked[1]!.fail()
    await arrive()
    expect(hidden).toBe(false)
  })

  test('if the candidate wants to see it while they share', async () => {
    await share()
    hiding.update(false)
    hiding.look(true)
    say(true)
    expect(hidden).toBe(false)
  })
})

describe('a page that forges the event', () => {
  test('makes Candid send at most one request every tenth of a second', async () => {
    for (let n = 0; n < 10_000; n += 1) {
      say(true)
      say(false)
      say({ on: true })
    }
    await isAsked(1)
    const until = Date.now() + 5000
    while (Date.now() < until) {
      say(true)
      say(false)
      asked.at(-1)!.answer(true)
      await vi.advanceTimersByTimeAsync(5)
    }
    expect(asked.length).toBeLessThanOrEqual(52)
  })

  test.each([
    ['names no window', null],
    ['names something else', {}],
    ['names a window of another site', Object.defineProperty({}, 'document', { get: forbidden })],
  ])('hides nothing if it %s', (_, source) => {
    say(true, source)
    expect(hidden).toBe(false)
  })
})

function forbidden(): never {
  throw new DOMException('Blocked a frame', 'SecurityError')
}
