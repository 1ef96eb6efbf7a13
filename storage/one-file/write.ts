import { type CandidDatabase, SCHEMA_VERSION } from '@/storage/database'
import { StampMissing } from '@/storage/errors'
import { type AnyRow, type Table, tables } from '@/storage/records/dossier'
import { FORMAT } from './format'
import { isTooDeep } from './nesting'
import { hasForbidden, rowOfFile } from './row'

/** Rows read at a time. As text they leave the memory of the worker at once: a blob lies with the browser. */
const AT_A_TIME = 2000

export interface WrittenFile {
  blob: Blob
  records: number
  /** Records that this version cannot read, at least not from a file. They are in the file as they are. */
  carried: number
}

/**
 * Writes every record into one JSON text, one record a line. All is read in one transaction, so a change that is
 * written meanwhile is in it wholly or not at all.
 *
 * @param now UTC milliseconds
 * @param onPart called with how many records are read, and of how many; what it throws ends the writing
 * @throws if the database cannot be read
 */
export async function writeOneFile(
  db: CandidDatabase,
  now: number,
  onPart: (done: number, of: number) => void = () => undefined,
): Promise<WrittenFile> {
  const parts: Blob[] = []
  const add = (text: string) => parts.push(new Blob([text]))
  const carried: string[] = []
  let records = 0
  const stores = [...tables.map((name) => db.table(name)), db.meta]
  await db.transaction('r', stores, async () => {
    const stamp = await db.meta.get('stamp')
    if (!stamp) throw new StampMissing('The database has no stamp')
    const head = { format: FORMAT, version: SCHEMA_VERSION, writtenAt: now }
    add(`${JSON.stringify({ ...head, installation: stamp.installId }).slice(0, -1)},\n"tables":{`)
    for (const [index, table] of tables.entries()) {
      add(`${index === 0 ? '' : ','}\n"${table}":[`)
      let separator = '\n'
      // oxlint-disable-next-line no-await-in-loop -- in the order of the tables
      await eachPart(db, table, (rows) => {
        const lines: string[] = []
        for (const row of rows) {
          const line = JSON.stringify(row)
          if (isRead(row, line, table)) lines.push(line)
          else carried.push(carriedOf(table, row, line))
        }
        records += lines.length
        onPart(records + carried.length, stamp.count)
        if (lines.length === 0) return
        add(separator + lines.join(',\n'))
        separator = ',\n'
      })
      add('\n]')
    }
  })
  add(`\n},\n"carried":[${carried.join(',\n')}]}\n`)
  const blob = new Blob(parts, { type: 'application/json' })
  return { blob, records, carried: carried.length }
}

/** Whether the record is read again when the file is opened. One that is not would make the whole file refused. */
const isRead = (row: AnyRow, line: string, table: Table): boolean =>
  rowOfFile(row, table, SCHEMA_VERSION) !== null &&
  !isTooDeep(line) &&
  !(line.includes('__proto__') && hasForbidden(row))

/** A record that nests too deep is carried as its text. */
const carriedOf = (table: Table, row: AnyRow, line: string): string =>
  JSON.stringify({ table, row: isTooDeep(line) ? line : row })

async function eachPart(db: CandidDatabase, table: Table, onRows: (rows: AnyRow[]) => void) {
  let after: string | undefined
  for (;;) {
    const all = db.table<AnyRow>(table)
    const rest = after === undefined ? all.orderBy('id') : all.where('id').above(after)
    // oxlint-disable-next-line no-await-in-loop -- a part in memory at a time
    const rows = await rest.limit(AT_A_TIME).toArray()
    if (rows.length === 0) return
    onRows(rows)
    after = rows.at(-1)?.id
  }
}
