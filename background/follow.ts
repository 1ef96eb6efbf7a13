import type { MeetingSeen } from '@/meetings/meeting'
import type { TabMeeting } from '@/messages'
import { announce } from './announce'
import { settleMeeting } from './calls'
import { watchCalls } from './watch-calls'
import { keepSitting } from './sittings'
import { readAhead } from './situation-ahead'
import { store } from './store'
import { forgetTab, meetingOf, rememberMeeting } from './tabs'

/**
 * Handles a report of what a tab shows of its meeting. Reports are handled one after another: while the worker starts,
 * several may come at once.
 *
 * @param seen null if the tab shows no meeting
 * @returns the meeting the tab is in, or has just left
 */
export function follow(tabId: number, seen: MeetingSeen | null): Promise<TabMeeting | null> {
  return navigator.locks.request('follow', () => handleReport(tabId, seen))
}

async function handleReport(tabId: number, seen: MeetingSeen | null): Promise<TabMeeting | null> {
  const now = Date.now()
  const { before, after } = await rememberMeeting(tabId, seen, now)
  if (!before && !after) return null
  const { db } = await store.opened()
  const isNews = !isSame(before, after)
  if (db) {
    const hasChanged = await keepSitting(db, before, after)
    if (before && before.key !== after?.key) await settleMeeting(db, before, now)
    if (after && (isNews || hasChanged)) await settleMeeting(db, after, now)
    if (after?.state === 'in-call') watchCalls()
  }
  if (isNews) announce({ kind: 'situation', tabId })
  if (!before) readAhead(tabId, now)
  // Read again: the candidate may have hidden the panel in the meantime.
  return meetingOf(tabId)
}

/** Whether two reports differ in their time alone: then the second one is a sign of life. */
function isSame(before: TabMeeting | null, after: TabMeeting | null): boolean {
  if (!before || !after) return before === after
  return JSON.stringify({ ...before, seenAt: 0 }) === JSON.stringify({ ...after, seenAt: 0 })
}

/** A tab that is closed has left its meeting. */
export async function tabClosed(tabId: number): Promise<void> {
  await follow(tabId, null)
  await forgetTab(tabId)
}
