import type { CandidDatabase } from '@/storage/database'
import type { Company } from '@/storage/records/company'
import { type AnyRow, type Table, tables } from '@/storage/records/dossier'
import type { OnProgress } from '@/storage/records/one-file'
import { type Writes, withoutOldDeletion, writesIn } from './deletions'
import { mergeCopies } from './merge-copies'
import { placesIn, type Places } from './places'
import { type Erasing, planErasures } from './plan-erasures'
import type { ReadFile } from './read'

/** What one record of a file means here. */
export interface Step {
  table: Table
  /** The record here; undefined if there is none. */
  before: AnyRow | undefined
  /** The record of the file. */
  copy: AnyRow
  /** The record as it will be: `before` itself if nothing is written. */
  after: AnyRow
}

/** Rows looked up together. */
const AT_A_TIME = 2000
/** Rows are looked up by one range if it holds at most so many times as many. */
const MOST_FOR_ONE = 4
const first: readonly Table[] = ['companies', 'calls']
/** The other records are placed by their companies and calls. */
const order = [...first, ...tables.filter((table) => !first.includes(table))]

/**
 * What a file means here, record by record. Nothing is written. Call it within a transaction over all tables.
 *
 * A record of another installation's file is merged, field by field. So is one of this installation's own, unless it is
 * an older form of the one here: then that one stays. A copied profile is the same installation and goes on by itself. So
 * a higher number in the file does not show that the record here is older.
 *
 * What was deleted for good, here or there, is left out.
 *
 * @param onSteps gets some records at a time, companies first, then calls
 * @returns what is deleted here
 * @throws what `onProgress` throws
 */
export async function planFile(
  db: CandidDatabase,
  { records, installation, writtenAt: fileAt }: ReadFile,
  onSteps: (steps: Step[]) => void,
  onProgress: OnProgress = () => undefined,
): Promise<Erasing> {
  const of = tables.reduce((sum, table) => sum + records[table].length, 0)
  let done = 0
  const stamp = await db.meta.get('stamp')
  const isPast = stamp?.installId === installation && highest(records) <= stamp.seq
  const places = await placesIn(db)
  const erasing = await planErasures(db, records, Math.min(fileAt, Date.now()))
  const rowsIn = (table: Table): AnyRow[] => {
    const rows: readonly AnyRow[] = records[table]
    return rows.filter((row) => comesIn(table, row, erasing))
  }
  const { isGone } = erasing
  const writes = writesIn(rowsIn, (table, row) => places.placed(table, row))
  for (const table of order) {
    const planned = plan(db, table, rowsIn(table), { isPast, places, writes, isGone })
    // oxlint-disable-next-line no-await-in-loop -- in the order of the tables
    for await (const steps of planned) {
      onSteps(steps)
      done += steps.length
      onProgress({ step: 'comparing', done, of })
    }
  }
  return erasing
}

/** The other erasures of the file are here already, or do not count. */
const comesIn = (table: Table, row: AnyRow, { isErased, taken }: Erasing): boolean =>
  table === 'erasures' ? taken.has(row.id) : !isErased(table, row)

interface Around {
  /** As far as its numbers show, the file was written by this database, which has gone on since. */
  isPast: boolean
  places: Places
  writes: Writes
  isGone: Erasing['isGone']
}

async function* plan(
  db: CandidDatabase,
  table: Table,
  rows: readonly AnyRow[],
  { isPast, places, writes, isGone }: Around,
): AsyncGenerator<Step[]> {
  const elsewhere: AnyRow[] = []
  const written = new Map<string, AnyRow>()
  // A company may have been merged into any other, so they are all looked at together.
  const most = table === 'companies' ? Infinity : AT_A_TIME
  for (let start = 0; start < rows.length; start += most) {
    const some = rows.slice(start, start + most)
    // oxlint-disable-next-line no-await-in-loop -- a part in memory at a time
    const stored = await lookUp(db, table, some)
    const merged = some.map((copy) => stepOf(table, stored.get(copy.id), copy, isPast))
    const checked = (step: Step) => withoutOldDeletion(db, step, writes, isGone)
    // oxlint-disable-next-line no-await-in-loop -- as above
    const planned = first.includes(table) ? await Promise.all(merged.map(checked)) : merged
    const steps = planned.flatMap((step): Step[] => {
      const { before: known, copy } = step
      if (step.after === known || (known && !places.isHidden(known))) return [step]
      const placed = places.placed(table, copy)
      if (placed.id === copy.id) return [known ? step : { ...step, after: placed }]
      elsewhere.push(placed)
      return []
    })
    for (const { before, after } of steps) {
      places.willBe(table, before, after)
      if (after !== before && moving.has(table)) written.set(after.id, after)
    }
    yield table === 'companies' ? steps.map((step) => reachable(step, places)) : steps
  }
  if (elsewhere.length > 0) yield await planElsewhere(db, table, elsewhere, written)
}

/** The records that have another id at another company. */
const moving: ReadonlySet<Table> = new Set(['answers', 'questions', 'salaries'])

/** Records of a company that was merged into another here. The file may hold a record of that one, too. */
async function planElsewhere(
  db: CandidDatabase,
  table: Table,
  copies: readonly AnyRow[],
  written: Map<string, AnyRow>,
): Promise<Step[]> {
  const stored = await lookUp(db, table, copies)
  return copies.map((copy) => {
    const step = stepOf(table, written.get(copy.id) ?? stored.get(copy.id), copy, false)
    written.set(copy.id, step.after)
    return step
  })
}

async function lookUp(
  db: CandidDatabase,
  table: Table,
  rows: readonly AnyRow[],
): Promise<ReadonlyMap<string, AnyRow>> {
  const ids = rows.map(({ id }) => id).toSorted((a, b) => (a < b ? -1 : 1))
  const all = db.table<AnyRow, string>(table)
  const [least, greatest] = [ids[0], ids.at(-1)]
  if (least === undefined || greatest === undefined) return new Map()
  const between = all.where('id').between(least, greatest, true, true)
  // Most often the file is of these records: then one look gets them all, which is much quicker.
  const isDense = (await between.count()) <= MOST_FOR_ONE * ids.length
  const found = isDense ? await between.toArray() : await all.bulkGet(ids)
  return new Map(found.flatMap((row) => (row ? [[row.id, row] as const] : [])))
}

function stepOf(table: Table, before: AnyRow | undefined, copy: AnyRow, isPast: boolean): Step {
  if (!before) return { table, before, copy, after: copy }
  const after =
    isPast && isOlder(copy, before) ? before : mergeCopies(table, before as never, copy as never)
  return { table, before, copy, after }
}

/** A copied profile may have written the copy later, with a lower number. The times that every write sets show that. */
const isOlder = (copy: AnyRow, before: AnyRow): boolean =>
  copy.seq < before.seq && writtenAt(copy) <= writtenAt(before)

function writtenAt(row: AnyRow): number {
  if ('updatedAt' in row) return row.updatedAt
  return 'markedAt' in row ? row.markedAt : 0
}

const highest = (records: ReadFile['records']): number =>
  tables.reduce((most, table) => {
    const rows: readonly AnyRow[] = records[table]
    return rows.reduce((high, { seq }) => Math.max(high, seq), most)
  }, 0)

/** A company that was merged into one that nobody has would be out of reach. So it is one of its own. */
function reachable(step: Step, places: Places): Step {
  const company = step.after as Company
  if (step.after === step.before || company.mergedInto === null) return step
  if (places.isReachable(company.id)) return step
  const after: Company = { ...company, mergedInto: null, merge: null }
  places.willBe('companies', step.before, after)
  return { ...step, after }
}
