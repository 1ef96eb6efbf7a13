import { browser } from 'wxt/browser'
import type { CandidDatabase } from '@/storage/database'
import type { Chosen } from '@/storage/records/at-hand'
import { announce } from './announce'

interface Choice {
  callId: string
  /** The meeting that it was chosen for, or null if there was none. */
  meetingKey: string | null
  at: number
}

/** Keeps the call that the candidate chose last. The choice survives a restart of the browser. */
export async function choose(
  callId: string,
  meetingKey: string | null,
  now: number,
): Promise<void> {
  await browser.storage.local.set({ chosen: { callId, meetingKey, at: now } satisfies Choice })
  announce({ kind: 'situation', tabId: null })
}

/** @returns the call chosen last if it was chosen for this meeting, or for no meeting where `meetingKey` is null */
export async function chosenCall(
  db: CandidDatabase,
  meetingKey: string | null,
): Promise<Chosen | null> {
  const { chosen: kept } = (await browser.storage.local.get('chosen')) as { chosen?: Choice }
  if (kept?.meetingKey !== meetingKey) return null
  const call = await db.calls.get(kept.callId)
  return call ? { call, at: kept.at } : null
}
