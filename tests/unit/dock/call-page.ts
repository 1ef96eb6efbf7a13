import { vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import type { Platform, Sighting } from '@/meetings/meeting'
import type { Request } from '@/messages'

/** Replaces `scheduler.postTask` of the browser, which Node does not have. */
export const postTask = (act: () => void, { delay }: { delay: number }) =>
  new Promise<void>((resolve) => {
    setTimeout(() => resolve(act()), delay)
  })

/** A call page that shows what the test says. */
export function callPage(shows: () => Sighting): Platform {
  return {
    id: 'meet',
    site: { hosts: ['meet.google.com'], needsFixedAddress: false, bar: 'bottom' },
    keyOf: () => 'meet:abc-defg-hij',
    sight: shows,
    titleOf: () => 'Acme',
  }
}

/** Sets up fake timers and a background, which answers with what `respond` returns. */
export function startBackground(respond: (request: Request) => Promise<unknown>): void {
  vi.useFakeTimers()
  vi.stubGlobal('scheduler', { postTask })
  fakeBrowser.runtime.id = 'candid'
  vi.spyOn(fakeBrowser.runtime.onConnect, 'addListener').mockImplementation(() => {})
  fakeBrowser.runtime.onMessage.addListener((async (request: Request) => ({
    answer: await respond(request),
  })) as never)
}

export const answers: Record<string, unknown> = {
  seen: { docked: true, hidden: false },
  dock: { place: 'handle', side: 'right', width: 380, scheme: 'dark' },
  sharing: { hidden: true },
}

export function stopBackground(): void {
  // Without an id its extension is gone, and the content script stops.
  fakeBrowser.runtime.id = undefined as never
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  fakeBrowser.reset()
}
