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
import { type Call, callAtHand } from './records/call'
import { OWN_ID } from './records/company'
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

function commit(db: CandidDatabase, { name, input }: AnyCommand) {
  const definition = definitionOf(name)
  const table = db.table<AnyRow, string>(definition.table)
  const answer = (row: AnyRow): CommandAnswer => ({
    ok: true,
    stored: { table: definition.table, row } as StoredRow,
  })
  return db.transaction('rw', [table, db.meta], async () => {
    const [known, before] = await Promise.all([
      db.meta.get('stamp'),
      table.get(definition.id(input)),
    ])
    if (!known) throw new StampMissing('The database has no stamp')
    // A surface may mix up two companies. A record never moves from one to the other.
    if (before && before.companyId !== input.companyId)
      return { answer: { ok: false, reason: 'missing', detail: name } as const }
    const after = definition.apply(before, input)
    if (!after) return { answer: { ok: false, reason: 'missing', detail: name } as const }
    if (after === before) return { answer: answer(before) }
    const row = { ...after, seq: known.seq + 1 }
    const stamp = { ...known, seq: row.seq, count: known.count + (before ? 0 : 1) }
    await Promise.all([table.put(row), db.meta.put(stamp)])
    return { answer: answer(row), stamp }
  })
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
  const [dossier, answers, salaries] = await Promise.all([
    readDossier(db, companyId),
    db.answers.where(own).toArray(),
    db.salaries.where(own).toArray(),
  ])
  return {
    ...dossier,
    answers: [...dossier.answers, ...answers],
    salaries: [...dossier.salaries, ...salaries],
  }
}

/** The call that this meeting link leads to now, see `callAtHand`. */
export async function callOfLink(
  db: CandidDatabase,
  meetingKey: string,
  now: number,
  hasLeft = false,
): Promise<Call | null> {
  return callAtHand(await db.calls.where({ meetingKey }).toArray(), now, hasLeft)
}
