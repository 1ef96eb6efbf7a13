import { browser } from 'wxt/browser'
import type { TabMeeting } from '@/messages'
import { callOf } from './calls'
import { store } from './store'
import { meetingOf } from './tabs'

/**
 * Beside which meetings the panel opens by itself. A meeting with a call is never in question. Of a meeting that Candid
 * does not know, the candidate may have said that it is none of theirs, or opened Candid in it.
 */

/** What the candidate said of a meeting that Candid does not know. */
type Wish = 'open' | 'not-this'

/** The wishes of more meetings are not kept. */
const KEPT = 200

interface Kept {
  /** By the meeting's key, the latest last. */
  wishes?: [key: string, wish: Wish][]
  /** The setting: only in meetings that the candidate planned or opened Candid in. */
  onlyKnown?: boolean
}

const kept = (): Promise<Kept> => browser.storage.local.get(['wishes', 'onlyKnown'])

/** Whether the panel may open by itself beside a tab's meeting. If not, then only its handle shows. */
export async function opensBeside(tabId: number): Promise<boolean> {
  const meeting = await meetingOf(tabId)
  if (!meeting) return true
  const { wishes = [], onlyKnown = false } = await kept()
  const wish = new Map(wishes).get(meeting.key)
  const isWanted = wish === undefined ? !onlyKnown : wish === 'open'
  return isWanted || (await isKnown(meeting))
}

/** Whether the panel is a card beside a tab's meeting: the candidate waits to be let into a call that Candid knows. */
export async function isCard(tabId: number): Promise<boolean> {
  const meeting = await meetingOf(tabId)
  if (meeting?.state !== 'lobby' || meeting.opened) return false
  const { db } = await store.opened()
  return db !== null && (await callOf(db, meeting, Date.now())) !== null
}

/** If the database cannot be read, then nothing is known against the meeting. */
async function isKnown(meeting: TabMeeting): Promise<boolean> {
  const { db } = await store.opened()
  return !db || (await callOf(db, meeting, Date.now())) !== null
}

/** Keeps what the candidate wants beside a tab's meeting. */
export async function wishBeside(tabId: number, wish: Wish): Promise<void> {
  const meeting = await meetingOf(tabId)
  if (!meeting) return
  await navigator.locks.request('wishes', async () => {
    const { wishes = [] } = await kept()
    const others = wishes.filter(([key]) => key !== meeting.key)
    await browser.storage.local.set({ wishes: [...others, [meeting.key, wish]].slice(-KEPT) })
  })
}
