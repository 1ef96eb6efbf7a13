// @vitest-environment node
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { hideWhileSharing, type Hiding } from '@/dock/hiding'
import { shareEvent } from '@/meetings/share-event'
import type { Request } from '@/messages'

/** The test reads whether the dock is hidden, and answers for the background. */
let hidden: boolean
let asked: { on: boolean; answer(hidden: boolean): void; fail(): void }[]
let hiding: Hiding
let page: EventTarget

beforeEach(() => {
  // No request times out here.
  vi.stubGlobal('scheduler', { postTask: () => Promise.resolve() })
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
  hiding = hideWhileSharing({ hide: (now) => (hidden = now) }, page)
})
afterEach(() => {
  fakeBrowser.reset()
  vi.unstubAllGlobals()
})

const say = (on: unknown) => page.dispatchEvent(new CustomEvent(shareEvent, { detail: on }))
/** Waits until requests and answers have arrived. They pass through promises only, which all settle before this. */
const arrive = () => new Promise((resolve) => setImmediate(resolve))
const isAsked = async (times: number) => {
  await arrive()
  expect(asked.map(({ on }) => on)).toHaveLength(times)
}

describe('the panel is hidden', () => {
  test('as soon as a share begins, before the background answers', () => {
    say(true)
    expect(hidden).toBe(true)
  })

  test('while another frame of the page still shares', async () => {
    say(true)
    say(true)
    say(false)
    await isAsked(1)
    asked[0]!.answer(true)
    await arrive()
    expect(hidden).toBe(true)
    expect(asked).toHaveLength(1)
  })

  test('if only the page’s own bar shows the share, or only the event', async () => {
    hiding.look(true)
    expect(hidden).toBe(true)
    await isAsked(1)
    say(true)
    hiding.look(false)
    asked[0]!.answer(true)
    await arrive()
    expect([hidden, asked.length]).toEqual([true, 1])
  })

  test('even if the background, which does not know of the share yet, says otherwise', async () => {
    say(true)
    hiding.update(false)
    expect(hidden).toBe(true)
  })

  test('if the meeting becomes known after the share began', async () => {
    say(true)
    await isAsked(1)
    asked[0]!.answer(true)
    await arrive()
    hiding.meetingSeen(false)
    expect(hidden).toBe(true)
    await isAsked(2)
    expect(asked[1]!.on).toBe(true)
  })
})

describe('the panel comes back', () => {
  test('when the share has ended and the background allows it', async () => {
    say(true)
    await isAsked(1)
    asked[0]!.answer(true)
    await arrive()
    say(false)
    await isAsked(2)
    expect([asked[1]!.on, hidden]).toEqual([false, true])
    asked[1]!.answer(false)
    await arrive()
    expect(hidden).toBe(false)
  })

  test('when the share ends before the background has answered', async () => {
    say(true)
    say(false)
    await isAsked(1)
    asked[0]!.answer(true)
    await isAsked(2)
    asked[1]!.answer(false)
    await arrive()
    expect([asked[1]!.on, hidden]).toEqual([false, false])
  })

  test('when the call ends, and is hidden by the next share even if the last one ends late', async () => {
    say(true)
    await isAsked(1)
    asked[0]!.answer(true)
    await arrive()
    hiding.callOver()
    await isAsked(2)
    asked[1]!.answer(false)
    await arrive()
    say(false)
    say(true)
    expect(hidden).toBe(true)
  })

  test('after the background was away for a moment', async () => {
    say(true)
    await isAsked(1)
    asked[0]!.fail()
    await arrive()
    hiding.look(false)
    await isAsked(2)
    asked[1]!.answer(true)
    await arrive()
    say(false)
    await isAsked(3)
    asked[2]!.fail()
    await arrive()
    expect(hidden).toBe(true)
    hiding.look(false)
    await isAsked(4)
    asked[3]!.answer(false)
    await arrive()
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
    say(true)
    await isAsked(1)
    asked[0]!.answer(true)
    await arrive()
    hiding.update(false)
    hiding.look(true)
    expect(hidden).toBe(false)
  })
})

test('a page that forges the event 1,500 times makes Candid send one request', async () => {
  for (let n = 0; n < 500; n += 1) {
    say(true)
    say(false)
    say({ on: true })
  }
  await isAsked(1)
})
