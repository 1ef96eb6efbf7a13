import type { Ahead, ComingCall, CompanyLine, FollowUpInShort, Home, NextThing } from '@/messages'
import { meetingOfLink } from '@/meetings/link'
import { isStale } from '@/method/follow-ups'
import type { CandidDatabase } from '@/storage/database'
import { type Call, isRunning, LATE_MS } from '@/storage/records/call'
import type { Company } from '@/storage/records/company'
import type { DueFollowUp } from '@/storage/records/due'
import { contactOf } from '@/storage/records/person'
import { isListed } from '@/storage/records/present'
import { presentCalls } from '@/storage/present-calls'
import { newestOf } from './companies'
import { followUpsAhead, LOOKED_AT_MS } from './open-follow-ups'
import { openedDatabase } from './opened'

/** More calls than this, or more follow-ups that are due, are found with their companies. */
const SHOWN = 50

/**
 * What comes next, and the companies. Each table is read once, however many companies there are.
 *
 * @param most at most this many companies; 0 for none, null for all
 * @throws if the database cannot be read: no list is not an empty list
 */
export async function home(most: number | null, now: number): Promise<Home> {
  const db = await openedDatabase()
  const isAll = most !== 0
  const calls = isAll
    ? await presentCalls(db, await db.calls.toArray())
    : await callsOfLate(db, now)
  const open = await openOf(db, calls, now)
  const coming = calls.filter((call) => isComing(call, now)).toSorted(byTime)
  const companies = isAll ? (await db.companies.toArray()).filter(isListed) : null
  return {
    isFirst: companies ? companies.length === 0 : !(await db.companies.filter(isListed).first()),
    calls: await withNames(db, coming.slice(0, SHOWN)),
    due: open.filter(({ dueAt }) => dueAt < nextMidnight(now)).slice(0, SHOWN),
    companies: companies && linesOf(companies, { calls, coming, open }, most ?? Infinity),
  }
}

/** All that is still to come. */
export async function ahead(now: number): Promise<Ahead> {
  const db = await openedDatabase()
  const calls = await callsOfLate(db, now)
  const coming = calls.filter((call) => isComing(call, now)).toSorted(byTime)
  return {
    calls: await withNames(db, coming),
    followUps: await openOf(db, calls, now),
  }
}

/** How many follow-ups are due today, or were before. It is the number on the extension's sign. */
export async function dueToday(db: CandidDatabase, now: number): Promise<number> {
  const open = await openOf(db, await callsOfLate(db, now), now)
  return open.filter(({ dueAt }) => dueAt < nextMidnight(now)).length
}

const openOf = async (db: CandidDatabase, calls: readonly Call[], now: number) =>
  (await followUpsAhead(db, calls, now)).filter(
    ({ doneAt, dueAt }) => doneAt === null && !isStale(dueAt, now),
  )

/** The calls of the last two years, and those planned for later. */
const callsOfLate = async (db: CandidDatabase, now: number): Promise<Call[]> =>
  presentCalls(
    db,
    await db.calls
      .where('createdAt')
      .above(now - LOOKED_AT_MS)
      .or('plannedAt')
      .above(now - LATE_MS)
      .toArray(),
  )

/** Whether a call runs, or is planned and not too late. */
const isComing = (call: Call, now: number): boolean =>
  isRunning(call) ||
  (call.startedAt === null &&
    !call.missed &&
    call.movedTo === null &&
    call.plannedAt !== null &&
    call.plannedAt >= now - LATE_MS)

/** A call that runs comes before all that are planned. */
const timeOf = (call: Call): number => (isRunning(call) ? 0 : (call.plannedAt ?? 0))
const byTime = (one: Call, other: Call): number => timeOf(one) - timeOf(other)

/** The end of the day in the machine's time zone, in UTC milliseconds. */
export function nextMidnight(now: number): number {
  const date = new Date(now)
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime()
}

/** The calls with the names of their companies. A call of a practice is left out. */
async function withNames(db: CandidDatabase, calls: readonly Call[]): Promise<ComingCall[]> {
  const ids = [...new Set(calls.map(({ companyId }) => companyId))]
  const [companies, people] = await Promise.all([
    db.companies.bulkGet(ids),
    db.people.where('companyId').anyOf(ids).toArray(),
  ])
  return calls.flatMap((call) => {
    const company = companies.find((one) => one?.id === call.companyId)
    if (!company || !isListed(company)) return []
    return {
      call,
      company: company.name,
      role: company.role,
      person: contactOf(people, company.id)?.name.trim() ?? '',
      address: call.link.trim() === '' ? null : meetingOfLink(call.link).address,
    }
  })
}

interface Known {
  calls: readonly Call[]
  /** In their order. */
  coming: readonly Call[]
  /** In their order. */
  open: readonly DueFollowUp[]
}

const isClosed = ({ stage }: Pick<Company, 'stage'>): boolean => stage === 'closed'

/** The companies by what is next with them. Without anything next, the last call decides. Closed ones come last. */
function linesOf(companies: readonly Company[], known: Known, most: number) {
  const next = nextOf(known)
  // A call to which nobody came did not take place.
  const held = newestOf(
    known.calls.filter(({ missed }) => !missed),
    ({ startedAt }) => startedAt,
  )
  const lines = companies
    .map((company) => ({
      createdAt: company.createdAt,
      line: lineOf(company, next.get(company.id) ?? null, held.get(company.id) ?? null),
    }))
    .toSorted(
      (a, b) =>
        Number(isClosed(a.line)) - Number(isClosed(b.line)) ||
        (a.line.next?.at ?? Infinity) - (b.line.next?.at ?? Infinity) ||
        (b.line.lastCallAt ?? 0) - (a.line.lastCallAt ?? 0) ||
        b.createdAt - a.createdAt,
    )
    .map(({ line }) => line)
  const closed = lines.filter(isClosed).length
  return { lines: lines.slice(0, most), open: lines.length - closed, closed }
}

const lineOf = (
  { companyId, name, role, stage }: Company,
  next: NextThing | null,
  lastCallAt: number | null,
): CompanyLine => ({ companyId, name, role, stage, next, lastCallAt })

/** What is next with each company: the call or the follow-up that comes first. */
function nextOf({ coming, open }: Known): ReadonlyMap<string, NextThing> {
  const next = new Map<string, NextThing>()
  const add = (companyId: string, thing: NextThing) => {
    const known = next.get(companyId)
    if (!known || thing.at < known.at) next.set(companyId, thing)
  }
  for (const call of coming)
    add(call.companyId, { kind: 'call', at: timeOf(call), isRunning: isRunning(call) })
  for (const followUp of open)
    add(followUp.companyId, { kind: 'follow-up', at: followUp.dueAt, followUp: inShort(followUp) })
  return next
}

/** With 10,000 companies, what no row shows would be most of the answer. */
const inShort = ({
  kind,
  step,
  company,
  person,
  channel,
  reachedBy,
  isOurTurn,
  note,
}: DueFollowUp): FollowUpInShort => ({
  kind,
  step,
  company,
  person,
  channel,
  reachedBy,
  isOurTurn,
  note,
})
