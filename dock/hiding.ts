import { browser } from 'wxt/browser'
import { shareEvent } from '@/meetings/share-event'
import { askInTime } from './ask-in-time'
import type { Dock } from './dock'

export interface Hiding {
  /** Call it every tick. @param pageShows whether the page itself shows that the candidate's screen is shared */
  look(pageShows: boolean): void
  /** The call, or its page, is over, and so is all sharing. */
  callOver(): void
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
  /** How many of the page's frames share a screen. */
  let frames = 0
  let pageShows = false
  let wasSharing = false
  /** Whether a screen is shared, as the background knows it. */
  let known = false
  let isAsking = false
  const isSharing = () => frames > 0 || pageShows

  // One request at a time, so that a page that often begins and ends a share does not cause many requests.
  const report = async () => {
    const on = isSharing()
    isAsking = true
    const hidden = await reportSharing(on)
    isAsking = false
    if (hidden === undefined) return
    known = on
    if (isSharing() === on) dock.hide(hidden)
    else void report()
  }
  const changed = () => {
    const on = isSharing()
    if (on && !wasSharing) dock.hide(true)
    wasSharing = on
    if (on !== known && !isAsking) void report()
  }

  page.addEventListener(shareEvent, (event) => {
    const { detail } = event as CustomEvent<unknown>
    frames = Math.max(0, frames + (detail === true ? 1 : -1))
    changed()
  })
  return {
    look(now) {
      pageShows = now
      changed()
    },
    callOver() {
      frames = 0
      pageShows = false
      changed()
    },
    meetingSeen(hidden) {
      // A share may have begun before the background knew of the meeting.
      if (!isSharing()) dock.hide(hidden)
      else if (!isAsking) void report()
    },
    update(hidden) {
      if (!isAsking && isSharing() === known) dock.hide(hidden)
    },
  }
}

/** @returns whether the dock is to be hidden; undefined if there was no answer. Then the next tick reports again. */
async function reportSharing(on: boolean): Promise<boolean | undefined> {
  try {
    return (await askInTime('sharing', { on })).hidden
  } catch {
    // After an update of the extension there is no background for this script any more.
    return browser.runtime?.id ? undefined : on
  }
}
