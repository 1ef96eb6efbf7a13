import type { CallInTime, CompanyInTime, Overview } from '@/messages'
import type { Call } from '@/storage/records/call'
import { isListed } from '@/storage/records/present'
import { openedDatabase } from './opened'

/**
 * The stages of all companies and the times of all their calls. Each table is read once.
 *
 * @throws if the database cannot be read
 */
export async function overview(): Promise<Overview> {
  const db = await openedDatabase()
  const [all, calls] = await Promise.all([db.companies.toArray(), db.calls.toArray()])
  const companies = all
    .filter(isListed)
    .map(({ id, name, role, stage, createdAt, stageDates }): CompanyInTime => {
      return { companyId: id, name, role, stage, createdAt, stageDates }
    })
  const known = new Set(companies.map(({ companyId }) => companyId))
  return {
    companies,
    calls: calls.filter(({ companyId }) => known.has(companyId)).flatMap(inTime),
  }
}

/** A call with the time that is known of it; nothing of one without a time, or of one that was deleted or turned out to be another. */
function inTime(call: Call): CallInTime[] {
  const { id, companyId, kind, startedAt, endedAt, plannedAt, missed, movedTo, deletedAt } = call
  const at = startedAt ?? plannedAt
  if (at === null || movedTo !== null || deletedAt !== null) return []
  const state = missed ? 'missed' : startedAt === null ? 'planned' : 'held'
  const length = endedAt !== null && startedAt !== null ? endedAt - startedAt : null
  return [{ callId: id, companyId, kind, at, state, length }]
}

/**
 * The number of the last write of all. It rises with every change.
 *
 * @throws if the database cannot be read
 */
export async function lastWrite(): Promise<number> {
  const stamp = await (await openedDatabase()).meta.get('stamp')
  return stamp?.seq ?? 0
}
