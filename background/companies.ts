import type { CompanySummary } from '@/messages'
import type { CandidDatabase } from '@/storage/database'
import type { Call } from '@/storage/records/call'
import type { Company } from '@/storage/records/company'
import { companyKey, containsName } from '@/storage/records/company-name'
import { isListed } from '@/storage/records/present'
import { openedDatabase } from './opened'

const LISTED = 50

/**
 * The companies whose name contains the text searched for. First comes the one with exactly this name, then those that
 * the title of the meeting names, then those with the latest call. Throws if the database cannot be read: no list is
 * not an empty list.
 */
export async function companies(search: string, title: string): Promise<CompanySummary[]> {
  const db = await openedDatabase()
  const latest = await db.calls.orderBy('createdAt').reverse().limit(1000).toArray()
  const calls = latest.filter(({ deletedAt }) => deletedAt === null)
  const lastCalls = newestOf(calls, ({ createdAt }) => createdAt)
  // A call that is only planned, or to which nobody came, did not take place.
  const held = newestOf(
    calls.filter(({ missed }) => !missed),
    ({ startedAt }) => startedAt,
  )
  const wanted = companyKey(search)
  const found = wanted ? await named(db, wanted) : await likely(db, [...lastCalls.keys()])
  const isWanted = ({ name }: { name: string }) => wanted !== '' && companyKey(name) === wanted
  return found
    .toSorted(
      (a, b) =>
        Number(isWanted(b)) - Number(isWanted(a)) ||
        Number(containsName(title, b.name)) - Number(containsName(title, a.name)) ||
        (lastCalls.get(b.companyId) ?? 0) - (lastCalls.get(a.companyId) ?? 0),
    )
    .map(({ companyId, name, role }) => ({
      companyId,
      name,
      role,
      lastCallAt: held.get(companyId) ?? null,
    }))
}

/** The latest time for each company, of those that are known. */
export function newestOf(calls: readonly Call[], timeOf: (call: Call) => number | null) {
  const newest = new Map<string, number>()
  for (const call of calls) {
    const at = timeOf(call)
    if (at !== null) newest.set(call.companyId, Math.max(at, newest.get(call.companyId) ?? 0))
  }
  return newest
}

/** A company with exactly this name is always among them, however many other names contain it. */
async function named(db: CandidDatabase, wanted: string): Promise<Company[]> {
  const all = (await db.companies.toArray()).filter(isListed)
  const found = all.map((company) => ({ company, key: companyKey(company.name) }))
  const [same, others] = [
    found.filter(({ key }) => key === wanted),
    found.filter(({ key }) => key !== wanted && key.includes(wanted)),
  ]
  return [...same, ...others].slice(0, LISTED).map(({ company }) => company)
}

async function likely(db: CandidDatabase, recent: string[]) {
  const spokenTo = await db.companies.bulkGet(recent.slice(0, LISTED))
  const newest = await db.companies.orderBy('createdAt').reverse().limit(LISTED).toArray()
  const all = [...spokenTo.filter((company) => company !== undefined), ...newest]
  const real = all.filter(isListed)
  return [...new Map(real.map((company) => [company.id, company])).values()]
}
