import type { Checkpoint, FoundCopy } from './checkpoint'
import type { CandidDatabase } from './database'
import { type AnyRow, type Dossier, emptyDossier, type Table, tables } from './records/dossier'
import { type RepairUnderWay, repairs } from './repair-under-way'
import type { RestoreProgress } from './state'

/** What a repair counts while it restores. */
export interface Tally {
  /** The repair as it stands if the database does not have it yet. */
  begun: RepairUnderWay
  /** The records met so far. A record that was moved to another company is in the files of both, and counts once. */
  met: Set<string>
}

export const tallyOf = (begun: RepairUnderWay): Tally => ({ begun, met: new Set() })

/** What is known of the files that were restored. */
interface Restored {
  /** Records and whole files that could not be read. */
  unreadable: number
  /** UTC milliseconds of the newest file, or null without one. */
  savedAt: number | null
}

/** Whether the copy replaces the row of the database: if the database has none, or an older one. */
const wins = (copy: AnyRow, present: AnyRow | undefined): boolean =>
  !present || copy.seq > present.seq

/** Merges every file of the checkpoint into the database. To repeat it does no harm, so it may stop anywhere. */
export async function restoreCheckpoint(
  db: CandidDatabase,
  checkpoint: Checkpoint,
  tally: Tally,
  onProgress: (progress: RestoreProgress) => void,
): Promise<Restored> {
  let [unreadable, savedAt]: [number, number | null] = [0, null]
  for await (const { copies, read, companies } of checkpoint.companies()) {
    const found = copies.filter((copy) => copy !== null)
    await mergeDossier(db, allOf(found), tally)
    unreadable += copies.length - found.length
    for (const copy of found) {
      unreadable += copy.carried.length
      savedAt = Math.max(savedAt ?? 0, copy.savedAt)
    }
    onProgress({ companies: read, of: companies })
  }
  return { unreadable, savedAt }
}

function allOf(copies: FoundCopy[]): Dossier {
  const all = emptyDossier()
  for (const table of tables) {
    const rows: AnyRow[] = all[table]
    for (const { dossier } of copies) for (const row of dossier[table]) rows.push(row)
  }
  return all
}

/** Merges the rows of another database: an old place that did not open before. */
export async function restoreDatabase(
  db: CandidDatabase,
  other: CandidDatabase,
  tally: Tally,
): Promise<void> {
  for (const table of tables) {
    let after = ''
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- a part in memory at a time
      const rows = await other.table<AnyRow>(table).where('id').above(after).limit(1000).toArray()
      const lastId = rows.at(-1)?.id
      if (lastId === undefined) break
      after = lastId
      // oxlint-disable-next-line no-await-in-loop -- as above
      await mergeDossier(db, { ...emptyDossier(), [table]: rows }, tally)
    }
  }
}

/**
 * Writes every row of the dossier that wins over the row of the database. In the same transaction the repair counts
 * them, so both are done or neither. One transaction serves many companies, since each waits for the disk.
 */
export async function mergeDossier(
  db: CandidDatabase,
  dossier: Dossier,
  { begun, met }: Tally,
): Promise<void> {
  const stores = [...tables.map((name) => db.table(name)), db.meta]
  const seen: string[] = []
  await db.transaction('rw', stores, async () => {
    const restored = await Promise.all(tables.map((name) => mergeTable(db, name, dossier[name])))
    const fresh = tables.map((name, index) => {
      const keys = (dossier[name] as AnyRow[]).map(({ id }) => `${name} ${id}`)
      seen.push(...keys)
      return (restored[index] ?? []).filter((id) => !met.has(`${name} ${id}`)).length
    })
    const records = fresh.reduce((total, count) => total + count, 0)
    if (restored.every((ids) => ids.length === 0)) return
    const known = (await repairs(db).get('repair')) ?? begun
    await repairs(db).put({
      ...known,
      companies: known.companies + (fresh[tables.indexOf('companies')] ?? 0),
      notes: known.notes + (fresh[tables.indexOf('notes')] ?? 0),
      records: known.records + records,
    })
  })
  for (const key of seen) met.add(key)
}

/** @returns the ids of the rows that were written */
async function mergeTable(db: CandidDatabase, name: Table, rows: AnyRow[]): Promise<string[]> {
  if (rows.length === 0) return []
  const table = db.table<AnyRow, string>(name)
  const copies = newestById(rows)
  const present = await table.bulkGet(copies.map(({ id }) => id))
  const winners = copies.filter((copy, index) => wins(copy, present[index]))
  if (winners.length > 0) await table.bulkPut(winners)
  return winners.map(({ id }) => id)
}

/** Several files may hold a record, each as it was at another time. */
function newestById(rows: readonly AnyRow[]): AnyRow[] {
  const newest = new Map<string, AnyRow>()
  for (const row of rows) if (wins(row, newest.get(row.id))) newest.set(row.id, row)
  return [...newest.values()]
}

/** How many records all tables hold. */
export async function countRecords(db: CandidDatabase): Promise<number> {
  const counts = await db.transaction(
    'r',
    tables.map((name) => db.table(name)),
    () => Promise.all(tables.map((name) => db.table(name).count())),
  )
  return counts.reduce((total, count) => total + count, 0)
}
