import { browser } from 'wxt/browser'
import { shareEvent } from '@/meetings/share-event'
import { attempt } from '@/meetings/attempt'
import { askInTime } from './ask-in-time'
import type { Dock } from './dock'
import { oneAtATime } from './one-at-a-time'

export interface Hiding {
  /** Call it every tick. @param pageShows whether the page itself shows that the candidate's screen is shared */
  look(pageShows: boolean): void
  /** The browser unloads the page, which ends all sharing in it. */
  pageLeft(): void
  /** The background has answered to the report of the page's meeting. */
  meetingSeen(hidden: boolean): void
  /** Hides or shows the dock as the background says, unless the background does not know of a share yet. */
  update(hidden: boolean): void
}

/**
 * Hides the dock while the candidate shares a screen. It hides at once, without waiting for the background. But only the
 * background shows it again, because it knows what the candidate has hidden by key.
 *
 * @param page the top document, which gets `shareEvent` when a share begins or ends
 */
export function hideWhileSharing(dock: Pick<Dock, 'hide'>, page: EventTarget): Hiding {
  /** The windows of this page that share a screen, each with the document that shares it. */
  const windows = new Map<Window, Document>()
  let pageShows = false
  let wasSharing = false
  /** Whether a screen is shared, as the background was told last; undefined if it did not answer. */
  let known: boolean | undefined = false
  let isAsking = false
  /** The background may know of a share in a page that has crashed in this tab. */
  let mayBeStale = true
  const isSharing = () => windows.size > 0 || pageShows

  const report = oneAtATime(async () => {
    const on = isSharing()
    known = on
    isAsking = true
    const hidden = await reportSharing(on)
    isAsking = false
    if (hidden === undefined) {
      known = undefined
      return
    }
    mayBeStale = false
    if (isSharing() === on) dock.hide(hidden)
    else report()
  })
  const changed = () => {
    const on = isSharing()
    if (on && !wasSharing) dock.hide(true)
    wasSharing = on
    if (on !== known) report()
  }

  page.addEventListener(shareEvent, (event) => {
    const { data, source } = event as MessageEvent<unknown>
    const shared = documentOf(source as Window)
    if (!shared) return
    if (data === true) windows.set(source as Window, shared)
    else windows.delete(source as Window)
    changed()
  })
  return {
    look(now) {
      pageShows = now
      // A share ends with its document. A frame that was removed or reloaded can no longer say that it ended.
      for (const [source, shared] of windows)
        if (documentOf(source) !== shared) windows.delete(source)
      changed()
    },
    pageLeft() {
      if (known !== false) void reportSharing(false)
      windows.clear()
      pageShows = wasSharing = false
      known = false
      mayBeStale = true
    },
    meetingSeen(hidden) {
      if (hidden) dock.hide(true)
      // A share may have begun before the background knew of the meeting.
      if (isSharing() || mayBeStale) report()
      else dock.hide(hidden)
    },
    update(hidden) {
      if (!isAsking && isSharing() === known) dock.hide(hidden)
    },
  }
}

/** Nothing if the window is gone or belongs to another site, or if a forged event names no window. */
const documentOf = (source: Window): Document | undefined =>
  attempt(() => (source.closed ? undefined : source.document))

/** @returns whether the dock is to be hidden; undefined if there was no answer. Then the next tick reports again. */
async function reportSharing(on: boolean): Promise<boolean | undefined> {
  try {
    return (await askInTime('sharing', { on })).hidden
  } catch {
    // After an update of the extension there is no background for this script any more.
    return browser.runtime?.id ? undefined : on
  }
}
