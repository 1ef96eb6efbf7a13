import { describe, expect, it } from 'vitest'
import {
  type CandidDatabase,
  candidDatabase,
  change,
  readDossier,
  readDossierWithOwn,
} from '@/storage/database'
import { moveCall } from '@/storage/move-call'
import { OWN_ID } from '@/storage/records/company'
import { callRow, noteRow, questionRow } from '../rows'
import { IDBFactory } from './fake-indexeddb'

async function opened(): Promise<CandidDatabase> {
  const db = candidDatabase('candid', new IDBFactory())
  await db.open()
  await db.meta.put({ key: 'stamp', installId: 'x', schema: 3, seq: 0, count: 0 })
  return db
}

describe('a question that they may ask', () => {
  it('is read with every company, if it is kept for no company in particular', async () => {
    const db = await opened()
    await db.questions.bulkAdd([
      questionRow('strength', { companyId: OWN_ID }),
      questionRow('they:a', { companyId: 'acme' }),
      questionRow('they:b', { companyId: 'other' }),
    ])
    const { questions } = await readDossierWithOwn(db, 'acme')
    expect(questions.map(({ subject }) => subject).toSorted()).toEqual(['strength', 'they:a'])
  })

  it('keeps its notes in a call that is moved to another company, unless it is of the first alone', async () => {
    const db = await opened()
    const [from, to] = [callRow(), callRow({ id: 'right', companyId: 'other' })]
    await db.calls.bulkAdd([from, to])
    const linked = ['why-us', 'strength', 'they:a'].map((promptId) =>
      noteRow(promptId, { id: promptId, promptId }),
    )
    await db.notes.bulkAdd(linked)
    await change(db, (write) => moveCall(db, write, { from, to, ownKey: null, sittingIds: [] }))
    const { notes } = await readDossier(db, 'other')
    const links = Object.fromEntries(notes.map(({ text, promptId }) => [text, promptId]))
    expect(links).toEqual({ 'why-us': 'why-us', strength: 'strength', 'they:a': null })
  })
})
