import * as z from 'zod/mini'
import { migrations } from './migrations/list'
import { broughtUp } from './migrations/migration'
import {
  type AnyRow,
  type Dossier,
  emptyDossier,
  schemas,
  type Table,
  tables,
} from './records/dossier'

/** One company as the checkpoint holds it. */
export interface CompanyCopy {
  companyId: string
  /** The schema version of its rows. */
  schema: number
  dossier: Dossier
}

const envelope = z.object({
  companyId: z.string(),
  schema: z.int(),
  dossier: z.record(z.string(), z.unknown()),
})
const oldRow = z.looseObject({ id: z.string() })

/**
 * Reads one company's file row by row. A broken row does no harm to the others.
 *
 * @returns the rows in today's form, and how many could not be read
 * @throws if it is no JSON or no company's file
 */
export function parseCopy(text: string): { dossier: Dossier; unreadable: number } {
  const { schema, dossier: found } = envelope.parse(JSON.parse(text))
  const dossier = emptyDossier()
  let unreadable = 0
  for (const table of tables) {
    const stored: unknown = found[table] ?? []
    const rows: AnyRow[] = dossier[table]
    for (const entry of Array.isArray(stored) ? (stored as unknown[]) : [null]) {
      const row = parseRow(entry, table, schema)
      if (row) rows.push(row)
      else unreadable += 1
    }
  }
  return { dossier, unreadable }
}

/** A row keeps the fields of its schema and no others, so that an own `__proto__` key does not get in. */
function parseRow(entry: unknown, table: Table, schema: number): AnyRow | null {
  const old = oldRow.safeParse(entry)
  if (!old.success) return null
  const row = broughtUp(old.data, table, schema, migrations)
  const parsed = schemas[table].safeParse(row)
  return parsed.success && Number.isSafeInteger(parsed.data.seq) ? parsed.data : null
}

/**
 * The content of a company's next file: the dossier, and what only the last file has. No command deletes a record.
 * So a row that the database no longer has was lost, not deleted.
 */
export function keepingAll(dossier: Dossier, last: Dossier): Dossier {
  const kept = emptyDossier()
  for (const table of tables) {
    const rows: AnyRow[] = kept[table]
    const byId = new Map<string, AnyRow>(dossier[table].map((row) => [row.id, row]))
    for (const row of last[table])
      if ((byId.get(row.id)?.seq ?? -1) < row.seq) byId.set(row.id, row)
    for (const row of byId.values()) rows.push(row)
  }
  return kept
}
