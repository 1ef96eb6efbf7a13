import type { Frame, Page } from '@playwright/test'
import { CAPTIONS_PORT, type CaptionsHeard } from '@/messages'
import type { contentScript } from './hostile-page'

/** What came over a port, each with its time in milliseconds. */
type Heard = CaptionsHeard & { at: number }

interface Listening {
  /** The last ones: a long call has tens of thousands. */
  heard: Heard[]
  count: number
  hangUp(): void
}

/**
 * Opens a port from a page of the extension to the call page of a tab, as a panel does that follows. Resolves once the
 * call page has sent what it shows.
 */
export async function follow(surface: Frame | Page, tabId: number) {
  await surface.evaluate(
    ([id, name]) => {
      const port = chrome.tabs.connect(id, { name })
      const heard: Heard[] = []
      const listening: Listening = { heard, count: 0, hangUp: () => port.disconnect() }
      port.onMessage.addListener((message: CaptionsHeard) => {
        heard.push({ ...message, at: performance.now() })
        listening.count += 1
        if (heard.length > 500) heard.shift()
      })
      Object.assign(globalThis, { listening })
    },
    [tabId, CAPTIONS_PORT] as const,
  )
  const listening = () => (globalThis as unknown as { listening: Listening }).listening
  const handle = await surface.evaluateHandle(listening)
  await surface.waitForFunction(({ heard }) => heard.length > 0, handle)
  return {
    heard: () => handle.evaluate(({ heard }) => heard),
    count: () => handle.evaluate(({ count }) => count),
    last: () => handle.evaluate(({ heard }) => heard.at(-1) ?? null),
    close: () => handle.evaluate(({ hangUp }) => hangUp()),
  }
}

/** The tab of the panel that is docked in it. */
export const tabOf = (frame: Frame): Promise<number> =>
  frame.evaluate(async () => (await chrome.tabs.getCurrent())!.id!)

type Script = Awaited<ReturnType<typeof contentScript>>

/**
 * Counts how often Candid's script in the page reads a text within the captions, or begins to observe anything. The
 * script shares the classes of its world with this one, so none of its reads is missed.
 *
 * @param frame the expression of the window that has the captions
 */
export async function countReads(script: Script, frame: string) {
  await script.evaluate(`{
    const world = ${frame}
    const captions =
      '[role="region"], .live-transcription-subtitle__overlay-container, [data-tid^="closed-caption"]'
    const count = (holder, name) => {
      const known = Object.getOwnPropertyDescriptor(holder.prototype, name)
      Object.defineProperty(holder.prototype, name, {
        ...known,
        get() {
          const element = this.nodeType === 1 ? this : this.parentElement
          if (element && element.closest(captions)) reads += 1
          return known.get.call(this)
        },
      })
    }
    globalThis.reads = 0
    for (const name of ['textContent', 'nodeValue']) count(world.Node, name)
    for (const name of ['innerHTML', 'outerHTML']) count(world.Element, name)
    for (const name of ['innerText', 'outerText']) count(world.HTMLElement, name)
    count(world.CharacterData, 'data')
    for (const { prototype } of [MutationObserver, world.MutationObserver])
      prototype.observe = () => (reads += 1)
  }`)
  return {
    reads: () => script.evaluate('reads') as Promise<number>,
  }
}
