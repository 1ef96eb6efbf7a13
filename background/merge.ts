import type { CompanySummary } from '@/messages'
import { type CandidDatabase, companyNow, type Write } from '@/storage/database'
import { mergeCompanies, undoMerge } from '@/storage/merge-companies'
import type { CommandAnswer } from '@/storage/state'
import { announce } from './announce'
import { executeChange } from './execute'
import { openedDatabase } from './opened'

/** Everything about `from` belongs to `into` from now on. Refused as missing if they cannot be one. */
export const mergeInto = (input: { into: string; from: string }): Promise<CommandAnswer> =>
  changeAll((db, write) => mergeCompanies(db, write, input))

/** The company is one of its own again. */
export const takeMergeBack = (companyId: string): Promise<CommandAnswer> =>
  changeAll((db, write) => undoMerge(db, write, companyId))

async function changeAll(
  work: (db: CandidDatabase, write: Write) => Promise<boolean>,
): Promise<CommandAnswer> {
  let isDone = false
  const answer = await executeChange(async (db, write) => {
    isDone = await work(db, write)
  })
  if (!answer.ok) return answer
  if (!isDone) return { ok: false, reason: 'missing', detail: '' }
  announce({ kind: 'situation', tabId: null })
  return { ok: true, stored: null }
}

/** The companies that turned out to be this one, directly or by way of another. */
export async function mergedInto(companyId: string): Promise<CompanySummary[]> {
  const db = await openedDatabase()
  const found: CompanySummary[] = []
  let ids = [await companyNow(db, companyId)]
  const seen = new Set(ids)
  while (ids.length > 0) {
    // oxlint-disable-next-line no-await-in-loop -- each round follows from the one before
    const rows = await db.companies.where('mergedInto').anyOf(ids).toArray()
    const others = rows.filter(({ id }) => !seen.has(id))
    for (const { id, name, role } of others)
      found.push({ companyId: id, name, role, lastCallAt: null })
    ids = others.map(({ id }) => id)
    for (const id of ids) seen.add(id)
  }
  return found
}
