import type { Checkpoint, FoundCopy } from './checkpoint'
import type { CandidDatabase } from './database'
import { type AnyRow, type Dossier, emptyDossier, type Table, tables } from './records/dossier'

/** What a merge brought into the database. */
export interface Restored {
  companies: number
  notes: number
  records: number
  unreadable: number
  /** UTC milliseconds of the newest file, or null without one. */
  savedAt: number | null
}

/** The result of a restore that found nothing. */
export const nothingRestored = (): Restored => ({
  companies: 0,
  notes: 0,
  records: 0,
  unreadable: 0,
  savedAt: null,
})

/** Whether the copy replaces the row of the database: if the database has none, or an older one. */
const wins = (copy: AnyRow, present: AnyRow | undefined): boolean =>
  !present || copy.seq > present.seq

/** Merges every company of the checkpoint into the database. To repeat it does no harm, so it may stop anywhere. */
export async function restoreCheckpoint(
  db: CandidDatabase,
  checkpoint: Checkpoint,
): Promise<Restored> {
  let restored = nothingRestored()
  for await (const copies of checkpoint.companies())
    restored = sum(restored, await mergeCopies(db, copies))
  return restored
}

/** In one transaction for several companies, since each waits for the disk. */
async function mergeCopies(db: CandidDatabase, copies: (FoundCopy | null)[]): Promise<Restored> {
  const found = copies.filter((copy) => copy !== null)
  const merged = await mergeDossier(db, allOf(found.map(({ dossier }) => dossier)))
  return {
    ...merged,
    unreadable: found.reduce(
      (total, copy) => total + copy.unreadable,
      copies.length - found.length,
    ),
    savedAt: found.reduce<number | null>((max, copy) => Math.max(max ?? 0, copy.savedAt), null),
  }
}

function allOf(dossiers: Dossier[]): Dossier {
  const all = emptyDossier()
  for (const table of tables) {
    const rows: AnyRow[] = all[table]
    for (const dossier of dossiers) for (const row of dossier[table]) rows.push(row)
  }
  return all
}

/** Merges the rows of another database: an old place that did not open before. */
export async function restoreDatabase(
  db: CandidDatabase,
  other: CandidDatabase,
): Promise<Restored> {
  let restored = nothingRestored()
  for (const table of tables) {
    let after = ''
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- a part in memory at a time
      const rows = await other.table<AnyRow>(table).where('id').above(after).limit(1000).toArray()
      const lastId = rows.at(-1)?.id
      if (lastId === undefined) break
      after = lastId
      // oxlint-disable-next-line no-await-in-loop -- as above
      restored = sum(restored, await mergeDossier(db, { ...emptyDossier(), [table]: rows }))
    }
  }
  return restored
}

/** Writes every row of the dossier that wins over the row of the database, in one transaction. */
export async function mergeDossier(db: CandidDatabase, dossier: Dossier): Promise<Restored> {
  const stores = tables.map((name) => db.table(name))
  return db.transaction('rw', stores, async () => {
    const merged = await Promise.all(tables.map((name) => mergeTable(db, name, dossier[name])))
    return {
      companies: merged[tables.indexOf('companies')] ?? 0,
      notes: merged[tables.indexOf('notes')] ?? 0,
      records: merged.reduce((total, count) => total + count, 0),
      unreadable: 0,
      savedAt: null,
    }
  })
}

async function mergeTable(db: CandidDatabase, name: Table, copies: AnyRow[]): Promise<number> {
  if (copies.length === 0) return 0
  const table = db.table<AnyRow, string>(name)
  const present = await table.bulkGet(copies.map(({ id }) => id))
  const winners = copies
    .filter((copy, index) => wins(copy, present[index]))
    // The newest last, in case the copy holds a record twice.
    .toSorted((a, b) => a.seq - b.seq)
  if (winners.length > 0) await table.bulkPut(winners)
  return winners.length
}

/** Adds up the results of two merges. */
export const sum = (a: Restored, b: Restored): Restored => ({
  companies: a.companies + b.companies,
  notes: a.notes + b.notes,
  records: a.records + b.records,
  unreadable: a.unreadable + b.unreadable,
  savedAt: a.savedAt === null ? b.savedAt : Math.max(a.savedAt, b.savedAt ?? 0),
})

/** How many records all tables hold. */
export async function countRecords(db: CandidDatabase): Promise<number> {
  const counts = await db.transaction(
    'r',
    tables.map((name) => db.table(name)),
    () => Promise.all(tables.map((name) => db.table(name).count())),
  )
  return counts.reduce((total, count) => total + count, 0)
}
