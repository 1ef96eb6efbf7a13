import { type CandidDatabase, companyNow, isErased } from '@/storage/database'
import { type AnyCommand, type AnyRow, definitionOf, type Table } from '@/storage/records/dossier'
import type { Company } from '@/storage/records/company'
import type { CommandAnswer } from '@/storage/state'
import { executeChange } from './execute'

/** Commands that add what was read somewhere. Nothing follows from them for any call. */
export const addingCommands = [
  'company.create',
  'company.edit',
  'person.write',
  'posting.keep',
  'openings.keep',
] as const satisfies readonly AnyCommand['name'][]

/** Runs commands in one transaction: all of them are written, or none. To repeat them does no harm. */
export async function together(commands: readonly AnyCommand[]): Promise<CommandAnswer> {
  const answer = await executeChange(async (db, write) => {
    const written = new Map<string, AnyRow>()
    for (const { name, input: sent } of commands) {
      const { table, id, apply } = definitionOf(name)
      // oxlint-disable-next-line no-await-in-loop -- each needs what the one before wrote
      const companyId = await companyNow(db, sent.companyId)
      const input = { ...sent, companyId }
      const key = `${table} ${id(input)}`
      // oxlint-disable-next-line no-await-in-loop -- as above
      const before = written.get(key) ?? (await db.table<AnyRow, string>(table).get(id(input)))
      const after = before && before.companyId !== companyId ? undefined : apply(before, input)
      if (!after) throw new Error(`${name}: there is no such record`)
      if (after === before) continue
      written.set(key, after)
      // oxlint-disable-next-line no-await-in-loop -- as above
      if (!(await isSeen(db, table, after, written)))
        throw new Error(`${name}: the company is not there`)
      write(table, after)
    }
  })
  return answer.ok ? { ok: true, stored: null } : answer
}

/** Whether the record will be seen: not if it or its company was deleted, or if there never was such a company. */
async function isSeen(
  db: CandidDatabase,
  table: Table,
  row: AnyRow,
  written: ReadonlyMap<string, AnyRow>,
): Promise<boolean> {
  if (await isErased(db, table, row)) return false
  const { companyId } = row
  const company = written.get(`companies ${companyId}`) ?? (await db.companies.get(companyId))
  return company !== undefined && (company as Company).deletedAt === null
}
