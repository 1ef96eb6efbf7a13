// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { hideWhileSharing } from '@/dock/hiding'
import { standBeside } from '@/dock/stand-beside'
import type { Platform } from '@/meetings/meeting'
import type { Request } from '@/messages'

/** As the browser's own, which is not there outside of one. */
const postTask = (act: () => void, { delay }: { delay: number }) =>
  new Promise<void>((resolve) => {
    setTimeout(() => resolve(act()), delay)
  })

/** What reaches a background that never answers the first thing it hears, as one that the browser has lost track of. */
let heard: string[]

const answers: Record<string, unknown> = {
  seen: { docked: true, hidden: false },
  dock: { place: 'handle', side: 'right', width: 380 },
  sharing: { hidden: true },
}
const callPage: Platform = {
  id: 'meet',
  site: { host: 'meet.google.com', needsFixedAddress: false },
  keyOf: () => 'meet:abc-defg-hij',
  sight: () => ({ state: 'in-call', sure: true, evidence: document.body }),
  titleOf: () => 'Acme',
}
const aMinute = () => vi.advanceTimersByTimeAsync(60_000)

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('scheduler', { postTask })
  heard = []
  fakeBrowser.runtime.id = 'candid'
  vi.spyOn(fakeBrowser.runtime.onConnect, 'addListener').mockImplementation(() => {})
  fakeBrowser.runtime.onMessage.addListener((({ request }: Request) => {
    heard.push(request)
    return heard.length === 1
      ? new Promise(() => {})
      : Promise.resolve({ answer: answers[request] })
  }) as never)
})
afterEach(() => {
  // The content script stops where its extension is gone.
  fakeBrowser.runtime.id = undefined as never
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  fakeBrowser.reset()
})

test('the panel of a whole call would be lost with one answer that never came', async () => {
  standBeside(callPage)
  await aMinute()
  expect(heard.slice(0, 3)).toEqual(['seen', 'seen', 'dock'])
  expect(document.querySelectorAll('html > div')).toHaveLength(1)
})

test('the background would not learn of a share, with one answer that never came', async () => {
  const hiding = hideWhileSharing({ hide: () => {} }, new EventTarget())
  hiding.look(true)
  await aMinute()
  hiding.look(true)
  await aMinute()
  expect(heard).toEqual(['sharing', 'sharing'])
})
