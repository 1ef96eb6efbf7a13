// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { hideWhileSharing } from '@/dock/hiding'
import { standBeside } from '@/dock/stand-beside'
import type { Platform } from '@/meetings/meeting'
import type { Request } from '@/messages'

/** Replaces `scheduler.postTask` of the browser, which Node does not have. */
const postTask = (act: () => void, { delay }: { delay: number }) =>
  new Promise<void>((resolve) => {
    setTimeout(() => resolve(act()), delay)
  })

/** What the background receives. It never answers the first request, like a worker that the browser has lost. */
let received: string[]

const answers: Record<string, unknown> = {
  seen: { docked: true, hidden: false },
  dock: { place: 'handle', side: 'right', width: 380 },
  sharing: { hidden: true },
}
const callPage: Platform = {
  id: 'meet',
  site: { hosts: ['meet.google.com'], needsFixedAddress: false },
  keyOf: () => 'meet:abc-defg-hij',
  sight: () => ({ state: 'in-call', sure: true, evidence: document.body }),
  titleOf: () => 'Acme',
}
const aMinute = () => vi.advanceTimersByTimeAsync(60_000)

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('scheduler', { postTask })
  received = []
  fakeBrowser.runtime.id = 'candid'
  vi.spyOn(fakeBrowser.runtime.onConnect, 'addListener').mockImplementation(() => {})
  fakeBrowser.runtime.onMessage.addListener((({ request }: Request) => {
    received.push(request)
    return received.length === 1
      ? new Promise(() => {})
      : Promise.resolve({ answer: answers[request] })
  }) as never)
})
afterEach(() => {
  // Without an id its extension is gone, and the content script stops.
  fakeBrowser.runtime.id = undefined as never
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  fakeBrowser.reset()
})

test('the panel comes, even if one answer never came', async () => {
  standBeside(callPage)
  await aMinute()
  expect(received.slice(0, 3)).toEqual(['seen', 'seen', 'dock'])
  expect(document.querySelectorAll('html > div')).toHaveLength(1)
})

test('the background learns of a share, even if one answer never came', async () => {
  const hiding = hideWhileSharing({ hide: () => {} }, new EventTarget())
  hiding.look(true)
  await aMinute()
  hiding.look(true)
  await aMinute()
  expect(received).toEqual(['sharing', 'sharing'])
})
