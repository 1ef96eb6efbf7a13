import { browser, type Browser } from 'wxt/browser'
import type { DockSettings } from '@/messages'
import { dock as texts } from '@/locales/en/surfaces'
import { letResize } from './resize'
import styles from './dock.css?inline'

export interface Dock {
  show(settings: DockSettings): void
  remove(): void
  /** Puts the keyboard into the frame. */
  focus(): void
  /** Comes back where a page's own rebuilding has removed it. */
  keepInPlace(): void
}

/** How long a frame may take to shake hands before it is put in anew. */
const HANDSHAKE_MS = 10_000

/**
 * The panel's frame at the edge of the call page, in a closed shadow root that the page cannot look into.
 * Nothing is posted either way: the panel shows that it lives by a port it opens to this tab, named by the
 * frame's nonce, so that a frame that crashed, or was led to another page, is noticed and replaced.
 */
export function createDock({ remember }: { remember(change: Partial<DockSettings>): void }): Dock {
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  root.adoptedStyleSheets = [sheet]

  const box = document.createElement('div')
  const handle = document.createElement('button')
  handle.className = 'handle'
  handle.ariaLabel = texts.open
  const edge = document.createElement('div')
  root.append(handle, box)
  box.className = 'box'
  box.append(edge)

  let settings: DockSettings | undefined
  let frame: HTMLIFrameElement | undefined
  let nonce = ''
  let deadline: ReturnType<typeof setTimeout> | undefined

  const change = (part: Partial<DockSettings>) => {
    if (!settings) return
    apply({ ...settings, ...part })
    remember(part)
  }
  handle.addEventListener('click', () => change({ place: 'open' }))
  letResize(edge, box, {
    settings: () => settings,
    preview: (width) => settings && apply({ ...settings, width }),
    done: (width) => change({ width }),
  })

  const insertFrame = () => {
    frame?.remove()
    nonce = crypto.randomUUID()
    frame = document.createElement('iframe')
    frame.title = 'Candid'
    frame.src = panelAddress(nonce)
    box.append(frame)
    clearTimeout(deadline)
    deadline = setTimeout(insertFrame, HANDSHAKE_MS)
  }

  const welcome = (port: Browser.runtime.Port) => {
    if (port.name !== nonce) return port.disconnect()
    clearTimeout(deadline)
    port.postMessage('welcome')
    port.onDisconnect.addListener(() => {
      // After an update of the extension the frame lives on with its text; it is left alone.
      if (browser.runtime?.id && port.name === nonce && host.isConnected) insertFrame()
    })
  }
  browser.runtime.onConnect.addListener(welcome)

  const apply = (next: DockSettings) => {
    settings = next
    host.className = `${next.place} ${next.side}`
    box.style.width = `${next.width}px`
    edge.ariaValueNow = String(next.width)
    if (next.place === 'open' && !frame) insertFrame()
  }

  const hideInFullscreen = () => {
    host.hidden = document.fullscreenElement !== null
  }
  document.addEventListener('fullscreenchange', hideInFullscreen)

  return {
    show(next) {
      apply(next)
      if (!host.isConnected) document.documentElement.append(host)
    },
    remove() {
      clearTimeout(deadline)
      nonce = ''
      frame?.remove()
      frame = undefined
      settings = undefined
      host.remove()
    },
    focus: () => frame?.focus(),
    keepInPlace() {
      if (settings && !host.isConnected) document.documentElement.append(host)
    },
  }
}

/** A page with an embedder policy loads the frame by its static address only; elsewhere the page is not to know it. */
function panelAddress(nonce: string): string {
  const address =
    location.hostname === 'meet.google.com' || import.meta.env.FIREFOX
      ? browser.runtime.getURL('/panel.html')
      : `chrome-extension://${browser.runtime.id}/panel.html`
  return `${address}#${nonce}`
}
