import type { CompanySummary, Situation, Whereabouts } from '@/messages'
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

const LISTED = 50

/**
 * The companies whose name contains the text searched for. First come those that the title of the meeting names, then
 * those with the latest call.
 */
export async function companies(search: string, title: string): Promise<CompanySummary[]> {
  const opened = await store.opened()
  if (!opened.db) return []
  const { db } = opened
  const lastCalls = new Map<string, number>()
  await db.calls
    .orderBy('createdAt')
    .reverse()
    .limit(1000)
    .each(({ companyId, createdAt }) => {
      if (!lastCalls.has(companyId)) lastCalls.set(companyId, createdAt)
    })
  const wanted = search.trim().toLowerCase()
  const found = wanted
    ? await db.companies
        .filter(({ name, practice }) => !practice && name.toLowerCase().includes(wanted))
        .limit(LISTED)
        .toArray()
    : await likely(db, [...lastCalls.keys()])
  return found
    .map(({ companyId, name, role }) => ({
      companyId,
      name,
      role,
      lastCallAt: lastCalls.get(companyId) ?? null,
    }))
    .toSorted(
      (a, b) =>
        Number(named(b, title)) - Number(named(a, title)) ||
        (b.lastCallAt ?? 0) - (a.lastCallAt ?? 0),
    )
}

async function likely(db: CandidDatabase, recent: string[]) {
  const spokenTo = await db.companies.bulkGet(recent.slice(0, LISTED))
  const newest = await db.companies.orderBy('createdAt').reverse().limit(LISTED).toArray()
  const all = [...spokenTo.filter((company) => company !== undefined), ...newest]
  const real = all.filter(({ practice }) => !practice)
  return [...new Map(real.map((company) => [company.id, company])).values()]
}

const named = ({ name }: CompanySummary, title: string) =>
  name !== '' && title.toLowerCase().includes(name.toLowerCase())
