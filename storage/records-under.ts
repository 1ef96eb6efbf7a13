import type { CandidDatabase } from './database'
import { practiceId } from './records/company'
import { type AnyRow, type StoredRow, type Table, tables } from './records/dossier'
import { erasureId } from './records/erasure'
import type { Sitting } from './records/sitting'

/** A record by its table and its id. */
export interface Target {
  table: string
  id: string
}

/** What belongs to one call each, with the id of the call at the beginning of its own. */
const ofCalls = ['marks', 'findings', 'followUps'] as const

/**
 * The records here that go if these are deleted for good. With a company: what belongs to it, to those that were merged into
 * it, and to its rehearsal. With a call: what was noted in it, its letters, and what was seen of it.
 *
 * Call it within a transaction over all tables.
 */
export async function recordsUnder(
  db: CandidDatabase,
  targets: readonly Target[],
): Promise<StoredRow[]> {
  const found = new Map<string, StoredRow>()
  const add = (table: Table, rows: readonly (AnyRow | undefined)[]) => {
    for (const row of rows)
      if (row) found.set(erasureId(table, row.id), { table, row } as StoredRow)
  }
  const idsIn = (name: Table) => targets.filter(({ table }) => table === name).map(({ id }) => id)
  for (const companyId of await withMerged(db, idsIn('companies')))
    for (const [table, rows] of await recordsOf(db, companyId)) add(table, rows)
  for (const table of ['people', 'notes', 'sittings'] as const) {
    const ids = idsIn(table)
    // oxlint-disable-next-line no-await-in-loop -- one table after the other
    if (ids.length > 0) add(table, await db.table<AnyRow, string>(table).bulkGet(ids))
  }
  const calls = new Set(idsIn('calls'))
  for (const { table, row } of found.values()) if (table === 'calls') calls.add(row.id)
  for (const id of await withMoved(db, calls)) {
    // oxlint-disable-next-line no-await-in-loop -- a call in memory after the other
    for (const [table, rows] of await recordsOfCall(db, id)) add(table, rows)
  }
  return [...found.values()]
}

type Rows = [Table, readonly (AnyRow | undefined)[]][]

const recordsOf = (db: CandidDatabase, companyId: string): Promise<Rows> =>
  Promise.all(
    tables
      .filter((table) => table !== 'erasures')
      .map(async (table): Promise<Rows[number]> => [
        table,
        await db.table<AnyRow>(table).where({ companyId }).toArray(),
      ]),
  )

async function recordsOfCall(db: CandidDatabase, id: string): Promise<Rows> {
  const call = await db.calls.get(id)
  // A company that was merged keeps its own copies of the letters.
  const companies = call ? [...(await withMerged(db, [call.companyId]))] : []
  const answers = await db.answers.where('companyId').anyOf(companies).toArray()
  return [
    ['calls', [call]],
    ['notes', await db.notes.where('callId').equals(id).toArray()],
    ['sittings', (await db.sittings.where('callId').equals(id).toArray()).filter(isOver)],
    ['answers', answers.filter(({ subject }) => subject.endsWith(`:${id}`))],
    ...(await Promise.all(
      ofCalls.map(async (table): Promise<Rows[number]> => [
        table,
        await db.table<AnyRow>(table).where('id').startsWith(`${id}:`).toArray(),
      ]),
    )),
  ]
}

/** While somebody sits there, what is seen goes on. */
const isOver = ({ ended }: Sitting): boolean => ended !== null

/** These companies, those that were merged into them, and their rehearsals. */
async function withMerged(db: CandidDatabase, ids: readonly string[]): Promise<Set<string>> {
  const all = new Set<string>()
  let next = [...ids]
  while (next.length > 0) {
    for (const id of next) all.add(id)
    // oxlint-disable-next-line no-await-in-loop -- each round follows from the one before
    const merged = await db.companies.where('mergedInto').anyOf(next).toArray()
    next = merged.map(({ id }) => id).filter((id) => !all.has(id))
  }
  return new Set([...all].flatMap((id) => [id, practiceId(id)]))
}

/** These calls, and those that turned out to be one of them. */
async function withMoved(db: CandidDatabase, ids: ReadonlySet<string>): Promise<Set<string>> {
  const all = new Set(ids)
  if (all.size === 0) return all
  const moved = await db.calls.filter(({ movedTo }) => movedTo !== null).toArray()
  // A call may lead on to another one.
  let known: number
  do {
    known = all.size
    for (const { id, movedTo } of moved) if (movedTo !== null && all.has(movedTo)) all.add(id)
  } while (all.size > known)
  return all
}
