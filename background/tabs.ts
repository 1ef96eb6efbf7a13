import { browser } from 'wxt/browser'
import type { MeetingSeen } from '@/meetings/meeting'
import type { Privacy, TabMeeting } from '@/messages'
import { inTheOpen, sharingEnded } from './privacy'

/** A meeting that was left stays the tab's for this long: time for what comes after the call. */
const LINGERS_MS = 30 * 60_000

const prefix = 'tab-'
const slotOf = (tabId: number) => `${prefix}${tabId}`
/** Where no tab has a meeting, as in a call on the phone. */
const withoutMeeting = 'without-meeting'

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
  return (await allMeetings()).filter(({ state }) => state === 'in-call')
}

/** The meeting of this key that some tab is in, or else has left a while ago. */
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

/** Takes in what a tab shows now. @returns what it was in before, and what it is in now */
export function rememberMeeting(tabId: number, seen: MeetingSeen | null, now: number) {
  return inTurn(async () => {
    const before = await meetingOf(tabId, now)
    const after = seen ? seenIn(tabId, seen, before, now) : left(before, now)
    if (after) await browser.storage.session.set({ [slotOf(tabId)]: after })
    else await forgetTab(tabId)
    return { before, after }
  })
}

/** What is hidden or shared becomes otherwise; an unchanged one is given back as it is. */
export type Change = <P extends Privacy>(before: P) => P

/**
 * Changes what is hidden or shared in the meeting of a tab; null: where there is no meeting.
 *
 * @returns what was and what is, or null for a tab without a meeting, of which nothing is kept
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

/** Two changes of what is stored would else be read before either is written, and one be lost. */
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
  const privacy = known ?? inTheOpen
  const { sharingSince, hidden, lastHidden } =
    // Nobody shares a screen in a meeting that they have left.
    seen.state === 'left' ? sharingEnded(privacy, now) : privacy
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

/** Who comes back after having left has joined anew. */
function joinedAt({ state }: MeetingSeen, known: TabMeeting | undefined, now: number) {
  const before = known?.state === 'left' && state !== 'left' ? null : (known?.joinedAt ?? null)
  return state === 'in-call' ? (before ?? now) : before
}

/** A page that is no meeting's any more: who had joined has left, who had not is nowhere. */
function left(before: TabMeeting | null, now: number): TabMeeting | null {
  if (!before?.joinedAt) return null
  return { ...sharingEnded(before, now), state: 'left', leftAt: before.leftAt ?? now }
}
