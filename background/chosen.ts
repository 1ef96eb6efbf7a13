import { browser } from 'wxt/browser'
import type { CandidDatabase } from '@/storage/database'
import type { Chosen } from '@/storage/records/at-hand'
import { announce } from './announce'

interface Kept {
  callId: string
  /** The meeting that it was chosen for; null where there was none. */
  meetingKey: string | null
  at: number
}

/** Keeps which call the candidate has chosen last; over a restart of the browser, too. */
export async function choose(
  callId: string,
  meetingKey: string | null,
  now: number,
): Promise<void> {
  await browser.storage.local.set({ chosen: { callId, meetingKey, at: now } satisfies Kept })
  announce({ kind: 'situation', tabId: null })
}

/** @returns the call chosen last, whenever that was, where it was chosen for this meeting; null: for none */
export async function chosenCall(
  db: CandidDatabase,
  meetingKey: string | null,
): Promise<Chosen | null> {
  const { chosen: kept } = (await browser.storage.local.get('chosen')) as { chosen?: Kept }
  if (kept?.meetingKey !== meetingKey) return null
  const call = await db.calls.get(kept.callId)
  return call ? { call, at: kept.at } : null
}
