import { browser } from 'wxt/browser'
import type { Site } from '@/meetings/sites.mjs'
import { later } from './later'

/** How long a frame may take to shake hands before it is put in anew. */
const HANDSHAKE_MS = 10_000
/** A frame that goes down again and again is not put in more often than this. */
const PAUSE_MS = 1000

/**
 * The frame with the panel in it.
 *
 * Nothing is posted to it or from it. It shows that it lives by a port that it opens to this tab, named
 * by a nonce that only its address holds: a frame that crashed, or was led to another page, loses the
 * port and is replaced; a frame that the page itself put in is turned away. (Firefox: see lifeline.ts.)
 *
 * @param site the site of the page
 * @param box where it is put in
 * @param isWanted whether a frame that went down is to come back
 */
export function createPanelFrame(site: Site, box: HTMLElement, isWanted: () => boolean) {
  let frame: HTMLIFrameElement | undefined
  let nonce: string | undefined
  let callOff: (() => void) | undefined

  const close = () => {
    callOff?.()
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
    if (!import.meta.env.FIREFOX) callOff = later(HANDSHAKE_MS, insert)
  }

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== nonce) return port.disconnect()
    callOff?.()
    port.postMessage('welcome')
    port.onDisconnect.addListener(() => {
      // After an update of the extension the frame lives on with its text: it is left alone.
      if (!browser.runtime?.id || port.name !== nonce) return
      close()
      if (isWanted()) callOff = later(PAUSE_MS, insert)
    })
  })

  return {
    open() {
      if (!frame) insert()
    },
    close,
    focus: () => frame?.focus(),
  }
}

function panelAddress({ needsFixedAddress }: Site): string {
  return needsFixedAddress && !import.meta.env.FIREFOX
    ? `chrome-extension://${browser.runtime.id}/panel.html`
    : browser.runtime.getURL('/panel.html')
}
