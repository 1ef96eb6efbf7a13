import { browser } from 'wxt/browser'
import type { MeetingSeen } from '@/meetings/meeting'
import type { Privacy, TabMeeting } from '@/messages'
import { inNextMeeting, inTheOpen } from './privacy'

/** A meeting is still the tab's meeting for this long after it was left, so that the candidate can review the call. */
const LINGERS_MS = 30 * 60_000

const prefix = 'tab-'
const slotOf = (tabId: number) => `${prefix}${tabId}`
/** The slot that is used while no tab has a meeting, as in a call by phone. */
const withoutMeeting = 'without-meeting'

const lingers = ({ leftAt }: TabMeeting, now: number) =>
  leftAt === null || now - leftAt < LINGERS_MS

/** The meeting that a tab is in or has just left. It is kept as long as the browser runs, not as long as the worker. */
export async function meetingOf(tabId: number, now = Date.now()): Promise<TabMeeting | null> {
  const slot = slotOf(tabId)
  const stored = await browser.storage.session.get(slot)
  const meeting = stored[slot] as TabMeeting | undefined
  return meeting && lingers(meeting, now) ? meeting : null
}

/** Every tab that is in a call now. */
export async function meetingsInCall(): Promise<TabMeeting[]> {
  return (await allMeetings()).filter(({ state }) => state === 'in-call')
}

/** The meeting of this key that some tab is in, else one that a tab has just left. */
export async function joinedMeeting(key: string, now = Date.now()): Promise<TabMeeting | null> {
  const same = (await allMeetings()).filter((meeting) => meeting.key === key)
  return (
    same.find(({ state }) => state === 'in-call') ??
    same.find((one) => one.state === 'left' && one.joinedAt !== null && lingers(one, now)) ??
    null
  )
}

async function allMeetings(): Promise<TabMeeting[]> {
  const stored = await browser.storage.session.get(null)
  return Object.entries(stored)
    .filter(([slot]) => slot.startsWith(prefix))
    .map(([, meeting]) => meeting as TabMeeting)
}

/**
 * Keeps what a tab shows now.
 *
 * @param seen null if it shows no meeting
 * @returns the tab's meeting before and after
 */
export function rememberMeeting(tabId: number, seen: MeetingSeen | null, now: number) {
  return inTurn(async () => {
    const before = await meetingOf(tabId, now)
    const after = seen ? seenIn(tabId, seen, before, now) : left(before, now)
    if (after) await browser.storage.session.set({ [slotOf(tabId)]: after })
    else await forgetTab(tabId)
    return { before, after }
  })
}

/** A change of what is hidden or shared. It returns the same object if nothing changes. */
export type Change = <P extends Privacy>(before: P) => P

/**
 * Changes what is hidden or shared.
 *
 * @param tabId the tab in whose meeting it changes; null for a call without a meeting
 * @returns the state before and after, or null if the tab has no meeting
 */
export function changePrivacy(tabId: number | null, change: Change) {
  return inTurn(async (): Promise<{ before: Privacy; after: Privacy } | null> => {
    const before = tabId === null ? await privacyWithoutMeeting() : await meetingOf(tabId)
    if (!before) return null
    const after = change(before)
    const slot = tabId === null ? withoutMeeting : slotOf(tabId)
    if (after !== before) await browser.storage.session.set({ [slot]: after })
    return { before, after }
  })
}

export async function privacyWithoutMeeting(): Promise<Privacy> {
  const stored = await browser.storage.session.get(withoutMeeting)
  return (stored[withoutMeeting] as Privacy | undefined) ?? inTheOpen
}

/** Runs one change after another. If two changes read the same state, then one of them is lost. */
function inTurn<T>(act: () => Promise<T>): Promise<T> {
  return navigator.locks.request('tabs', act)
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
  // A share goes on after its meeting is left, until the page says that it has ended.
  const { sharingSince, hidden, lastHidden } = known ?? (before ? inNextMeeting(before) : inTheOpen)
  return {
    ...seen,
    sharingSince,
    hidden,
    lastHidden,
    tabId,
    title: seen.title || (known?.title ?? ''),
    joinedAt: joinedAt(seen, known, now),
    leftAt: seen.state === 'left' ? (known?.leftAt ?? now) : null,
  }
}

/** When the meeting was joined. If the candidate comes back after they left, then that is a new time. */
function joinedAt({ state }: MeetingSeen, known: TabMeeting | undefined, now: number) {
  const before = known?.state === 'left' && state !== 'left' ? null : (known?.joinedAt ?? null)
  return state === 'in-call' ? (before ?? now) : before
}

/** The tab's meeting when its page shows none any more. If it was joined, then it is left now. Else there is none. */
function left(before: TabMeeting | null, now: number): TabMeeting | null {
  if (!before?.joinedAt) return null
  return { ...before, state: 'left', others: null, leftAt: before.leftAt ?? now }
}
