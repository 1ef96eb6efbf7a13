import type { CandidDatabase } from '@/storage/database'
import { recordsUnder } from '@/storage/records-under'
import {
  type AnyRow,
  type Dossier,
  type StoredRow,
  type Table,
  tables,
} from '@/storage/records/dossier'
import type { Step } from './plan'

/** The times at which the candidate changes a record, as far as it keeps them. To delete it is no change. */
const acts = [
  'createdAt',
  'updatedAt',
  'markedAt',
  'keptAt',
  'chosenAt',
  'begunAt',
  'resumedAt',
  'overAt',
  'startedAt',
  'doneAt',
  'takenAt',
]

/** When a record was changed last, in UTC milliseconds, as far as it says; 0 if it does not. */
export function changedAt(row: AnyRow): number {
  const values = row as unknown as Record<string, unknown>
  const times = acts.map((act) => values[act]).filter((time) => typeof time === 'number')
  const stages = 'stageDates' in row ? row.stageDates.map(({ at }) => at) : []
  return Math.max(0, ...times, ...stages)
}

/**
 * A company or a call that was deleted on one side only is deleted, unless the other side wrote something in it after that.
 *
 * @param lastIn when something was last written in a company or a call of the file
 * @param isGone whether a record here goes when the file is brought in. What will not be there keeps nothing.
 */
export async function withoutOldDeletion(
  db: CandidDatabase,
  step: Step,
  lastIn: (table: Table, id: string) => number,
  isGone: (one: StoredRow) => boolean,
): Promise<Step> {
  const { table, before, copy, after } = step
  if (!isDeletable(before) || !isDeletable(copy) || !isDeletable(after)) return step
  const { deletedAt } = after
  const lastHere = async () => {
    const rows = await recordsUnder(db, [{ table, id: before.id }])
    return lastChange(rows.filter((one) => !isGone(one)).map(({ row }) => row))
  }
  if (deletedAt === null || (before.deletedAt === null) === (copy.deletedAt === null)) return step
  const written = before.deletedAt === null ? await lastHere() : lastIn(table, copy.id)
  if (written <= deletedAt) return step
  const back = { ...after, deletedAt: null } as AnyRow
  const isAsBefore = JSON.stringify(back) === JSON.stringify(before)
  return { ...step, after: isAsBefore ? before : back }
}

const isDeletable = (row: AnyRow | undefined): row is AnyRow & { deletedAt: number | null } =>
  row !== undefined && 'deletedAt' in row

const lastChange = (rows: readonly AnyRow[]): number =>
  rows.reduce((last, row) => Math.max(last, changedAt(row)), 0)

/** When something was last written in each company and each call of a file. */
export function lastWrites(records: Dossier): (table: Table, id: string) => number {
  const last = new Map<string, number>()
  const note = (key: string, at: number) => last.set(key, Math.max(at, last.get(key) ?? 0))
  for (const table of tables)
    for (const row of records[table] as AnyRow[]) {
      const at = changedAt(row)
      note(`companies ${row.companyId}`, at)
      if (table === 'calls') note(`calls ${row.id}`, at)
      else if ('callId' in row && row.callId !== null) note(`calls ${row.callId}`, at)
    }
  return (table, id) => last.get(`${table} ${id}`) ?? 0
}
