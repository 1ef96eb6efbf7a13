import { type Browser, browser } from 'wxt/browser'
import { attempt } from '@/meetings/attempt'
import type { Captions } from '@/meetings/captions/captions'
import { CAPTIONS_PORT, type CaptionsHeard } from '@/messages'
import { after } from './later'
import { createLook } from './look'

/** The captions change about three times a second. */
const LOOK_MS = 330

export interface CaptionsFollowed {
  /** Call it every tick while the page asks to join: only then does it show the candidate's name. */
  joining(): void
}

/**
 * Reads the captions while a panel has a port open, and sends what changed. It looks at the page in a fixed rhythm and
 * observes nothing: so a look costs the same however often the page changes, and what is sent follows from the page
 * alone. Without a port it does nothing at all.
 */
export function followCaptions(captions: Captions, page: Document): CaptionsFollowed {
  const ports = new Set<Browser.runtime.Port>()
  let ownName = ''
  let look: (() => CaptionsHeard) | undefined
  let sent: CaptionsHeard | undefined

  const post = (port: Browser.runtime.Port) => {
    // After an update of the extension the port has no other end.
    try {
      port.postMessage(sent)
    } catch {
      ports.delete(port)
    }
  }
  const next = () => {
    if (ports.size === 0) {
      look = sent = undefined
      return
    }
    after(LOOK_MS, next)
    const heard = look && attempt(look)
    if (!heard || heard === sent) return
    sent = heard
    ports.forEach(post)
  }

  // Only an extension itself can open a port to its content scripts.
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== CAPTIONS_PORT) return
    ports.add(port)
    port.onDisconnect.addListener(() => ports.delete(port))
    // The new port gets what is shown now, at the next look.
    sent = undefined
    if (look) return
    look = createLook(captions, page, () => ownName)
    next()
  })
  return {
    joining() {
      ownName = attempt(() => captions.ownNameIn?.(page)) || ownName
    },
  }
}
