import { isSharedRoom } from '@/meetings/rooms'
import type { Deleted, DeletedLine, DeletedRecord, Erased, WhatGoes } from '@/messages'
import type { CandidDatabase } from '@/storage/database'
import { recordsUnder, type Target } from '@/storage/records-under'
import { presentCalls } from '@/storage/present-calls'
import { readHistory } from '@/storage/read-history'
import type { Call } from '@/storage/records/call'
import { type Company, isPracticeId } from '@/storage/records/company'
import { tables } from '@/storage/records/dossier'
import type { Note } from '@/storage/records/note'
import type { Person } from '@/storage/records/person'
import { takenFor } from '@/storage/taken/taken'
import { announce } from './announce'
import { executeErasing } from './execute'
import { clearNotificationsOf } from './notifications'
import { openedDatabase } from './opened'
import { lastSeen } from './sittings'

/** So many lines are in the list. The others come into it when these have gone. */
const LISTED = 200

/** What was deleted and can be put back, but for what belongs to a rehearsal. What went with its call or company is found with that. */
export async function deletedRecords(): Promise<Deleted> {
  const db = await openedDatabase()
  const { companies, calls, notes, people } = await allDeleted(db)
  const lines = [
    ...companies.map((row) => lineOf('companies', row, row.deletedAt, row.name)),
    ...calls.map((row) => ({ ...lineOf('calls', row, row.deletedAt, ''), call: row })),
    ...(await ofPresentCalls(db, notes)).map((row) => ({
      ...lineOf('notes', row, row.deletedAt, row.text.trim()),
      isPay: row.flag === 'pay',
    })),
    ...people.map((row) => lineOf('people', row, row.removedAt, row.name.trim())),
  ]
  const gone = new Set(companies.map(({ id }) => id))
  const own = lines.filter(
    ({ table, companyId }) =>
      table === 'companies' || (!gone.has(companyId) && !isPracticeId(companyId)),
  )
  const listed = own.toSorted((a, b) => b.at - a.at).slice(0, LISTED)
  return { lines: await withNames(db, listed), count: own.length }
}

async function allDeleted(db: CandidDatabase) {
  const [companies, calls, notes, people] = await Promise.all([
    db.companies.where('deletedAt').above(0).toArray(),
    db.calls.where('deletedAt').above(0).toArray(),
    db.notes.where('deletedAt').above(0).toArray(),
    db.people.where('removedAt').above(0).toArray(),
  ])
  return { companies, calls, notes, people }
}

/** The notes with a text whose call was not deleted, too. */
async function ofPresentCalls(db: CandidDatabase, notes: readonly Note[]): Promise<Note[]> {
  const calls = (await db.calls.bulkGet(notes.map(({ callId }) => callId))).flatMap(
    (call) => call ?? [],
  )
  const present = new Set((await presentCalls(db, calls)).map(({ id }) => id))
  const known = new Set(calls.map(({ id }) => id))
  return notes.filter(
    ({ callId, text }) => text.trim() !== '' && (present.has(callId) || !known.has(callId)),
  )
}

const lineOf = (
  table: DeletedRecord['table'],
  { id, companyId }: Company | Call | Note | Person,
  at: number | null,
  what: string,
): DeletedLine => ({
  table,
  id,
  companyId,
  company: '',
  what,
  isPay: false,
  call: null,
  at: at ?? 0,
})

async function withNames(db: CandidDatabase, lines: readonly DeletedLine[]) {
  const companies = await db.companies.bulkGet(lines.map(({ companyId }) => companyId))
  return lines.map((line, index) => ({ ...line, company: companies[index]?.name ?? '' }))
}

/** Of these records, or of all, those that are deleted. Another tab may have put one back. */
async function stillDeleted(
  db: CandidDatabase,
  records: readonly DeletedRecord[] | null,
): Promise<DeletedRecord[]> {
  const { companies, calls, notes, people } = await allDeleted(db)
  const all = { companies, calls, notes, people }
  const wanted = records && new Set(records.map(({ table, id }) => `${table} ${id}`))
  return (Object.keys(all) as DeletedRecord['table'][])
    .flatMap((table) => all[table].map(({ id }) => ({ table, id })))
    .filter(({ table, id }) => !wanted || wanted.has(`${table} ${id}`))
}

/** How many records go with these. What was seen of a call goes, too, and is not counted. */
export async function whatGoes(records: readonly DeletedRecord[] | null): Promise<WhatGoes> {
  const db = await openedDatabase()
  const counts: WhatGoes = { companies: 0, calls: 0, notes: 0, people: 0, others: 0 }
  const stores = tables.map((name) => db.table(name))
  await db.transaction('r', stores, async () => {
    for (const { table, row } of await recordsUnder(db, await stillDeleted(db, records))) {
      if (
        table === 'sittings' ||
        (table === 'companies' && (row.practice || row.mergedInto !== null))
      )
        continue
      const isNamed =
        table === 'companies' || table === 'calls' || table === 'notes' || table === 'people'
      counts[isNamed ? table : 'others'] += 1
    }
  })
  return counts
}

/** Deletes for good what was deleted before, and cleans every copy of it. */
export async function eraseDeleted(records: readonly DeletedRecord[] | null): Promise<Erased> {
  const db = await openedDatabase()
  const sittings = await sittingsOf(db, await stillDeleted(db, records))
  const answer = await executeErasing(async (current) => [
    ...(await stillDeleted(current, records)),
    ...sittings,
  ])
  if (!answer.ok) return answer
  // There may be very many. So each surface reads what it shows again.
  announce({ kind: 'database' })
  for (const { table, row } of answer.rows)
    if (table === 'companies') await clearNotificationsOf(row.id)
  return { ok: true, isClean: answer.isClean }
}

/** What was seen of the calls that go. While somebody still sits there, it stays: the call is asked for anew. */
async function sittingsOf(
  db: CandidDatabase,
  records: readonly DeletedRecord[],
): Promise<Target[]> {
  const stores = tables.map((name) => db.table(name))
  const under = await db.transaction('r', stores, async () => recordsUnder(db, records))
  const calls = under.flatMap(({ table, row }) => (table === 'calls' ? [row] : []))
  const ids = new Set(calls.map(({ id }) => id))
  if (ids.size === 0) return []
  const history = await readHistory(db, { calls }, await lastSeen(), isSharedRoom)
  const { meant } = takenFor(history, Date.now())
  return history.sittings
    .filter(({ id, ended }) => ended !== null && ids.has(meant.get(id)?.id ?? ''))
    .map(({ id }) => ({ table: 'sittings', id }))
}
