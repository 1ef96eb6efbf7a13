import { isStale, parseCalendarDate, NOTIFIED_WITHIN_MS } from '@/method/follow-ups'
import type { CandidDatabase } from '@/storage/database'
import { QUIET_MS } from '@/storage/taken/times'
import { presentCalls } from '@/storage/present-calls'
import { type Call, hasEnded } from '@/storage/records/call'
import { followUpWords } from '@/locales/readings'
import { awaitedAt, type DueFollowUp, dueFollowUps, needsNotification } from '@/storage/records/due'
import { findingId } from '@/storage/records/finding'
import type { FollowUpRecord } from '@/storage/records/follow-up'
import type { Note } from '@/storage/records/note'

const DAY_MS = 24 * 60 * 60_000
/** An older call has no open follow-up: nobody names a day so far ahead. */
export const LOOKED_AT_MS = 2 * 365 * DAY_MS
/** No notification is shown for this long after a call: people often join again after the connection was lost. */
const SETTLES_MS = 5 * 60_000

export interface OpenFollowUps {
  /** The follow-ups that had no notification for their time yet, the next one first. */
  open: readonly DueFollowUp[]
  /** UTC milliseconds before which no notification may disturb a call. */
  quietUntil: number
}

/**
 * Reads the open follow-ups. This runs at every start of the worker, so it reads little: all calls in one query, the
 * findings of old calls by key, and then only the companies that may have an open follow-up.
 */
export async function openFollowUps(db: CandidDatabase, now: number): Promise<OpenFollowUps> {
  const all = await db.calls
    .where('createdAt')
    .above(now - LOOKED_AT_MS)
    .toArray()
  const calls = await presentCalls(db, all)
  const quietUntil = calls.reduce((until, call) => Math.max(until, quietAfter(call, now)), 0)
  return { open: (await followUpsAhead(db, calls, now)).filter(needsNotification), quietUntil }
}

/**
 * The follow-ups of all companies that may have an open one, the next one first. Those that are done are among them.
 *
 * @param calls all calls that may have a follow-up
 */
export async function followUpsAhead(
  db: CandidDatabase,
  calls: readonly Call[],
  now: number,
): Promise<readonly DueFollowUp[]> {
  const ended = calls.filter((call) => hasEnded(call) || call.missed)
  if (ended.length === 0) return []
  // This is the smallest table. It has at most one row for each follow-up.
  const followUps = await db.followUps.toArray()
  const ahead = await aheadOf(db, ended, followUps, now)
  const companyIds = [...new Set(ahead.map(({ companyId }) => companyId))]
  if (companyIds.length === 0) return []
  return ofCompanies(db, companyIds, { calls, followUps, notes: await toDos(db, ahead) })
}

/** The calls that may have an open follow-up: by their end, by a follow-up that was moved, or by the day they named. */
async function aheadOf(
  db: CandidDatabase,
  ended: readonly Call[],
  followUps: readonly FollowUpRecord[],
  now: number,
): Promise<readonly Call[]> {
  const moved = new Set(
    followUps
      .filter(({ dueAt }) => dueAt !== null && !isStale(dueAt, now))
      .map(({ callId }) => callId),
  )
  const isAhead = (call: Call) =>
    now - (call.endedAt ?? awaitedAt(call)) < NOTIFIED_WITHIN_MS || moved.has(call.id)
  const others = ended.filter((call) => !isAhead(call))
  const dates = await db.findings.bulkGet(others.map(({ id }) => findingId(id, 'next-date')))
  const named = others.filter((_, index) => isNamedAhead(dates[index]?.text ?? '', now))
  return [...ended.filter(isAhead), ...named]
}

/** The notes of these calls that are to-dos. Only few calls are ahead, and a call has few notes. */
const toDos = (db: CandidDatabase, calls: readonly Call[]): Promise<Note[]> =>
  db.notes
    .where('callId')
    .anyOf(calls.map(({ id }) => id))
    .filter(({ flag }) => flag === 'todo')
    .toArray()

function isNamedAhead(text: string, now: number): boolean {
  const day = parseCalendarDate(text)
  return day !== null && now - Date.UTC(day.year, day.month - 1, day.day) < NOTIFIED_WITHIN_MS
}

function quietAfter({ startedAt, endedAt }: Call, now: number): number {
  if (startedAt === null) return 0
  if (endedAt !== null) return endedAt + SETTLES_MS
  return now - startedAt < QUIET_MS ? now + SETTLES_MS : 0
}

async function ofCompanies(
  db: CandidDatabase,
  companyIds: readonly string[],
  known: {
    calls: readonly Call[]
    followUps: readonly FollowUpRecord[]
    notes: readonly Note[]
  },
): Promise<readonly DueFollowUp[]> {
  const [companies, people, findings] = await db.transaction(
    'r',
    [db.companies, db.people, db.findings],
    () =>
      Promise.all([
        db.companies.where('companyId').anyOf(companyIds).toArray().then(byCompany),
        db.people.where('companyId').anyOf(companyIds).toArray().then(byCompany),
        db.findings.where('companyId').anyOf(companyIds).toArray().then(byCompany),
      ]),
  )
  const [calls, followUps] = [byCompany(known.calls), byCompany(known.followUps)]
  const notes = byCompany(known.notes)
  return companyIds
    .flatMap((id) =>
      dueFollowUps(
        {
          companies: companies.get(id) ?? [],
          people: people.get(id) ?? [],
          calls: calls.get(id) ?? [],
          findings: findings.get(id) ?? [],
          followUps: followUps.get(id) ?? [],
          notes: notes.get(id) ?? [],
        },
        followUpWords,
      ),
    )
    .toSorted((one, other) => one.dueAt - other.dueAt)
}

function byCompany<Row extends { companyId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.companyId)
    if (group) group.push(row)
    else groups.set(row.companyId, [row])
  }
  return groups
}
