import { browser } from 'wxt/browser'
import type { MeetingSeen } from '@/meetings/meeting'
import type { TabMeeting } from '@/messages'

const slotOf = (tabId: number) => `tab-${tabId}`

/** The meeting each tab is in, kept for as long as the browser runs; the worker itself keeps nothing. */
export async function meetingOf(tabId: number): Promise<TabMeeting | null> {
  const slot = slotOf(tabId)
  const stored = await browser.storage.session.get(slot)
  return (stored[slot] as TabMeeting | undefined) ?? null
}

/** Every tab that is in a call now. */
export async function meetingsInCall(): Promise<TabMeeting[]> {
  const stored = await browser.storage.session.get(null)
  return Object.entries(stored)
    .filter(([slot]) => slot.startsWith('tab-'))
    .map(([, meeting]) => meeting as TabMeeting)
    .filter((meeting) => meeting.state === 'in-call')
}

/** @returns what the tab was in before, and what it is in now */
export async function rememberMeeting(tabId: number, seen: MeetingSeen | null, now: number) {
  const before = await meetingOf(tabId)
  if (!seen) {
    await browser.storage.session.remove(slotOf(tabId))
    return { before, after: null }
  }
  const joinedBefore = before?.key === seen.key ? before.joinedAt : null
  const joinedAt = seen.state === 'in-call' ? (joinedBefore ?? now) : joinedBefore
  const after: TabMeeting = { ...seen, tabId, joinedAt }
  await browser.storage.session.set({ [slotOf(tabId)]: after })
  return { before, after }
}
