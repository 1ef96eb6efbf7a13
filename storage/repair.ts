import { type CandidDatabase, SCHEMA_VERSION } from './database'
import { type SmallStore, writeLedger } from './ledger'
import type { Known, OpenDatabase, Surroundings } from './opening'
import { keepReport } from './recovery'
import { interruptedRepair, newRepair, repairs, type RepairUnderWay } from './repair-under-way'
import { countRecords, restoreCheckpoint, tallyOf } from './restore'
import type { RecoveryReport, RestoreProgress } from './state'
import { sweepErased } from './erase'
import { type StoredRow, type Table, tables } from './records/dossier'

/**
 * A new place begins to count this far above the ledger. The ledger lags, so the old place may hold writes with
 * higher numbers. When these are fetched later, they must not win over newer rows.
 */
const LEFT_BEHIND = 10_000

/** A repair that begins now. */
export const repairOf = (
  { stamp, ledger, index }: Pick<Known, 'stamp' | 'ledger' | 'index'>,
  damage: RecoveryReport['damage'],
  now: number,
): RepairUnderWay =>
  newRepair({
    at: now,
    damage,
    held: Math.max(stamp?.seq ?? 0, index?.seq ?? 0),
    known: ledger?.seq ?? 0,
  })

/** Makes a new database usable: writes its first stamp. */
export async function begin(known: Known, { local }: Surroundings): Promise<OpenDatabase> {
  await stampAnew(known, 0, local)
  return { kind: 'open', db: known.db, place: known.place, left: known.left, recovery: null }
}

/**
 * Makes a damaged database usable: restores what the checkpoint has, writes the stamp and keeps a report. The repair
 * stands in the database until all of this is done. So a repair that was interrupted goes on at the next opening.
 */
export async function repair(
  known: Known,
  begun: RepairUnderWay,
  { checkpoint, local }: Surroundings,
  onProgress: (progress: RestoreProgress) => void,
): Promise<OpenDatabase> {
  const { db, place, left, index } = known
  await repairs(db).put((await interruptedRepair(db)) ?? begun)
  const files = await restoreCheckpoint(db, checkpoint, tallyOf(begun), onProgress)
  await uncount(db, await sweepErased(db))
  const { at, damage, companies, notes, records, ...range } = (await interruptedRepair(db)) ?? begun
  const report: RecoveryReport = {
    at,
    damage,
    companies,
    notes,
    records,
    unreadable: files.unreadable,
    restoredUpTo: index?.at ?? files.savedAt,
    writesLost: await writesLost(db, range),
  }
  await stampAnew(known, damage === 'unopenable' ? LEFT_BEHIND : 0, local)
  const recovery = await keepReport(local, report, range)
  await repairs(db).delete('repair')
  return { kind: 'open', db, place, left, recovery }
}

const less = (count: number, gone: readonly StoredRow[]): number => Math.max(0, count - gone.length)

/** What was deleted for good does not come back, and is not counted. */
async function uncount(db: CandidDatabase, swept: readonly StoredRow[]): Promise<void> {
  const known = await interruptedRepair(db)
  if (!known || swept.length === 0) return
  const of = (name: Table) => swept.filter(({ table }) => table === name)
  await repairs(db).put({
    ...known,
    companies: less(known.companies, of('companies')),
    notes: less(known.notes, of('notes')),
    records: less(known.records, swept),
  })
}

/** How many writes are lost: the ledger knows of them, and neither the database nor the checkpoint has them. */
async function writesLost(
  db: CandidDatabase,
  { held, known }: Pick<RepairUnderWay, 'held' | 'known'>,
): Promise<number> {
  if (known <= held) return 0
  const present = await Promise.all(
    tables.map((name) => db.table(name).where('seq').between(held, known, false, true).count()),
  )
  return known - held - present.reduce((total, count) => total + count, 0)
}

/** Writes a stamp that counts on from all that is known, first into the database and then into the ledger. */
async function stampAnew(
  { db, stamp, ledger, index, place, left }: Known,
  ahead: number,
  local: SmallStore,
): Promise<void> {
  const newest = await Promise.all(
    tables.map(async (name) => (await db.table<{ seq: number }>(name).orderBy('seq').last())?.seq),
  )
  const last = Math.max(
    ...newest.map((seq) => seq ?? 0),
    ...[stamp, ledger, index].map((source) => source?.seq ?? 0),
  )
  const next = {
    installId: ledger?.installId ?? index?.installId ?? stamp?.installId ?? crypto.randomUUID(),
    schema: SCHEMA_VERSION,
    seq: last + ahead,
    count: await countRecords(db),
  }
  await db.meta.put({ key: 'stamp', ...next })
  await writeLedger(local, { ...ledger, ...next, place, left })
}
