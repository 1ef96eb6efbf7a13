import type { CompanySummary, Situation } from '@/messages'
import { type CandidDatabase, readDossier } from '@/storage/database'
import type { Call } from '@/storage/records/call'
import { callOf } from './calls'
import { openDatabase } from './open-database'
import { meetingOf, meetingsInCall, privacyWithoutMeeting } from './tabs'

/** A call started by hand counts as at hand until this long after it began. */
const AT_HAND_MS = 3 * 60 * 60_000

/** The call at hand: this tab's, else the one that is running in some tab, else one started by hand. */
export async function situation(tabId: number | null, now: number): Promise<Situation> {
  const opened = await openDatabase()
  const meeting = (tabId === null ? null : await meetingOf(tabId)) ?? (await runningMeeting())
  const { hidden } = meeting ?? (await privacyWithoutMeeting())
  if (!opened.db)
    return { database: opened.state, tabId, meeting, hidden, call: null, dossier: null }
  const { db } = opened
  const call = meeting ? await callOf(db, meeting, now) : await callByHand(db, now)
  const dossier = call && (await readDossier(db, call.companyId))
  return { database: opened.state, tabId, meeting, hidden, call, dossier }
}

async function runningMeeting() {
  return (await meetingsInCall()).at(-1) ?? null
}

async function callByHand(db: CandidDatabase, now: number): Promise<Call | null> {
  const last = await db.calls.orderBy('createdAt').last()
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
        .filter(({ name }) => name.toLowerCase().includes(wanted))
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
  return [...new Map(all.map((company) => [company.id, company])).values()]
}

const named = ({ name }: CompanySummary, title: string) =>
  name !== '' && title.toLowerCase().includes(name.toLowerCase())
