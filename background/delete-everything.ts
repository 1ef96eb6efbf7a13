import type { RequestAnswer, WhatGoes } from '@/messages'
import { tables } from '@/storage/records/dossier'
import { manyChanged } from './execute'
import { store } from './store'
import { meetingsInCall } from './tabs'

/** What was seen of calls, and what stays of a deletion, the candidate did not write. */
const others = tables.filter(
  (table) => !['companies', 'calls', 'notes', 'people', 'sittings', 'erasures'].includes(table),
)

/** What there is to delete, also what was deleted before and can be put back. */
export async function everything(): Promise<RequestAnswer<'everything'>> {
  const isInCall = (await meetingsInCall()).length > 0
  const { db } = await store.opened()
  if (!db) return { counts: null, isInCall }
  const [companies, calls, notes, people, ...entries] = await Promise.all([
    db.companies.filter(({ practice, mergedInto }) => !practice && mergedInto === null).count(),
    db.calls.count(),
    db.notes.count(),
    db.people.count(),
    ...others.map((table) => db.table(table).count()),
  ])
  const counts: WhatGoes = { companies, calls, notes, people, others: sumOf(entries) }
  return { counts, isInCall }
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)

/** Deletes every record, every copy and every setting. Then Candid is as it was when it was installed. */
export async function deleteEverything(): Promise<RequestAnswer<'deleteEverything'>> {
  const left = await store.deleteAll()
  if (left) return { ok: false, ...left }
  manyChanged()
  return { ok: true }
}
