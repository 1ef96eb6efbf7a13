import type { Situation, Whereabouts } from '@/messages'
import { type CandidDatabase, companyNow, readDossierWithOwn } from '@/storage/database'
import { presentCalls } from '@/storage/present-calls'
import { isRunning } from '@/storage/records/call'
import { callWithoutMeeting, nextPlanned } from '@/storage/taken/at-hand'
import { isPracticeId } from '@/storage/records/company'
import { UNNAMED_ID } from '@/storage/records/unnamed'
import { callOf } from './calls'
import { store } from './store'
import { meetingOf, meetingsInCall, privacyWithoutMeeting } from './tabs'

/** A planned call counts as at hand this long before its time. */
const SOON_MS = 12 * 60 * 60_000
/** An older call is not at hand any more. */
const LONGEST_MS = 24 * 60 * 60_000

/**
 * The call at hand: the one asked for, or this tab's, else the one that is running in some tab, else what
 * `callWithoutMeeting` says.
 *
 * @param isBeside the surface stands beside all tabs. Then a call that runs comes before what the tab in front may become
 */
export async function situation(
  where: Whereabouts,
  isBeside: boolean,
  now: number,
): Promise<Situation> {
  const { tabId } = where
  const opened = await store.opened()
  const isBound = where.companyId !== undefined || where.callId !== undefined
  // A call by hand, on the telephone or in another app, comes before the meeting of the tab in front.
  const isAlone = isBeside && !isBound && (await meetingsInCall()).length === 0
  const outside = isAlone && opened.db ? await callOutsideMeetings(opened.db, where, now) : null
  const isByHand = outside !== null && isRunning(outside)
  const meeting = isBound || isByHand ? null : await meetingFor(tabId, isBeside)
  const { hidden } = meeting ?? (await privacyWithoutMeeting())
  const nothing = { tabId, meeting, hidden, companyId: null, call: null, dossier: null }
  if (!opened.db) return { database: opened.state, ...nothing }
  const { db } = opened
  // A page's address may name a company that was merged into another.
  const asked = where.companyId === undefined ? undefined : await companyNow(db, where.companyId)
  const call = meeting
    ? await callOf(db, meeting, now)
    : isAlone
      ? outside
      : await callOutsideMeetings(db, { ...where, companyId: asked }, now)
  // Until the company is named, the surface shows what was noted without one.
  const unnamed = isBound ? null : UNNAMED_ID
  const companyId = asked ?? call?.companyId ?? unnamed
  const dossier = companyId === null ? null : await readDossierWithOwn(db, companyId)
  return { database: opened.state, tabId, meeting, hidden, companyId, call, dossier }
}

/** The meeting that a surface shows: its tab's, or one that a tab is in. */
async function meetingFor(tabId: number | null, isBeside: boolean) {
  const own = tabId === null ? null : await meetingOf(tabId)
  if (own && (!isBeside || own.state === 'in-call')) return own
  return (await meetingsInCall()).at(-1) ?? own
}

async function callOutsideMeetings(db: CandidDatabase, where: Whereabouts, now: number) {
  const { companyId, callId, ahead = false } = where
  if (callId !== undefined) {
    const call = await db.calls.get(callId)
    return (call && (await presentCalls(db, [call]))[0]) ?? null
  }
  if (companyId !== undefined)
    return nextPlanned(await presentCalls(db, await db.calls.where({ companyId }).toArray()), now)
  const until = ahead ? Infinity : now + SOON_MS
  const calls = await db.calls
    .where('plannedAt')
    .between(now - LONGEST_MS, until)
    .or('createdAt')
    .above(now - LONGEST_MS)
    // A rehearsal is the call at hand of its own page only.
    .filter(({ companyId: of }) => !isPracticeId(of))
    .filter(({ startedAt, plannedAt }) => startedAt !== null || (plannedAt ?? 0) <= until)
    .toArray()
  return callWithoutMeeting(await presentCalls(db, calls), now)
}
