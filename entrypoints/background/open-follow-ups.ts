import type { CandidDatabase } from '@/storage/database'
import type { Call } from '@/storage/records/call'
import { type DueFollowUp, dueFollowUps, isWaiting } from '@/storage/records/due'

const DAY_MS = 24 * 60 * 60_000
/**
 * Calls made or planned before this long ago are not looked at: a plan ends three weeks after the call or
 * after the date they named, and another day can be chosen up to three months ahead.
 */
const LOOKED_AT_MS = 120 * DAY_MS
/** A call whose end was never seen counts as running for this long. */
const MAY_RUN_MS = 3 * 60 * 60_000
/** After a call this long nothing is said: a line that dropped is often taken up again. */
const SETTLES_MS = 5 * 60_000

export interface OpenFollowUps {
  /** Those of which the candidate is still to be told, the next one first. */
  waiting: readonly DueFollowUp[]
  /** UTC milliseconds before which no notification may disturb a call. */
  quietUntil: number
}

/**
 * Reads what is still to be done after calls. It runs at every start of the worker, so it reads by index, and
 * of the companies of recent calls only.
 */
export async function openFollowUps(db: CandidDatabase, now: number): Promise<OpenFollowUps> {
  const since = now - LOOKED_AT_MS
  const calls = await db.calls
    .where('createdAt')
    .above(since)
    .or('plannedAt')
    .above(since)
    .toArray()
  const ended = calls.filter(({ endedAt }) => endedAt !== null)
  const quietUntil = Math.max(0, ...calls.map((call) => quietAfter(call, now)))
  if (ended.length === 0) return { waiting: [], quietUntil }
  const companyIds = [...new Set(ended.map(({ companyId }) => companyId))]
  const waiting = await ofCompanies(db, companyIds, calls)
  return { waiting, quietUntil }
}

function quietAfter({ startedAt, endedAt }: Call, now: number): number {
  if (startedAt === null) return 0
  if (endedAt !== null) return endedAt + SETTLES_MS
  return now - startedAt < MAY_RUN_MS ? now + SETTLES_MS : 0
}

async function ofCompanies(
  db: CandidDatabase,
  companyIds: readonly string[],
  calls: readonly Call[],
): Promise<readonly DueFollowUp[]> {
  const [companies, people, findings, followUps] = await db.transaction(
    'r',
    [db.companies, db.people, db.findings, db.followUps],
    () =>
      Promise.all([
        db.companies.where('companyId').anyOf(companyIds).toArray().then(byCompany),
        db.people.where('companyId').anyOf(companyIds).toArray().then(byCompany),
        db.findings.where('companyId').anyOf(companyIds).toArray().then(byCompany),
        db.followUps.where('companyId').anyOf(companyIds).toArray().then(byCompany),
      ]),
  )
  const callsOf = byCompany(calls)
  return companyIds
    .flatMap((id) =>
      dueFollowUps({
        companies: companies.get(id) ?? [],
        people: people.get(id) ?? [],
        calls: callsOf.get(id) ?? [],
        findings: findings.get(id) ?? [],
        followUps: followUps.get(id) ?? [],
      }),
    )
    .filter(isWaiting)
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
