import type { CandidDatabase, DatabaseStamp } from './database'
import { StampMissing } from './errors'
import { askForPurge } from './purge-mark'
import { type AnyRow, type StoredRow, type Table, tables } from './records/dossier'
import { coversOf, erasedRecord, type Erasure, erasureId } from './records/erasure'
import { companyOfContact } from './records/person'
import { recordsUnder, type Target } from './records-under'

// *To erase* a record is to delete it for good. Its *erasure* stays, without anything of what it held, so that no older
// copy of it comes back: from the files outside the database, from a file of the candidate's, from a surface.

/** Each of these leaves an erasure. They may stand elsewhere in an older copy. The others go with their call or company. */
export const leaving: ReadonlySet<string> = new Set<Table>([
  'companies',
  'people',
  'calls',
  'notes',
  'sittings',
  'postings',
  'openings',
])

/**
 * The erasures that the records leave. Their numbers are still to be given. That of a contact stays with the company that
 * its id names, wherever a merge has moved the person: there the id is not given again.
 */
const erasuresOf = (rows: readonly StoredRow[], erasedAt: number): Erasure[] =>
  rows
    .filter(({ table }) => leaving.has(table))
    .map(({ table, row }) => ({
      id: erasureId(table, row.id),
      companyId: (table === 'people' && companyOfContact(row.id)) || row.companyId,
      seq: 0,
      erasedAt,
    }))

/** Deletes the rows themselves. Call it within a transaction over all tables. */
export async function removeRows(db: CandidDatabase, rows: readonly StoredRow[]): Promise<void> {
  for (const table of tables) {
    const ids = rows.filter((one) => one.table === table).map(({ row }) => row.id)
    // oxlint-disable-next-line no-await-in-loop -- one table after the other
    if (ids.length > 0) await db.table<AnyRow, string>(table).bulkDelete(ids)
  }
}

/**
 * Deletes records for good, in one transaction. The files outside the database still have them, until the next run of the
 * checkpoint has cleaned them.
 *
 * @param choose says which, from what is there when it is called
 * @param now UTC milliseconds
 * @returns the new stamp, or null if there was nothing to delete
 * @throws if nothing was deleted
 */
export async function erase(
  db: CandidDatabase,
  choose: () => Promise<readonly Target[]>,
  now: number,
): Promise<{ stamp: DatabaseStamp | null; rows: StoredRow[] }> {
  const stores = [...tables.map((name) => db.table(name)), db.meta]
  return db.transaction('rw', stores, async () => {
    const known = await db.meta.get('stamp')
    if (!known) throw new StampMissing('The database has no stamp')
    const rows = await recordsUnder(db, await choose())
    if (rows.length === 0) return { stamp: null, rows }
    await removeRows(db, rows)
    const stamp = { ...known, count: known.count - rows.length }
    await putErasures(db, stamp, erasuresOf(rows, now))
    const left = [...(await withoutLetters(db, rows)), ...(await withoutCall(db, rows))]
    for (const { table, row } of left) {
      stamp.seq += 1
      // oxlint-disable-next-line no-await-in-loop -- there is hardly ever one
      await db.table<AnyRow, string>(table).put({ ...row, seq: stamp.seq })
    }
    await db.meta.put(stamp)
    return { stamp, rows }
  })
}

/** Writes erasures with the next numbers, which it counts into the stamp, and has the files cleaned. */
async function putErasures(
  db: CandidDatabase,
  stamp: DatabaseStamp,
  erasures: readonly Erasure[],
): Promise<void> {
  const numbered = erasures.map((erasure, index) => ({ ...erasure, seq: stamp.seq + index + 1 }))
  await db.erasures.bulkPut(numbered)
  stamp.seq += numbered.length
  stamp.count += numbered.length
  await askForPurge(db)
}

/** A company that was merged keeps how letters read, to undo that. Those of a call that has gone are left out. */
async function withoutLetters(
  db: CandidDatabase,
  rows: readonly StoredRow[],
): Promise<StoredRow[]> {
  const calls = callsAmong(rows)
  const isGone = ({ row }: { row: Record<string, unknown> }) =>
    typeof row['subject'] === 'string' &&
    calls.some((id) => String(row['subject']).endsWith(`:${id}`))
  const merged = await db.companies.where('mergedInto').above('').toArray()
  return merged.flatMap((row): StoredRow[] => {
    const { merge } = row
    if (!merge?.written.some(isGone)) return []
    const written = merge.written.filter((one) => !isGone(one))
    return [{ table: 'companies', row: { ...row, merge: { ...merge, written } } }]
  })
}

/** What is still being seen of a call that has gone is taken for no call. */
async function withoutCall(db: CandidDatabase, rows: readonly StoredRow[]): Promise<StoredRow[]> {
  const open = await db.sittings.where('callId').anyOf(callsAmong(rows)).toArray()
  return open.map((row) => ({ table: 'sittings', row: { ...row, callId: null } }))
}

const callsAmong = (rows: readonly StoredRow[]): string[] =>
  rows.flatMap(({ table, row }) => (table === 'calls' ? [row.id] : []))

/**
 * Deletes what came back although it was deleted for good: an older copy had it, and was read before its erasure.
 *
 * @returns what was deleted
 */
export async function sweepErased(db: CandidDatabase): Promise<StoredRow[]> {
  const stores = [...tables.map((name) => db.table(name)), db.meta]
  return db.transaction('rw', stores, async () => {
    const erasures = await db.erasures.toArray()
    if (erasures.length === 0) return []
    const known = new Set(erasures.map(({ id }) => id))
    const under = await recordsUnder(db, erasures.map(erasedRecord))
    const rows = under.filter(({ table, row }) => coversOf(table, row).some((id) => known.has(id)))
    await removeRows(db, rows)
    await askForPurge(db)
    return rows
  })
}
