import type { RequestAnswer, WhatGoes } from '@/messages'
import { isListed } from '@/storage/records/present'
import { manyChanged } from './execute'
import { store } from './store'
import { meetingsInCall } from './tabs'

/** What there is to delete. */
export async function everything(): Promise<RequestAnswer<'everything'>> {
  const isInCall = (await meetingsInCall()).length > 0
  const { db } = await store.opened()
  if (!db) return { counts: null, isInCall }
  const [companies, calls, notes, people, answers, findings] = await Promise.all([
    db.companies.filter(isListed).count(),
    db.calls.count(),
    db.notes.count(),
    db.people.count(),
    db.answers.count(),
    db.findings.count(),
  ])
  const counts: WhatGoes = { companies, calls, notes, people, others: answers + findings }
  return { counts, isInCall }
}

/** Deletes every record, every copy and every setting. Then Candid is as it was when it was installed. */
export async function deleteEverything(): Promise<RequestAnswer<'deleteEverything'>> {
  const left = await store.deleteAll()
  if (left) return { ok: false, ...left }
  manyChanged()
  return { ok: true }
}
