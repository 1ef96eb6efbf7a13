import { act } from '@testing-library/react'
import { onTestFinished } from 'vitest'
import { browser, type Browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing'
import type { Follower, Spotted } from '@/following/follower'
import { type Announcement, CAPTIONS_PORT, type CaptionsHeard, type TabMeeting } from '@/messages'
import type { Background } from '../background'

const TAB = 7

const inCall = (captions: true | undefined): TabMeeting => ({
  platform: 'meet',
  key: 'meet:abc-defg-hij',
  title: '',
  state: 'in-call',
  others: 1,
  captions,
  tabId: TAB,
  joinedAt: 0,
  leftAt: null,
  sittingId: 'sitting',
  cameFrom: null,
  seenAt: 0,
  sharingSince: null,
  hidden: null,
  lastHidden: null,
})

/** The call page shows captions, or a change of what it shows. */
export async function showCaptions(
  background: Background,
  change: Partial<TabMeeting> = {},
): Promise<void> {
  background.meeting = { ...inCall(true), ...change }
  await act(() => fakeBrowser.runtime.sendMessage<Announcement>({ kind: 'situation', tabId: TAB }))
}

/** One port that a panel opened to the call page. */
class Port {
  isOpen = true
  private readonly heard = new Set<(message: unknown) => void>()
  private readonly closed = new Set<() => void>()
  readonly onMessage = {
    addListener: (listener: (message: unknown) => void) => this.heard.add(listener),
  }
  readonly onDisconnect = { addListener: (listener: () => void) => this.closed.add(listener) }
  /** The panel closes it. */
  disconnect = () => {
    this.isOpen = false
  }
  /** The page's script posts something. */
  post = (message: unknown) => act(async () => this.heard.forEach((hear) => hear(message)))
  /** The page goes away. */
  lose = () => {
    this.isOpen = false
    return act(async () => this.closed.forEach((close) => close()))
  }
}

/** Stands in for the call page: it keeps the ports that the panel opens. */
export function callPage() {
  const ports: Port[] = []
  const before = browser.tabs.connect
  const connect = (tabId: number, { name }: { name: string }) => {
    if (tabId !== TAB || name !== CAPTIONS_PORT) throw new Error('Another port')
    const port = new Port()
    ports.push(port)
    return port as unknown as Browser.runtime.Port
  }
  Object.assign(browser.tabs, { connect })
  onTestFinished(() => void Object.assign(browser.tabs, { connect: before }))
  return {
    ports,
    open: () => ports.filter(({ isOpen }) => isOpen),
    /** What the others say, as the captions show it. */
    say: (words: string, isOwn: boolean | null = false) =>
      ports.at(-1)!.post({ text: words, isOwn } satisfies CaptionsHeard),
  }
}

/** A follower that hears `pay 0.8` in these words, and nothing in any others. It does not know the language of `hallo`. */
export async function loadFollower(): Promise<Follower> {
  let isKnown = true
  return {
    hear({ text }, at) {
      if (text === 'broken') throw new Error('Weights that nobody can read')
      isKnown = text !== 'hallo'
      const [id, probability] = text.split(' ')
      return Number(probability) >= 0.5
        ? { id: id as Spotted['id'], probability: Number(probability), at }
        : null
    },
    knowsLanguage: () => isKnown,
  }
}
