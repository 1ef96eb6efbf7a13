import type { Situation, Whereabouts } from '@/messages'
import { type CandidDatabase, readDossierWithOwn } from '@/storage/database'
import { callWithoutMeeting, LONGEST_MS, nextPlanned } from '@/storage/records/at-hand'
import { isPracticeId } from '@/storage/records/company'
import { callOf } from './calls'
import { chosenCall } from './chosen'
import { store } from './store'
import { meetingOf, meetingsInCall, privacyWithoutMeeting } from './tabs'

/** A planned call counts as at hand this long before its time. */
const SOON_MS = 12 * 60 * 60_000

/**
 * The call at hand: the one asked for, or this tab's, else the one that is running in some tab, else what
 * `callWithoutMeeting` says.
 */
export async function situation(where: Whereabouts, now: number): Promise<Situation> {
  const { tabId } = where
  const opened = await store.opened()
  const isBound = where.companyId !== undefined || where.callId !== undefined
  const ownMeeting = tabId === null ? null : await meetingOf(tabId)
  const meeting = isBound ? null : (ownMeeting ?? (await runningMeeting()))
  const { hidden } = meeting ?? (await privacyWithoutMeeting())
  const nothing = { tabId, meeting, hidden, companyId: null, call: null, dossier: null }
  if (!opened.db) return { database: opened.state, ...nothing }
  const { db } = opened
  const call = meeting ? await callOf(db, meeting, now) : await callOutsideMeetings(db, where, now)
  const companyId = where.companyId ?? call?.companyId ?? null
  const dossier = companyId === null ? null : await readDossierWithOwn(db, companyId)
  return { database: opened.state, tabId, meeting, hidden, companyId, call, dossier }
}

async function runningMeeting() {
  return (await meetingsInCall()).at(-1) ?? null
}

async function callOutsideMeetings(db: CandidDatabase, where: Whereabouts, now: number) {
  const { companyId, callId, ahead = false } = where
  if (callId !== undefined) return (await db.calls.get(callId)) ?? null
  if (companyId !== undefined)
    return nextPlanned(await db.calls.where({ companyId }).toArray(), now)
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
  return callWithoutMeeting(calls, await chosenCall(db, null), now)
}
