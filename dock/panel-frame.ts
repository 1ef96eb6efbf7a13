import { browser } from 'wxt/browser'
import type { Site } from '@/meetings/sites.mjs'
import { CAPTIONS_PORT } from '@/messages'
import { later } from './later'

/** How long a new frame may take to connect before it is replaced. */
const HANDSHAKE_MS = 10_000
/** A frame that crashes again and again is not replaced more often than this. */
const PAUSE_MS = 1000

/**
 * The frame with the panel in it.
 *
 * No message is posted to it or from it. It opens a port to this tab, named by a nonce that stands only in its address.
 * If the frame crashes or goes to another page, then the port closes and the frame is replaced. A frame that the page
 * itself put in does not know the nonce and is rejected. (Firefox: see lifeline.ts.)
 *
 * @param site the site of the page
 * @param box the element that gets the frame
 * @param isWanted whether a frame that crashed is to be replaced
 */
export function createPanelFrame(site: Site, box: HTMLElement, isWanted: () => boolean) {
  let frame: HTMLIFrameElement | undefined
  let nonce: string | undefined
  let cancel: (() => void) | undefined

  const close = () => {
    cancel?.()
    nonce = undefined
    frame?.remove()
    frame = undefined
  }

  const insert = () => {
    close()
    nonce = crypto.randomUUID()
    frame = document.createElement('iframe')
    frame.title = 'Candid'
    frame.src = `${panelAddress(site)}#${nonce}`
    box.append(frame)
    if (!import.meta.env.FIREFOX) cancel = later(HANDSHAKE_MS, insert)
  }

  browser.runtime.onConnect.addListener((port) => {
    // It is for follow-captions.ts.
    if (port.name === CAPTIONS_PORT) return
    if (port.name !== nonce) return port.disconnect()
    cancel?.()
    port.postMessage('welcome')
    port.onDisconnect.addListener(() => {
      // After an update of the extension the frame still shows its text, so it stays.
      if (!browser.runtime?.id || port.name !== nonce) return
      close()
      if (isWanted()) cancel = later(PAUSE_MS, insert)
    })
  })

  return {
    open() {
      if (!frame) insert()
    },
    close,
    focus: () => frame?.focus(),
    blur: () => frame?.blur(),
  }
}

function panelAddress({ needsFixedAddress }: Site): string {
  return needsFixedAddress && !import.meta.env.FIREFOX
    ? `chrome-extension://${browser.runtime.id}/panel.html`
    : browser.runtime.getURL('/panel.html')
}
