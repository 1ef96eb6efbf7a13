import Dexie, { type EntityTable, type Transaction } from 'dexie'
import { detailOf, reasonOf, StampMissing } from './errors'
import { migrations, newestOf } from './migrations/list'
import { broughtUp, type Migration, type OldRow } from './migrations/migration'
import {
  type AnyCommand,
  type AnyRow,
  definitionOf,
  type Dossier,
  emptyDossier,
  type Rows,
  type StoredRow,
  type Table,
  tables,
} from './records/dossier'
import { OWN_ID } from './records/company'
import { coversOf } from './records/erasure'
import type { CommandAnswer } from './state'

/** Stamped into the database; one higher for every migration. */
export const SCHEMA_VERSION = newestOf(migrations)

/** What the database says of itself, in the one row of `meta`. */
export interface DatabaseStamp {
  key: 'stamp'
  installId: string
  schema: number
  /** Number of the last write. */
  seq: number
  /** How many records all tables hold together. */
  count: number
}

export type CandidDatabase = Dexie & { [T in Table]: EntityTable<Rows[T], 'id'> } & {
  meta: EntityTable<DatabaseStamp, 'key'>
}

/**
 * The database of the newest schema version, not yet opened. After it was closed it stays closed. If it opened again
 * without the checks of `open.ts`, an emptied database could look like a new one.
 */
export function candidDatabase(
  name = 'candid',
  factory: IDBFactory = indexedDB,
  list: readonly Migration[] = migrations,
): CandidDatabase {
  const db = new Dexie(name, {
    autoOpen: false,
    chromeTransactionDurability: 'strict',
    indexedDB: factory,
    IDBKeyRange,
  }) as CandidDatabase
  for (const migration of list)
    db.version(migration.version)
      .stores(migration.stores)
      .upgrade((transaction) => migrate(transaction, migration))
  return db
}

async function migrate(transaction: Transaction, migration: Migration): Promise<void> {
  await Promise.all(
    Object.keys(migration.rows ?? {}).map((name) =>
      transaction
        .table<OldRow>(name)
        .toCollection()
        .modify((row, at) => {
          at.value = broughtUp(row, name, migration.version - 1, [migration])
        }),
    ),
  )
  const meta = transaction.table<DatabaseStamp, string>('meta')
  const stamp = await meta.get('stamp')
  if (stamp) await meta.put({ ...stamp, schema: migration.version })
}

/**
 * Runs a command in one transaction. Repeating it does no harm.
 *
 * @param onWritten gets the new stamp once a change is on disk
 * @returns the record as it now stands on disk, or why it does not; never throws
 */
export async function runCommand(
  db: CandidDatabase,
  command: AnyCommand,
  onWritten?: (stamp: DatabaseStamp) => void,
): Promise<CommandAnswer> {
  let committed: { answer: CommandAnswer; stamp?: DatabaseStamp }
  try {
    committed = await commit(db, command)
  } catch (error) {
    return { ok: false, reason: reasonOf(error), detail: detailOf(error) }
  }
  if (committed.stamp) onWritten?.(committed.stamp)
  return committed.answer
}

function commit(db: CandidDatabase, { name, input: sent }: AnyCommand) {
  const definition = definitionOf(name)
  const table = db.table<AnyRow, string>(definition.table)
  const answer = (row: AnyRow): CommandAnswer => ({
    ok: true,
    stored: { table: definition.table, row } as StoredRow,
  })
  return db.transaction('rw', [table, db.meta, db.companies, db.erasures], async () => {
    const [known, companyId] = await Promise.all([
      db.meta.get('stamp'),
      // A surface may not know yet that the company was merged into another.
      companyNow(db, sent.companyId),
    ])
    const before = await table.get(definition.id({ ...sent, companyId }))
    const input = { ...sent, companyId, ...placeOf(definition.table, before) }
    if (!known) throw new StampMissing('The database has no stamp')
    // A surface may mix up two companies. A record never moves from one to the other.
    if (before && before.companyId !== input.companyId)
      return { answer: { ok: false, reason: 'missing', detail: name } as const }
    const after = definition.apply(before, input)
    if (after && !before && (await isErased(db, definition.table, after)))
      return { answer: { ok: false, reason: 'missing', detail: name } as const }
    if (!after) return { answer: { ok: false, reason: 'missing', detail: name } as const }
    if (after === before) return { answer: answer(before) }
    const row = { ...after, seq: known.seq + 1 }
    const stamp = { ...known, seq: row.seq, count: known.count + (before ? 0 : 1) }
    await Promise.all([table.put(row), db.meta.put(stamp)])
    return { answer: answer(row), stamp }
  })
}

/** Whether a record, or the call or company that it belongs to, was deleted for good. Then nothing makes it anew. */
export async function isErased(db: CandidDatabase, table: Table, row: AnyRow): Promise<boolean> {
  const found = await db.erasures.bulkGet(coversOf(table, row))
  return found.some((erasure) => erasure !== undefined)
}

/** A note stays where it is: a surface may not know yet that its call was taken for another one. */
function placeOf(table: Table, before: AnyRow | undefined) {
  if (table !== 'notes' || !before || !('callId' in before)) return undefined
  return { companyId: before.companyId, callId: before.callId }
}

/** Writes records in a transaction of its own kind, see `change`. */
export type Write = (table: Table, row: AnyRow) => void

/**
 * Changes several records in one transaction.
 *
 * @param work reads from the database, and writes whole records; their `seq` is set here
 * @returns the records as they now stand on disk
 * @throws if nothing was written
 */
export async function change(
  db: CandidDatabase,
  work: (write: Write) => Promise<void>,
): Promise<{ stored: StoredRow[]; stamp: DatabaseStamp }> {
  const all = tables.map((name) => db.table<AnyRow, string>(name))
  return db.transaction('rw', [...all, db.meta], async () => {
    const known = await db.meta.get('stamp')
    if (!known) throw new StampMissing('The database has no stamp')
    const written = new Map<string, StoredRow>()
    await work((table, row) => written.set(`${table} ${row.id}`, { table, row } as StoredRow))
    const stamp = { ...known }
    const stored: StoredRow[] = []
    for (const { table, row } of written.values()) {
      stamp.seq += 1
      // oxlint-disable-next-line no-await-in-loop -- in the order in which they get their numbers
      if (!(await db.table<AnyRow, string>(table).get(row.id))) stamp.count += 1
      const numbered = { ...row, seq: stamp.seq }
      // oxlint-disable-next-line no-await-in-loop -- as above
      await db.table<AnyRow, string>(table).put(numbered)
      stored.push({ table, row: numbered } as StoredRow)
    }
    await db.meta.put(stamp)
    return { stored, stamp }
  })
}

/**
 * The company that counts under an id: the one into which it was merged, if it was.
 *
 * @returns the same id if there is no such company
 */
export async function companyNow(
  db: Pick<CandidDatabase, 'companies'>,
  companyId: string,
): Promise<string> {
  const seen = new Set([companyId])
  let id = companyId
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- each leads to the next
    const into = (await db.companies.get(id))?.mergedInto
    // A damaged record could lead round in a circle.
    if (into == null || seen.has(into)) return id
    seen.add(into)
    id = into
  }
}

/** Everything kept about one company. */
export async function readDossier(db: CandidDatabase, companyId: string): Promise<Dossier> {
  const dossier = emptyDossier()
  await db.transaction(
    'r',
    tables.map((name) => db.table(name)),
    () =>
      Promise.all(
        tables.map(async (name) => {
          const rows: AnyRow[] = dossier[name]
          rows.push(...(await db.table<AnyRow>(name).where({ companyId }).toArray()))
        }),
      ),
  )
  return dossier
}

/** These records as they are, whatever company each belongs to now. A record that is not there is left out. */
export async function readRecords(
  db: CandidDatabase,
  wanted: readonly { table: Table; id: string }[],
): Promise<StoredRow[]> {
  const found = await Promise.all(
    tables.map(async (table) => {
      const ids = wanted.filter((one) => one.table === table).map(({ id }) => id)
      const rows = await db.table<AnyRow, string>(table).bulkGet(ids)
      return rows.flatMap((row) => (row ? [{ table, row } as StoredRow] : []))
    }),
  )
  return found.flat()
}

/** A company's dossier with what the candidate wrote for no company in particular. */
export async function readDossierWithOwn(db: CandidDatabase, companyId: string): Promise<Dossier> {
  if (companyId === OWN_ID) return readDossier(db, companyId)
  const own = { companyId: OWN_ID }
  const [dossier, answers, questions, salaries] = await Promise.all([
    readDossier(db, companyId),
    db.answers.where(own).toArray(),
    db.questions.where(own).toArray(),
    db.salaries.where(own).toArray(),
  ])
  return {
    ...dossier,
    answers: [...dossier.answers, ...answers],
    questions: [...dossier.questions, ...questions],
    salaries: [...dossier.salaries, ...salaries],
  }
}
