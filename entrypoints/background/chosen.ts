import { browser } from 'wxt/browser'
import type { CandidDatabase } from '@/storage/database'
import type { Chosen } from '@/storage/records/at-hand'
import { announce } from './announce'

interface Kept {
  callId: string
  at: number
}

/** Keeps which call the candidate has chosen, where no meeting says which it is; over a restart, too. */
export async function choose(callId: string, now: number): Promise<void> {
  await browser.storage.local.set({ chosen: { callId, at: now } satisfies Kept })
  announce({ kind: 'situation', tabId: null })
}

/** @returns the call chosen last, whenever that was */
export async function chosenCall(db: CandidDatabase): Promise<Chosen | null> {
  const { chosen: kept } = (await browser.storage.local.get('chosen')) as { chosen?: Kept }
  const call = kept && (await db.calls.get(kept.callId))
  return call ? { call, at: kept.at } : null
}
