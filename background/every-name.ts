import type { NameOfCompany } from '@/messages'
import type { Company } from '@/storage/records/company'
import { openedDatabase } from './opened'

/**
 * Every name that is known of companies and of people there: also of companies that were deleted, merged into another or
 * made for a rehearsal, because what was noted may name them. Each with the company that it belongs to now.
 *
 * @throws if the database cannot be read: then nobody can say which names there are
 */
export async function everyName(): Promise<NameOfCompany[]> {
  const db = await openedDatabase()
  const [companies, postings, people] = await Promise.all([
    db.companies.toArray(),
    db.postings.toArray(),
    db.people.toArray(),
  ])
  const now = belongingTo(companies)
  const found = [
    ...companies.map(({ id, name }) => ({ companyId: now(id), name, isPerson: false })),
    ...postings.map(({ companyId, company }) => ({
      companyId: now(companyId),
      name: company,
      isPerson: false,
    })),
    ...people.map(({ companyId, name }) => ({ companyId: now(companyId), name, isPerson: true })),
  ].filter(({ name }) => name.trim() !== '')
  // A company has one posting after the other, most under the same name.
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()]
}

/** Which company another has turned out to be, by way of any number of others. */
function belongingTo(companies: readonly Company[]): (companyId: string) => string {
  const into = new Map(companies.map(({ id, mergedInto }) => [id, mergedInto]))
  return (companyId) => {
    const seen = new Set([companyId])
    let id = companyId
    for (;;) {
      const next = into.get(id)
      // A damaged record could lead round in a circle.
      if (next == null || seen.has(next)) return id
      seen.add(next)
      id = next
    }
  }
}
