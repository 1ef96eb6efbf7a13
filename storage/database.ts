import Dexie, { type EntityTable } from 'dexie'
import {
  type AnyCommand,
  type AnyRow,
  definitionOf,
  type Dossier,
  emptyDossier,
  type Rows,
  type StoredRow,
} from './records/dossier'
import { type Call } from './records/call'
import { type Table, tables } from './records/record'

/** Stamped into the database; one higher for every migration. */
export const SCHEMA_VERSION = 1

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

/** The database of this schema version, not yet opened. */
export function candidDatabase(name = 'candid'): CandidDatabase {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as CandidDatabase
  db.version(SCHEMA_VERSION).stores({
    companies: 'id, companyId, name, createdAt, seq',
    people: 'id, companyId, seq',
    calls: 'id, companyId, meetingKey, createdAt, seq',
    answers: 'id, companyId, seq',
    questions: 'id, companyId, seq',
    marks: 'id, companyId, seq',
    notes: 'id, companyId, seq',
    meta: 'key',
  })
  return db
}

export type CommandAnswer =
  | { ok: true; stored: StoredRow | null }
  | { ok: false; reason: 'missing' | 'quota' | 'closed' | 'newer' | 'unknown'; detail: string }

/**
 * Runs a command in one transaction. Repeating it does no harm.
 *
 * @returns the record as it now stands on disk
 */
export async function runCommand(
  db: CandidDatabase,
  { name, input }: AnyCommand,
): Promise<CommandAnswer> {
  const definition = definitionOf(name)
  const table = db.table<AnyRow, string>(definition.table)
  return db.transaction('rw', [table, db.meta], async () => {
    const stamp = await db.meta.get('stamp')
    if (!stamp) throw new Error('The database has no stamp')
    const before = await table.get(definition.id(input))
    const after = definition.apply(before, input)
    if (!after) return { ok: false, reason: 'missing', detail: name }
    if (after === before)
      return { ok: true, stored: { table: definition.table, row: before } as StoredRow }
    const row = { ...after, seq: stamp.seq + 1 }
    await table.put(row)
    await db.meta.put({ ...stamp, seq: row.seq, count: stamp.count + (before ? 0 : 1) })
    return { ok: true, stored: { table: definition.table, row } as StoredRow }
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

/** The call last opened by this meeting link. */
export async function lastCallOf(db: CandidDatabase, meetingKey: string): Promise<Call | null> {
  const calls = await db.calls.where({ meetingKey }).sortBy('createdAt')
  return calls.at(-1) ?? null
}
