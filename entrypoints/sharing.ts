import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { sayTo, waiter } from '@/dock/page-world'
import { watchSharing } from '@/dock/watch-sharing'

/**
 * Runs in the call page's own world, in every frame, before the first script of the page. Only there can a script see
 * that the page shares a screen.
 */
export default defineUnlistedScript({
  // The page's world gets no variable of ours.
  globalName: false,
  main() {
    const page = topDocument()
    if (!page || !('MediaDevices' in globalThis)) return
    const media = {
      devices: MediaDevices.prototype,
      stream: MediaStream.prototype,
      track: MediaStreamTrack.prototype,
    }
    watchSharing(media, { report: sayTo(page), wait: waiter() })
  },
})

/** Nothing if another site frames this page. Then there is no dock beside it. */
function topDocument(): Document | undefined {
  try {
    return window.top?.document
  } catch {
    return undefined
  }
}
