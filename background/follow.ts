import type { MeetingSeen } from '@/meetings/meeting'
import type { TabMeeting } from '@/messages'
import { announce } from './announce'
import { endBeforeJoining, startOrEndCall } from './calls'
import { store } from './store'
import { forgetTab, meetingOf, rememberMeeting } from './tabs'

/**
 * Handles a report of what a tab shows of its meeting.
 *
 * @param seen null if the tab shows no meeting
 * @returns the meeting the tab is in, or has just left
 */
export async function follow(tabId: number, seen: MeetingSeen | null): Promise<TabMeeting | null> {
  const now = Date.now()
  const { before, after } = await rememberMeeting(tabId, seen, now)
  if (!before && !after) return null
  const { db } = await store.opened()
  if (db) {
    if (before?.state === 'in-call' && before.key !== after?.key)
      await startOrEndCall(db, { ...before, state: 'left' }, now)
    if (after) {
      const isSame = before?.key === after.key && before.joinedAt === after.joinedAt
      if (!isSame) await endBeforeJoining(db, after)
      await startOrEndCall(db, after, now)
    }
  }
  announce({ kind: 'situation', tabId })
  // Read again: the candidate may have hidden the panel in the meantime.
  return meetingOf(tabId)
}

/** A tab that is closed has left its meeting. */
export async function tabClosed(tabId: number): Promise<void> {
  await follow(tabId, null)
  await forgetTab(tabId)
}
