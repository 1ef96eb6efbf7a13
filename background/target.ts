import { browser } from 'wxt/browser'
import type { Target } from '@/messages'

/** A panel that opens later than this was opened for another reason. */
const VALID_MS = 10_000

interface Kept {
  target: Target
  at: number
}

/** Keeps the target for a panel that is about to open. */
export async function keepTarget(target: Target, now: number): Promise<void> {
  await browser.storage.session.set({ target: { target, at: now } satisfies Kept })
}

/** @returns the target kept last, and removes it */
export async function consumeTarget(now: number): Promise<Target | null> {
  const { target: kept } = (await browser.storage.session.get('target')) as { target?: Kept }
  if (!kept) return null
  await browser.storage.session.remove('target')
  return now - kept.at < VALID_MS ? kept.target : null
}
