import type { RequestAnswer } from '@/messages'
import { isListed } from './companies'
import { openedDatabase } from './opened'

/**
 * The call that is planned from an event of a calendar and has not begun, with its company.
 *
 * @returns null if there is none
 * @throws if the database cannot be read: then the call may be there
 */
export async function plannedFrom(uid: string): Promise<RequestAnswer<'plannedFrom'>> {
  const db = await openedDatabase()
  const calls = await db.calls.where('uid').equals(uid).toArray()
  // The times of a series are calls with one id, one after the other.
  const call = calls.find(({ startedAt, movedTo }) => startedAt === null && movedTo === null)
  const company = call && (await db.companies.get(call.companyId))
  return call && company && isListed(company) ? { call, company: company.name } : null
}
