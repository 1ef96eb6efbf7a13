import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { shareEvent } from '@/meetings/share-event'
import { watchSharing } from '@/dock/watch-sharing'

/**
 * Runs in the call page's own world, in every frame, before the first script of the page. Only there can a script see
 * that the page shares a screen.
 */
export default defineUnlistedScript({
  // The page's world gets no variable of ours.
  globalName: false,
  main() {
    if ('MediaDevices' in globalThis) watchSharing(MediaDevices.prototype, report)
  },
})

function report(isSharing: boolean): void {
  try {
    window.top?.document.dispatchEvent(new CustomEvent(shareEvent, { detail: isSharing }))
  } catch {
    // Another site frames this page, so there is no dock beside it.
  }
}
