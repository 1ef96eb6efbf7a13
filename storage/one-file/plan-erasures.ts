import type { CandidDatabase } from '@/storage/database'
import { recordsUnder } from '@/storage/records-under'
import {
  type AnyRow,
  type Dossier,
  type StoredRow,
  type Table,
  tables,
} from '@/storage/records/dossier'
import { coversOf, erasedRecord, type Erasure, erasureId } from '@/storage/records/erasure'
import { changedAt } from './deletions'

/** What was deleted for good here and there. */
export interface Erasing {
  /** The erasures of the file that count here. */
  taken: ReadonlySet<string>
  /** The records here that go with them. */
  gone: StoredRow[]
  isGone(table: Table, id: string): boolean
  /** How many erasures of the file do not count: what they name was changed here since. */
  kept: number
  /** Whether a record of the file was deleted for good, here or there. */
  isErased(table: Table, row: AnyRow): boolean
}

/** Companies first, then calls: if one stays, then what belongs to it does. */
const order = ['companies', 'calls']
const rank = (erasure: Erasure): number =>
  (order.indexOf(erasedRecord(erasure).table) + 3) % (order.length + 1)

/**
 * Reads what the erasures of a file mean here. An erasure takes along what belongs to its record here. But if a company or a
 * call among that was not deleted there, as it was merged or moved here only, or if something of it stands in the file, then
 * all of it stays.
 *
 * Call it within a transaction over all tables.
 *
 * @param until no erasure counts as later than this, in UTC milliseconds: a clock may have been wrong
 */
export async function planErasures(
  db: CandidDatabase,
  records: Dossier,
  until: number,
): Promise<Erasing> {
  const here = new Set((await db.erasures.toArray()).map(({ id }) => id))
  const { erasures } = records
  const isAlive = aliveIn(records)
  const erased = new Set([...here, ...erasures.map(({ id }) => id)])
  const isNotErased = ({ table, row }: StoredRow) =>
    isAlive(table, row.id) || (order.includes(table) && !erased.has(erasureId(table, row.id)))
  const newOnes = erasures.filter(({ id }) => !here.has(id)).toSorted((a, b) => rank(a) - rank(b))
  const taken = new Set<string>()
  const staying = new Set<string>()
  const gone = new Map<string, StoredRow>()
  let known: number
  // What stays keeps all that belongs to it, and that may be what another erasure would have taken.
  do {
    known = staying.size
    taken.clear()
    gone.clear()
    for (const erasure of newOnes) {
      if (staying.has(erasure.id)) continue
      // oxlint-disable-next-line no-await-in-loop -- a company in memory after the other
      const rows = await recordsUnder(db, [erasedRecord(erasure)])
      const isOfStaying = rows.some(({ table, row }) =>
        coversOf(table, row).some((id) => staying.has(id)),
      )
      const erasedAt = Math.min(erasure.erasedAt, until)
      const isChanged = rows.some(({ row }) => changedAt(row) > erasedAt)
      if (isOfStaying || isChanged || rows.some(isNotErased)) {
        staying.add(erasure.id)
        for (const { table, row } of rows) staying.add(erasureId(table, row.id))
        continue
      }
      taken.add(erasure.id)
      for (const one of rows) gone.set(erasureId(one.table, one.row.id), one)
    }
  } while (staying.size > known)
  return {
    taken,
    gone: [...gone.values()],
    isGone: (table, id) => gone.has(erasureId(table, id)),
    kept: newOnes.length - taken.size,
    isErased: (table, row) => coversOf(table, row).some((id) => here.has(id) || taken.has(id)),
  }
}

/** Whether a file has a record, and not what deletes it. */
function aliveIn(records: Dossier): (table: Table, id: string) => boolean {
  const erased = new Set(records.erasures.map(({ id }) => id))
  const alive = new Set<string>()
  if (erased.size > 0)
    for (const table of tables)
      for (const row of records[table] as AnyRow[])
        if (!coversOf(table, row).some((id) => erased.has(id))) alive.add(erasureId(table, row.id))
  return (table, id) => alive.has(erasureId(table, id))
}
