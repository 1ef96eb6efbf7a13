import { browser, type Browser } from 'wxt/browser'
import { CAPTIONS_PORT, type CaptionsHeard, captionsHeard } from '@/messages'

/** A call page that was loaded again answers after about this time. A port that is open for so long has its other end. */
const AGAIN_MS = 1000
/** A page that never answers is asked less and less often, and at last as often as this. */
const SELDOM_MS = 30_000

interface Listener {
  onHeard(heard: CaptionsHeard): void
  /** The other end is there, or not. */
  onOpen(isOpen: boolean): void
}

/**
 * Opens the port to the call page of a tab, and opens it again whenever it closes, until the signal aborts. While it is
 * open, the page's script reads the captions.
 */
export function openCaptions(
  tabId: number,
  { onHeard, onOpen }: Listener,
  signal: AbortSignal,
): void {
  let port: Browser.runtime.Port | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let again = AGAIN_MS

  const open = () => {
    port = browser.tabs.connect(tabId, { name: CAPTIONS_PORT })
    port.onMessage.addListener((message: unknown) => {
      const heard = signal.aborted ? null : captionsHeard(message)
      if (heard === null) return
      again = AGAIN_MS
      onOpen(true)
      onHeard(heard)
    })
    port.onDisconnect.addListener(() => {
      // The browser wants the reason to be read: the page has no script of Candid's, or it is gone.
      void browser.runtime.lastError
      if (signal.aborted) return
      clearTimeout(timer)
      onOpen(false)
      timer = setTimeout(open, again)
      again = Math.min(2 * again, SELDOM_MS)
    })
    timer = setTimeout(() => onOpen(true), AGAIN_MS)
  }

  open()
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    port?.disconnect()
  })
}
