import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { shareEvent } from '@/meetings/share-event'
import { watchSharing } from '@/dock/watch-sharing'

/**
 * Stands in the call page's own world, in every frame, from before its first script: the only place
 * from which the browser's sharing of a screen can be seen.
 */
export default defineUnlistedScript({
  // The page's world gets no variable of ours.
  globalName: false,
  main() {
    if ('MediaDevices' in globalThis) watchSharing(MediaDevices.prototype, tell)
  },
})

function tell(isSharing: boolean): void {
  try {
    window.top?.document.dispatchEvent(new CustomEvent(shareEvent, { detail: isSharing }))
  } catch {
    // Another site frames this page: no dock of ours is beside it.
  }
}
