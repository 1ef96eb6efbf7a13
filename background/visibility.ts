import type { Privacy } from '@/messages'
import { announce } from './announce'
import { tellDock } from './dock-settings'
import {
  keyPressed,
  revealedUnlessSharing,
  noteRead,
  revealed,
  sharingBegan,
  sharingEnded,
} from './privacy'
import { type Change, changePrivacy, meetingOf, meetingsInCall } from './tabs'

/** Handles a report of whether a tab's page shares a screen. @returns whether its dock is to be hidden */
export async function shareChanged(tabId: number, on: boolean): Promise<boolean> {
  const now = Date.now()
  const change: Change = (before) => (on ? sharingBegan(before, now) : sharingEnded(before, now))
  const after = await changeAndAnnounce(tabId, change)
  // If the meeting is not known yet, then the page reports again when it is.
  return after ? after.hidden !== null : on
}

/** The candidate's key: hides the panel wherever it is shown, or shows it again. */
export async function hideNow(tabId: number | null): Promise<void> {
  const now = Date.now()
  await changeAndUpdateDock(tabId, (before) => keyPressed(before, now))
}

/** Shows the panel, whatever the reason why it is hidden. */
export async function reveal(tabId: number | null): Promise<void> {
  await changeAndUpdateDock(tabId, revealed)
}

/**
 * Shows the panel that the candidate's own key has hidden, unless a screen is shared.
 *
 * @returns whether it can be seen
 */
export async function revealUnlessSharing(tabId: number | null): Promise<boolean> {
  const after = await changeAndUpdateDock(tabId, revealedUnlessSharing)
  return !after?.hidden
}

export async function hiddenRead(tabId: number | null): Promise<void> {
  await changeAndAnnounce(await ownerOf(tabId), noteRead)
}

async function changeAndUpdateDock(tabId: number | null, change: Change): Promise<Privacy | null> {
  const owner = await ownerOf(tabId)
  const after = await changeAndAnnounce(owner, change)
  if (owner !== null && after) await tellDock(owner)
  return after
}

async function changeAndAnnounce(owner: number | null, change: Change): Promise<Privacy | null> {
  const changed = await changePrivacy(owner, change)
  if (!changed) return null
  if (changed.after !== changed.before) announce({ kind: 'situation', tabId: owner })
  return changed.after
}

/** The tab whose meeting the panels beside this tab show: this tab, else one in a call; null if there is none. */
async function ownerOf(tabId: number | null): Promise<number | null> {
  if (tabId !== null && (await meetingOf(tabId))) return tabId
  return (await meetingsInCall()).at(-1)?.tabId ?? null
}
