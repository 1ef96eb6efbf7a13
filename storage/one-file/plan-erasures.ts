import type { CandidDatabase } from '@/storage/database'
import { recordsUnder } from '@/storage/records-under'
import type { AnyRow, Dossier, StoredRow, Table } from '@/storage/records/dossier'
import { coversOf, erasedRecord, type Erasure } from '@/storage/records/erasure'
import { changedAt } from './deletions'

/** What was deleted for good here and there. */
export interface Erasing {
  /** The erasures of the file that count here. */
  taken: ReadonlySet<string>
  /** The records here that go with them. */
  gone: StoredRow[]
  /** How many erasures of the file do not count: what they name was changed here since. */
  kept: number
  /** Whether a record of the file was deleted for good, here or there. */
  isErased(table: Table, row: AnyRow): boolean
}

/** Companies first, then calls: if one stays, then what belongs to it does. */
const order = ['companies', 'calls']
const rank = (erasure: Erasure): number =>
  (order.indexOf(erasedRecord(erasure).table) + 3) % (order.length + 1)

/** Reads what the erasures of a file mean here. Call it within a transaction over all tables. */
export async function planErasures(db: CandidDatabase, { erasures }: Dossier): Promise<Erasing> {
  const here = new Set((await db.erasures.toArray()).map(({ id }) => id))
  const taken = new Set<string>()
  const staying = new Set<string>()
  const gone = new Map<string, StoredRow>()
  for (const erasure of erasures.toSorted((a, b) => rank(a) - rank(b))) {
    if (here.has(erasure.id)) continue
    // oxlint-disable-next-line no-await-in-loop -- a company in memory after the other
    const rows = await recordsUnder(db, [erasedRecord(erasure)])
    const isOfStaying = rows.some(({ table, row }) =>
      coversOf(table, row).some((id) => staying.has(id)),
    )
    if (isOfStaying || rows.some(({ row }) => changedAt(row) > erasure.erasedAt)) {
      staying.add(erasure.id)
      continue
    }
    taken.add(erasure.id)
    for (const one of rows) gone.set(`${one.table} ${one.row.id}`, one)
  }
  return {
    taken,
    gone: [...gone.values()],
    kept: staying.size,
    isErased: (table, row) => coversOf(table, row).some((id) => here.has(id) || taken.has(id)),
  }
}
