import type { MeetingSeen } from '@/meetings/meeting'
import { announce } from './announce'
import { followMeeting } from './calls'
import { openDatabase } from './open-database'
import { rememberMeeting } from './tabs'

/** Takes in what a tab shows of its meeting now; null when it is in none, or closed. */
export async function follow(tabId: number, meeting: MeetingSeen | null): Promise<void> {
  const now = Date.now()
  const { before, after } = await rememberMeeting(tabId, meeting, now)
  if (!before && !after) return
  const { db } = await openDatabase()
  if (db) {
    if (before?.state === 'in-call' && before.key !== after?.key)
      await followMeeting(db, { ...before, state: 'left' }, now)
    if (after) await followMeeting(db, after, now)
  }
  announce({ kind: 'situation', tabId })
}
