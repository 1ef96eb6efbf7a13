import type { KnownPage } from '@/messages'
import type { CandidDatabase } from '@/storage/database'
import { companyKey } from '@/storage/records/company-name'
import { newestTaken } from '@/storage/records/posting'
import { isListed } from '@/storage/records/present'
import { openedDatabase } from './opened'

/**
 * The companies that have this name, or of which this page was kept before, with what was kept of it last.
 *
 * @throws if the database cannot be read: then the company may be there
 */
export async function knownPages(input: { name: string; link: string }): Promise<KnownPage[]> {
  const db = await openedDatabase()
  const [postings, openings] = await keptOf(db, input.link)
  const kept = new Set([...postings, ...openings].map(({ companyId }) => companyId))
  const key = companyKey(input.name)
  const all = await db.companies.toArray()
  return all
    .filter(isListed)
    .filter(({ id, name }) => kept.has(id) || (key !== '' && companyKey(name) === key))
    .map(({ id, name, role }) => ({
      companyId: id,
      name,
      role,
      posting: postings.find(({ companyId }) => companyId === id) ?? null,
      openings: openings.find(({ companyId }) => companyId === id) ?? null,
    }))
    .toSorted((a, b) => Number(kept.has(b.companyId)) - Number(kept.has(a.companyId)))
}

async function keptOf(db: CandidDatabase, link: string) {
  if (link === '') return [[], []] as const
  const [postings, openings] = await Promise.all([
    db.postings.where({ link }).toArray(),
    db.openings.where({ link }).toArray(),
  ])
  return [newestTaken(postings), newestTaken(openings)] as const
}
