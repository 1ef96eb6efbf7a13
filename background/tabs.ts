import { browser } from 'wxt/browser'
import type { MeetingSeen } from '@/meetings/meeting'
import { mayLeadTo } from '@/meetings/rooms'
import type { Privacy, TabMeeting } from '@/messages'
import { LOST_AFTER_MS } from '@/storage/taken/history'
import { inNextMeeting, inTheOpen } from './privacy'
import { keyed } from './keyless'

/** A meeting is still the tab's meeting for this long after it was left, so that the candidate can review the call. */
const LINGERS_MS = 30 * 60_000

/** A personal link leads on to its meeting within this time. Somebody may wait in the lobby meanwhile. */
const LEADS_ON_WITHIN_MS = 60 * 60_000

const prefix = 'tab-'
const slotOf = (tabId: number) => `${prefix}${tabId}`
const shownIn = (tabId: number) => `shown-${tabId}`
/** The slot that is used while no tab has a meeting, as in a call by phone. */
const withoutMeeting = 'without-meeting'

const lingers = ({ leftAt }: TabMeeting, now: number) =>
  leftAt === null || now - leftAt < LINGERS_MS

/** The meeting that a tab is in or has just left. It is kept as long as the browser runs, not as long as the worker. */
export async function meetingOf(tabId: number, now = Date.now()): Promise<TabMeeting | null> {
  const slot = slotOf(tabId)
  const stored = await browser.storage.session.get(slot)
  const meeting = stored[slot] as TabMeeting | undefined
  const known = meeting && unlessLost(meeting, now)
  return known && lingers(known, now) ? known : null
}

/** A tab that gives no sign of life any more has left: it crashed, or the computer slept. */
function unlessLost(meeting: TabMeeting, now: number): TabMeeting {
  if (meeting.state !== 'in-call' || now - meeting.seenAt < LOST_AFTER_MS) return meeting
  const { seenAt: leftAt } = meeting
  return { ...meeting, state: 'left', others: null, captions: undefined, leftAt }
}

/** Every tab that is in a call now. */
export async function meetingsInCall(): Promise<TabMeeting[]> {
  return (await allMeetings()).filter(({ state }) => state === 'in-call')
}

/** The tabs that are in this sitting's meeting, or have just left it. */
export async function tabsIn(meetingKey: string): Promise<TabMeeting[]> {
  const now = Date.now()
  return (await allMeetings()).filter(
    (meeting) => meeting.key === meetingKey && lingers(meeting, now),
  )
}

/** The candidate has opened the panel beside a tab's meeting. */
export function panelOpened(tabId: number): Promise<void> {
  return inTurn(async () => {
    const meeting = await meetingOf(tabId)
    if (!meeting || meeting.opened) return
    await browser.storage.session.set({ [slotOf(tabId)]: { ...meeting, opened: true } })
  })
}

/** Goes on in a new sitting: what was seen until now belongs to another call. */
export function changeSitting(tabId: number, sittingId: string, from: number): Promise<void> {
  return inTurn(async () => {
    const meeting = await meetingOf(tabId)
    if (meeting?.sittingId == null) return
    const next = { ...meeting, sittingId, joinedAt: from } satisfies TabMeeting
    await browser.storage.session.set({ [slotOf(tabId)]: next })
  })
}

export async function allMeetings(now = Date.now()): Promise<TabMeeting[]> {
  const stored = await browser.storage.session.get(null)
  return Object.entries(stored)
    .filter(([slot]) => slot.startsWith(prefix))
    .map(([, meeting]) => unlessLost(meeting as TabMeeting, now))
}

/**
 * Keeps what a tab shows now.
 *
 * @param seen null if it shows no meeting
 * @returns the tab's meeting before and after
 */
export function rememberMeeting(tabId: number, seen: MeetingSeen | null, now: number) {
  return inTurn(async () => {
    const [before, shown] = await Promise.all([meetingOf(tabId, now), lastShown(tabId, now)])
    const lately = shown && now - shown.at < LINGERS_MS ? shown.key : undefined
    const meeting = seen && keyed(seen, { before, shown: lately })
    const after = meeting ? seenIn(tabId, meeting, { before, shown, now }) : left(before, now)
    if (!after) await browser.storage.session.remove(slotOf(tabId))
    else {
      const { key, cameFrom } = after
      const shownNow: Shown = { key, cameFrom, at: now }
      await browser.storage.session.set({ [slotOf(tabId)]: after, [shownIn(tabId)]: shownNow })
    }
    return { before, after }
  })
}

/** The meeting that a tab showed last. It is known for a while after the tab has gone to another page. */
interface Shown {
  key: string
  cameFrom: string | null
  /** UTC milliseconds. */
  at: number
}

async function lastShown(tabId: number, now: number): Promise<Shown | null> {
  const slot = shownIn(tabId)
  const shown = (await browser.storage.session.get(slot))[slot] as Shown | undefined
  return shown && now - shown.at < LEADS_ON_WITHIN_MS ? shown : null
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
  return browser.storage.session.remove([slotOf(tabId), shownIn(tabId)])
}

function seenIn(
  tabId: number,
  seen: MeetingSeen,
  { before, shown, now }: { before: TabMeeting | null; shown: Shown | null; now: number },
): TabMeeting {
  const known = before?.key === seen.key ? before : undefined
  // A share goes on after its meeting is left, until the page says that it has ended.
  const { sharingSince, hidden, lastHidden } = known ?? (before ? inNextMeeting(before) : inTheOpen)
  const joined = timeOfJoining(seen, known, now)
  return {
    ...seen,
    sharingSince,
    hidden,
    lastHidden,
    tabId,
    title: seen.title || (known?.title ?? ''),
    joinedAt: joined,
    leftAt: seen.state === 'left' ? (known?.leftAt ?? now) : null,
    sittingId: joined === null ? null : sittingOf(known, joined),
    opened: known?.opened ?? false,
    cameFrom: leadingTo(seen.key, shown),
    seenAt: now,
  }
}

/** When the meeting was joined. If the candidate comes back after they left, then that is a new time. */
function timeOfJoining({ state }: MeetingSeen, known: TabMeeting | undefined, now: number) {
  const before = known?.state === 'left' && state !== 'left' ? null : (known?.joinedAt ?? null)
  return state === 'in-call' ? (before ?? now) : before
}

const sittingOf = (known: TabMeeting | undefined, joined: number): string =>
  known?.joinedAt === joined && known.sittingId !== null ? known.sittingId : crypto.randomUUID()

/** The meeting that led to this one in the same tab. */
function leadingTo(key: string, shown: Shown | null): string | null {
  if (!shown || shown.key === key) return shown?.cameFrom ?? null
  return mayLeadTo(shown.key, key) ? shown.key : null
}

/** The tab's meeting when its page shows none any more. If it was joined, then it is left now. Else there is none. */
function left(before: TabMeeting | null, now: number): TabMeeting | null {
  if (!before?.joinedAt) return null
  const leftAt = before.leftAt ?? now
  return { ...before, state: 'left', others: null, captions: undefined, leftAt, seenAt: now }
}
