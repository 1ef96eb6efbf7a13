import type { CompanySummary, Situation, Whereabouts } from '@/messages'
import { type CandidDatabase, readDossierWithOwn } from '@/storage/database'
import type { Call } from '@/storage/records/call'
import { isPracticeId } from '@/storage/records/company'
import { callOf } from './calls'
import { openDatabase } from './open-database'
import { meetingOf, meetingsInCall, privacyWithoutMeeting } from './tabs'

/** A call started by hand counts as at hand until this long after it began. */
const AT_HAND_MS = 3 * 60 * 60_000
/** A planned call counts as at hand this long before its time, and after it for as long as it may be late. */
const SOON_MS = 12 * 60 * 60_000
const LATE_MS = 2 * 60 * 60_000

/**
 * The call at hand: the one asked for, or this tab's, else the one that is running in some tab, one started
 * by hand, or the next that is planned.
 */
export async function situation(where: Whereabouts, now: number): Promise<Situation> {
  const { tabId } = where
  const opened = await openDatabase()
  const isBound = where.companyId !== undefined || where.callId !== undefined
  const ownMeeting = tabId === null ? null : await meetingOf(tabId)
  const meeting = isBound ? null : (ownMeeting ?? (await runningMeeting()))
  const { hidden } = meeting ?? (await privacyWithoutMeeting())
  const nothing = { tabId, meeting, hidden, companyId: null, call: null, dossier: null }
  if (!opened.db) return { database: opened.state, ...nothing }
  const { db } = opened
  const call = meeting ? await callOf(db, meeting, now) : await callWithoutMeeting(db, where, now)
  const companyId = where.companyId ?? call?.companyId ?? null
  const dossier = companyId === null ? null : await readDossierWithOwn(db, companyId)
  return { database: opened.state, tabId, meeting, hidden, companyId, call, dossier }
}

async function runningMeeting() {
  return (await meetingsInCall()).at(-1) ?? null
}

async function callWithoutMeeting(db: CandidDatabase, where: Whereabouts, now: number) {
  const { companyId, callId, ahead = false } = where
  if (callId !== undefined) return (await db.calls.get(callId)) ?? null
  if (companyId !== undefined)
    return nextPlanned(await db.calls.where({ companyId }).toArray(), now)
  const byHand = await callByHand(db, now)
  if (byHand) return byHand
  const coming = await db.calls
    .where('plannedAt')
    .between(now - LATE_MS, ahead ? Infinity : now + SOON_MS)
    .toArray()
  return nextPlanned(coming, now)
}

/** The first of these calls that has yet to begin. */
function nextPlanned(calls: readonly Call[], now: number): Call | null {
  const coming = calls.filter(
    ({ startedAt, plannedAt }) =>
      startedAt === null && plannedAt !== null && plannedAt > now - LATE_MS,
  )
  return coming.toSorted((a, b) => (a.plannedAt ?? 0) - (b.plannedAt ?? 0))[0] ?? null
}

async function callByHand(db: CandidDatabase, now: number): Promise<Call | null> {
  const last = await db.calls
    .orderBy('createdAt')
    .reverse()
    // A rehearsal is nobody's call at hand but its own page's.
    .filter(({ companyId }) => !isPracticeId(companyId))
    .filter(({ plannedAt, startedAt }) => plannedAt === null || startedAt !== null)
    .first()
  if (!last || last.meetingKey !== null) return null
  const since = last.endedAt ?? last.startedAt ?? last.createdAt
  return now - since < AT_HAND_MS ? last : null
}

const LISTED = 50

/** The companies whose name holds the words searched for, those last spoken to first. */
export async function companies(search: string, title: string): Promise<CompanySummary[]> {
  const opened = await openDatabase()
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
