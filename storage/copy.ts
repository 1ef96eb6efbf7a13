import * as z from 'zod/mini'
import { migrations, newestOf } from './migrations/list'
import { broughtUp } from './migrations/migration'
import {
  type AnyRow,
  type Dossier,
  emptyDossier,
  schemas,
  type Table,
  tables,
} from './records/dossier'
import { withoutLimits } from './records/without-limits'

const NEWEST = newestOf(migrations)

/** Rows of one company, as a file of the checkpoint holds them. */
export interface Copy {
  dossier: Dossier
  /** What this version cannot read. It stays in the file as it is, since a later version may be able to read it. */
  carried: readonly Carried[]
}

/** A copy as it was read, with the company that its file is of. */
export interface ReadCopy extends Copy {
  companyId: string
}

const carriedSchema = z.object({ table: z.string(), schema: z.int(), row: z.unknown() })
type Carried = z.infer<typeof carriedSchema>

const envelope = z.object({
  companyId: z.string(),
  /** The schema version of its rows. */
  schema: z.int(),
  dossier: z.record(z.string(), z.unknown()),
  carried: z.optional(z.array(carriedSchema)),
})
const oldRow = z.looseObject({ id: z.string() })
const stored = Object.fromEntries(
  tables.map((table) => [table, withoutLimits(schemas[table])]),
) as typeof schemas

/**
 * Reads a company's file row by row. A row that cannot be read does no harm to the others.
 *
 * @throws if it is no JSON or no company's file
 */
export function parseCopy(text: string): ReadCopy {
  const { companyId, schema, dossier: found, carried = [] } = envelope.parse(JSON.parse(text))
  const entries = Object.entries(found).flatMap(([table, rows]) =>
    (Array.isArray(rows) ? (rows as unknown[]) : [rows]).map((row) => ({ table, schema, row })),
  )
  const dossier = emptyDossier()
  const unreadable = [...entries, ...carried].filter((entry) => {
    const row = isTable(entry.table) ? parseRow(entry.row, entry.table, entry.schema) : null
    if (row) (dossier[entry.table as Table] as AnyRow[]).push(row)
    return !row
  })
  return { companyId, dossier, carried: unreadable }
}

const isTable = (name: string): name is Table => Object.hasOwn(schemas, name)

/**
 * Reads one row that a version wrote. It keeps the fields of its schema and no others, so that an own `__proto__` key
 * does not get in.
 *
 * @param schema the version
 * @returns null if this version cannot read it
 */
export function parseRow(entry: unknown, table: Table, schema: number): AnyRow | null {
  const old = oldRow.safeParse(entry)
  // A row of a later version would lose the fields that this version does not know.
  if (!old.success || schema > NEWEST) return null
  const row = broughtUp(old.data, table, schema, migrations)
  const parsed = stored[table].safeParse(row)
  return parsed.success && Number.isSafeInteger(parsed.data.seq) ? parsed.data : null
}

/** The text of a file that `parseCopy` reads. */
export function textOfCopy(companyId: string, { dossier, carried }: Copy): string {
  const rest = carried.length > 0 ? { carried } : {}
  return JSON.stringify({ companyId, schema: NEWEST, dossier, ...rest })
}

/**
 * All rows of two copies, each in its newer form. A row that the database no longer has was lost, not deleted: what was
 * deleted for good is taken out of all files at once, see `purge-files.ts`.
 */
export function keepingAll(one: Copy, other: Copy): Copy {
  const dossier = emptyDossier()
  for (const table of tables) {
    const byId = new Map<string, AnyRow>()
    const all: AnyRow[][] = [one.dossier[table], other.dossier[table]]
    for (const row of all.flat()) if ((byId.get(row.id)?.seq ?? -1) < row.seq) byId.set(row.id, row)
    ;(dossier[table] as AnyRow[]).push(...byId.values())
  }
  const carried = [...one.carried, ...other.carried].map(
    (entry) => [JSON.stringify(entry), entry] as const,
  )
  return { dossier, carried: [...new Map(carried).values()] }
}
