import { browser } from 'wxt/browser'
import { shareEvent } from '@/meetings/share-event'
import { askInTime } from './ask-in-time'
import type { Dock } from './dock'

export interface Hiding {
  /** Takes in, once a tick, whether the page itself says that the candidate's screen is shared. */
  look(saysSo: boolean): void
  /** With the call, or its page, all sharing is over. */
  callOver(): void
  /** Takes in what the background answered about the meeting that the page shows. */
  meetingSeen(hidden: boolean): void
  /** Hides the dock or shows it as the background says, once that knows of the share. */
  update(hidden: boolean): void
}

/**
 * Hides the dock while the candidate shares a screen: at once, and before anybody is asked. That it
 * comes back is for the background to say, which knows what else the candidate has hidden.
 *
 * @param page the top document, where the page's own world says that a share begins and ends
 */
export function hideWhileSharing(dock: Pick<Dock, 'hide'>, page: EventTarget): Hiding {
  /** How many of the page's frames share a screen. */
  let frames = 0
  let saysSo = false
  let wasSharing = false
  /** What the background knows. */
  let known = false
  let isAsking = false
  const isSharing = () => frames > 0 || saysSo

  // One question at a time: however often a page begins and ends, it makes Candid send no more.
  const tell = async () => {
    const on = isSharing()
    isAsking = true
    const hidden = await whetherHidden(on)
    isAsking = false
    if (hidden === undefined) return
    known = on
    if (isSharing() === on) dock.hide(hidden)
    else void tell()
  }
  const changed = () => {
    const on = isSharing()
    if (on && !wasSharing) dock.hide(true)
    wasSharing = on
    if (on !== known && !isAsking) void tell()
  }

  page.addEventListener(shareEvent, (event) => {
    const { detail } = event as CustomEvent<unknown>
    frames = Math.max(0, frames + (detail === true ? 1 : -1))
    changed()
  })
  return {
    look(now) {
      saysSo = now
      changed()
    },
    callOver() {
      frames = 0
      saysSo = false
      changed()
    },
    meetingSeen(hidden) {
      // A share may have begun before the background knew of the meeting.
      if (!isSharing()) dock.hide(hidden)
      else if (!isAsking) void tell()
    },
    update(hidden) {
      if (!isAsking && isSharing() === known) dock.hide(hidden)
    },
  }
}

/** @returns what the background says; undefined when it did not answer, and the next tick tells it again */
async function whetherHidden(on: boolean): Promise<boolean | undefined> {
  try {
    return (await askInTime('sharing', { on })).hidden
  } catch {
    // After an update of the extension nobody is left to ask.
    return browser.runtime?.id ? undefined : on
  }
}
