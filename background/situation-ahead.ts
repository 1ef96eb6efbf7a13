import type { Situation, Whereabouts } from '@/messages'
import { announced } from './announce'
import { situation } from './situation'

/** The browser makes a frame in less than this. */
const SOON_MS = 2000

interface Ahead {
  /** Undefined if it failed. Whoever asks then reads again, and hears of it. */
  read: Promise<Situation | undefined>
  at: number
  /** How much had been announced when the reading began. */
  announced: number
}

/** By tab. If the worker stops, then the situation is read when it is asked for, as ever. */
const readings = new Map<number, Ahead>()

/** Reads the situation of a tab while the browser makes the frame of its panel, which will ask for it. */
export function readAhead(tabId: number, now: number): void {
  const read = situation({ tabId }, false, now).catch(() => undefined)
  readings.set(tabId, { read, at: now, announced: announced() })
}

/** The situation, as it was read ahead if nothing has changed since. */
export async function situationNow(
  where: Whereabouts,
  isBeside: boolean,
  now: number,
): Promise<Situation> {
  const { tabId, companyId, callId } = where
  const isOfTab = !isBeside && companyId === undefined && callId === undefined
  const ahead = isOfTab && tabId !== null ? await takeAhead(tabId, now) : undefined
  return ahead ?? situation(where, isBeside, now)
}

/** What was read ahead for a tab. It is given once. */
async function takeAhead(tabId: number, now: number): Promise<Situation | undefined> {
  const ahead = readings.get(tabId)
  readings.delete(tabId)
  if (!ahead || now - ahead.at > SOON_MS) return undefined
  const read = await ahead.read
  // Every change is announced to the open surfaces.
  return announced() === ahead.announced ? read : undefined
}
