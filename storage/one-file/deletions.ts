import type { CandidDatabase } from '@/storage/database'
import { recordsUnder } from '@/storage/records-under'
import { type AnyRow, type StoredRow, type Table, tables } from '@/storage/records/dossier'
import { coversOf, erasureId } from '@/storage/records/erasure'
import type { Step } from './plan'

/**
 * The times at which the candidate changes a record, as far as it keeps them. To delete it is no change. Nor is the begin of
 * a call, which is worked out: that they sat in it is.
 */
const acts = [
  'createdAt',
  'updatedAt',
  'markedAt',
  'keptAt',
  'chosenAt',
  'begunAt',
  'resumedAt',
  'overAt',
  'doneAt',
  'takenAt',
  'to',
]

/** When a record was changed last, in UTC milliseconds, as far as it says; 0 if it does not. */
export function changedAt(row: AnyRow): number {
  const values = row as unknown as Record<string, unknown>
  const times = acts.map((act) => values[act]).filter((time) => typeof time === 'number')
  const stages = 'stageDates' in row ? row.stageDates.map(({ at }) => at) : []
  return Math.max(0, ...times, ...stages)
}

/** What was written in a file, and when. */
export interface Writes {
  /** When something was last written in a company or a call of the file; 0 if never. */
  last(table: Table, id: string): number
  /** When the file's copy of a record here was made; undefined if it has none. */
  created(table: Table, id: string): number | undefined
}

/**
 * A company or a call that was deleted on one side only is deleted, unless the other side wrote something in it after that.
 * What is here counts as it will be once the file is in. So the same file, opened again, finds the same.
 *
 * @param isGone whether a record here goes when the file is brought in
 */
export async function withoutOldDeletion(
  db: CandidDatabase,
  step: Step,
  writes: Writes,
  isGone: (table: Table, id: string) => boolean,
): Promise<Step> {
  const { table, before, copy, after } = step
  if (!isDeletable(before) || !isDeletable(copy) || !isDeletable(after)) return step
  const { deletedAt } = after
  if (deletedAt === null || (before.deletedAt === null) === (copy.deletedAt === null)) return step
  const lastHere = async () => {
    const under = await recordsUnder(db, [{ table, id: before.id }])
    const staying = under.filter((one) => !isGone(one.table, one.row.id))
    return staying.reduce((last, one) => Math.max(last, changedAt(asMerged(one, writes))), 0)
  }
  const written = before.deletedAt === null ? await lastHere() : writes.last(table, copy.id)
  if (written <= deletedAt) return step
  const back = { ...after, deletedAt: null } as AnyRow
  const isAsBefore = JSON.stringify(back) === JSON.stringify(before)
  return { ...step, after: isAsBefore ? before : back }
}

const isDeletable = (row: AnyRow | undefined): row is AnyRow & { deletedAt: number | null } =>
  row !== undefined && 'deletedAt' in row

/** A record here with the time of the older of its two copies: that is the one that stays. */
function asMerged({ table, row }: StoredRow, { created }: Writes): AnyRow {
  const createdAt = created(table, row.id)
  if (createdAt === undefined || !('createdAt' in row)) return row
  return { ...row, createdAt: Math.min(row.createdAt, createdAt) }
}

/**
 * @param rowsIn the records of a file that are brought in
 * @param placed what each becomes here
 */
export function writesIn(
  rowsIn: (table: Table) => readonly AnyRow[],
  placed: (table: Table, row: AnyRow) => AnyRow,
): Writes {
  let read: ReturnType<typeof readWrites> | undefined
  // Few files hold a deletion, and to read them takes its time.
  const known = () => (read ??= readWrites(rowsIn, placed))
  return {
    last: (table, id) => known().last.get(erasureId(table, id)) ?? 0,
    created: (table, id) => known().created.get(erasureId(table, id)),
  }
}

function readWrites(...[rowsIn, placed]: Parameters<typeof writesIn>) {
  const [last, created] = [new Map<string, number>(), new Map<string, number>()]
  for (const table of tables)
    for (const row of rowsIn(table)) {
      const at = changedAt(row)
      for (const key of coversOf(table, row)) last.set(key, Math.max(at, last.get(key) ?? 0))
      if (!('createdAt' in row)) continue
      const key = erasureId(table, placed(table, row).id)
      created.set(key, Math.min(row.createdAt, created.get(key) ?? Infinity))
    }
  return { last, created }
}
