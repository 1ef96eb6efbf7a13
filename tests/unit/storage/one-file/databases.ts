import { type CandidDatabase, candidDatabase, SCHEMA_VERSION } from '@/storage/database'
import { readOneFile, type Reading } from '@/storage/one-file/read'
import { writeOneFile } from '@/storage/one-file/write'
import { type AnyRow, type Dossier, emptyDossier, tables } from '@/storage/records/dossier'
import { IDBFactory } from '../fake-indexeddb'

/** A database that holds these records, as an installation of its own. */
export async function databaseOf(
  records: Partial<Dossier> = {},
  installId = 'here',
): Promise<CandidDatabase> {
  const db = candidDatabase('candid', new IDBFactory())
  await db.open()
  let [seq, count] = [0, 0]
  for (const table of tables) {
    const rows: AnyRow[] = records[table] ?? []
    await db.table(table).bulkAdd(rows)
    count += rows.length
    seq = Math.max(seq, ...rows.map((row) => row.seq))
  }
  await db.meta.put({ key: 'stamp', installId, schema: SCHEMA_VERSION, seq, count })
  return db
}

export async function recordsIn(db: CandidDatabase): Promise<Dossier> {
  const all = emptyDossier()
  for (const table of tables) {
    const rows = await db.table<AnyRow>(table).toArray()
    ;(all[table] as AnyRow[]) = rows
  }
  return all
}

/** Records without their numbers, which are each installation's own. */
export const unnumbered = (records: Dossier) =>
  Object.fromEntries(
    tables.map((table) => [
      table,
      (records[table] as AnyRow[])
        .map(({ seq: _seq, ...row }) => row)
        .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ]),
  )

export const textOfFile = async (db: CandidDatabase): Promise<string> =>
  (await writeOneFile(db, 1_800_000_000_000)).blob.text()

export const readText = (text: string): Promise<Reading> =>
  readOneFile(new TextEncoder().encode(text), async () => {})

export async function fileOf(db: CandidDatabase) {
  const reading = await readText(await textOfFile(db))
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem))
  return reading.file
}
