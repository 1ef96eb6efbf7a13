import type { CompanySummary } from '@/messages'
import type { CandidDatabase } from '@/storage/database'
import { openedDatabase } from './opened'

const LISTED = 50

/**
 * The companies whose name contains the text searched for. First come those that the title of the meeting names, then
 * those with the latest call. Throws if the database cannot be read: no list is not an empty list.
 */
export async function companies(search: string, title: string): Promise<CompanySummary[]> {
  const db = await openedDatabase()
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
