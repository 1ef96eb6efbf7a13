import type { RequestAnswer } from '@/messages'
import { isListed } from '@/storage/records/present'
import { openedDatabase } from './opened'

/** A call that is planned for longer ago than this is another time of a series, in milliseconds. */
const PAST_MS = 24 * 60 * 60_000

/**
 * The call that is planned from an event of a calendar and has not begun, with its company. Its time is to come, or at most a day past.
 *
 * @param now UTC milliseconds
 * @returns null if there is none
 * @throws if the database cannot be read: then the call may be there
 */
export async function plannedFrom(uid: string, now: number): Promise<RequestAnswer<'plannedFrom'>> {
  const db = await openedDatabase()
  const calls = await db.calls.where('uid').equals(uid).toArray()
  // The times of a series are calls with one id, one after the other.
  const call = calls.find(
    ({ startedAt, movedTo, deletedAt, plannedAt }) =>
      startedAt === null &&
      movedTo === null &&
      deletedAt === null &&
      (plannedAt ?? now) >= now - PAST_MS,
  )
  const company = call && (await db.companies.get(call.companyId))
  return call && company && isListed(company) ? { call, company: company.name } : null
}
