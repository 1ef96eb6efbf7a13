import { browser } from 'wxt/browser'
import type { MeetingSeen } from '@/meetings/meeting'
import type { TabMeeting } from '@/messages'

/** A meeting that was left stays the tab's for this long: time for what comes after the call. */
const LINGERS_MS = 30 * 60_000

const prefix = 'tab-'
const slotOf = (tabId: number) => `${prefix}${tabId}`

const lingers = ({ leftAt }: TabMeeting, now: number) =>
  leftAt === null || now - leftAt < LINGERS_MS

/** The meeting each tab is in, kept for as long as the browser runs; the worker itself keeps nothing. */
export async function meetingOf(tabId: number, now = Date.now()): Promise<TabMeeting | null> {
  const slot = slotOf(tabId)
  const stored = await browser.storage.session.get(slot)
  const meeting = stored[slot] as TabMeeting | undefined
  return meeting && lingers(meeting, now) ? meeting : null
}

/** Every tab that is in a call now. */
export async function meetingsInCall(): Promise<TabMeeting[]> {
  const stored = await browser.storage.session.get(null)
  return Object.entries(stored)
    .filter(([slot]) => slot.startsWith(prefix))
    .map(([, meeting]) => meeting as TabMeeting)
    .filter((meeting) => meeting.state === 'in-call')
}

/** Takes in what a tab shows now. @returns what it was in before, and what it is in now */
export async function rememberMeeting(tabId: number, seen: MeetingSeen | null, now: number) {
  const before = await meetingOf(tabId, now)
  const after = seen ? seenIn(tabId, seen, before, now) : left(before, now)
  if (after) await browser.storage.session.set({ [slotOf(tabId)]: after })
  else await forgetTab(tabId)
  return { before, after }
}

export function forgetTab(tabId: number): Promise<void> {
  return browser.storage.session.remove(slotOf(tabId))
}

function seenIn(
  tabId: number,
  seen: MeetingSeen,
  before: TabMeeting | null,
  now: number,
): TabMeeting {
  const known = before?.key === seen.key ? before : undefined
  return {
    ...seen,
    tabId,
    title: seen.title || (known?.title ?? ''),
    joinedAt: known?.joinedAt ?? (seen.state === 'in-call' ? now : null),
    leftAt: seen.state === 'left' ? (known?.leftAt ?? now) : null,
  }
}

/** A page that is no meeting's any more: who had joined has left, who had not is nowhere. */
function left(before: TabMeeting | null, now: number): TabMeeting | null {
  if (!before?.joinedAt) return null
  return { ...before, state: 'left', leftAt: before.leftAt ?? now }
}
