import { describe, expect, it } from 'vitest'
import { type CandidDatabase, change, readDossier } from '@/storage/database'
import { erase } from '@/storage/erase'
import { mergeCompanies, undoMerge } from '@/storage/merge-companies'
import { contactId, newPersonId } from '@/storage/records/person'
import type { Target } from '@/storage/records-under'
import { bringIn } from '@/storage/one-file/bring-in'
import { previewFile } from '@/storage/one-file/preview'
import { countRecords } from '@/storage/restore'
import {
  answerRow,
  callRow,
  companyRow,
  noteRow,
  openingsRow,
  personRow,
  postingRow,
  questionRow,
} from '../../rows'
import { databaseOf, fileOf, recordsIn } from './databases'

const ERASED_AT = 1000

const records = () => ({
  companies: [companyRow({ seq: 1 })],
  calls: [callRow({ seq: 2 })],
  notes: [noteRow('Grüße', { seq: 3 }), noteRow('Later', { id: 'other', seq: 4 })],
  people: [personRow({ name: 'Mara', seq: 5 })],
})

const eraseIn = (db: CandidDatabase, ...targets: Target[]) =>
  erase(db, async () => targets, ERASED_AT)
const acme: Target = { table: 'companies', id: 'acme' }

type Records = Parameters<typeof databaseOf>[0]

/** What is in the database of either side once the file of the other one was opened there. */
async function openedBothWays(one: Records, other: Records) {
  const opened = async (here: Records, there: Records) => {
    const db = await databaseOf(here)
    await bringIn(db, await fileOf(await databaseOf(there, 'there')))
    return recordsIn(db)
  }
  return [await opened(one, other), await opened(other, one)]
}

async function expectCounted(db: CandidDatabase) {
  expect((await db.meta.get('stamp'))?.count).toBe(await countRecords(db))
}

it('an older file of one’s own does not bring back what was deleted for good', async () => {
  const db = await databaseOf(records())
  const older = await fileOf(db)
  await eraseIn(db, acme)
  const before = await recordsIn(db)
  expect((await previewFile(db, older)).erasing).toMatchObject({ gone: 0, left: 5 })
  expect(await bringIn(db, older)).toBeNull()
  expect(await recordsIn(db)).toEqual(before)
  expect(before.erasures.map(({ id }) => id).toSorted()).toEqual([
    'calls:call',
    'companies:acme',
    'notes:note',
    'notes:other',
    'people:acme:contact',
  ])
})

it('an erasure of the file deletes the record here, as the preview says', async () => {
  const there = await databaseOf(records(), 'there')
  await eraseIn(there, { table: 'notes', id: 'note' })
  const file = await fileOf(there)
  const db = await databaseOf(records())
  const { erasing, writes } = await previewFile(db, file)
  expect(erasing).toEqual({ gone: 1, companies: [], stays: 0, left: 0 })
  expect(writes).toBe(1)
  await bringIn(db, file)
  expect((await recordsIn(db)).notes.map(({ id }) => id)).toEqual(['other'])
  await expectCounted(db)
  expect(await bringIn(db, file)).toBeNull()
})

it('an erasure of the file stays with its company, though that was merged into another here', async () => {
  const both = {
    companies: [companyRow({ seq: 1 }), companyRow({ id: 'bolt', companyId: 'bolt', seq: 2 })],
    people: [personRow({ id: contactId('bolt'), companyId: 'bolt', seq: 3 })],
  }
  const there = await databaseOf(both, 'there')
  await eraseIn(there, { table: 'people', id: contactId('bolt') })
  const db = await databaseOf(both)
  await change(db, async (write) => {
    await mergeCompanies(db, write, { into: 'acme', from: 'bolt' })
  })
  await bringIn(db, await fileOf(there))
  expect((await recordsIn(db)).people).toEqual([])
  await change(db, async (write) => {
    await undoMerge(db, write, 'bolt')
  })
  expect(newPersonId(await readDossier(db, 'bolt'), 'bolt')).not.toBe(contactId('bolt'))
})

it('a company that was deleted for good there goes here with all that belongs to it', async () => {
  const there = await databaseOf(records(), 'there')
  await eraseIn(there, acme)
  const db = await databaseOf({
    ...records(),
    notes: [noteRow('Only here', { id: 'here', seq: 3 })],
  })
  const file = await fileOf(there)
  expect((await previewFile(db, file)).erasing).toMatchObject({ gone: 4, companies: ['Acme'] })
  await bringIn(db, file)
  const { companies, calls, notes, people } = await recordsIn(db)
  expect([companies, calls, notes, people]).toEqual([[], [], [], []])
  await expectCounted(db)
})

it('a company in which something was written here after its erasure there stays whole', async () => {
  const there = await databaseOf(records(), 'there')
  await eraseIn(there, acme)
  const newer = noteRow('Newer', { id: 'newer', seq: 6, createdAt: ERASED_AT + 1 })
  const mine = { ...records(), notes: [...records().notes, newer] }
  const db = await databaseOf(mine)
  const file = await fileOf(there)
  expect((await previewFile(db, file)).erasing).toMatchObject({ gone: 0, stays: 5 })
  await bringIn(db, file)
  expect((await recordsIn(db)).notes).toHaveLength(3)
})

it.each([
  ['stays deleted', 'nothing was written in it since', 1, 5],
  ['comes back', 'something was written in it since', 9, null],
])('a company that was deleted on one side %s if %s', async (_what, _if, createdAt, deletedAt) => {
  const deleted = { companies: [companyRow({ seq: 1, deletedAt: 5 })] }
  const live = { companies: [companyRow({ seq: 1 })], notes: [noteRow('x', { seq: 2, createdAt })] }
  for (const { companies, notes } of await openedBothWays(deleted, live)) {
    expect(companies[0]?.deletedAt).toBe(deletedAt)
    expect(notes).toHaveLength(1)
  }
})

it('a call that was deleted on one side comes back if a letter on it was written since', async () => {
  const deleted = {
    companies: [companyRow({ seq: 1 })],
    calls: [callRow({ seq: 2, deletedAt: 5 })],
  }
  const live = {
    companies: [companyRow({ seq: 1 })],
    calls: [callRow({ seq: 2 })],
    answers: [answerRow('thank-you:call', 'Dear Mara', { seq: 3, updatedAt: 9 })],
  }
  for (const { calls } of await openedBothWays(deleted, live))
    expect(calls[0]?.deletedAt).toBeNull()
})

it('a record that both sides made counts from the day of the older one, at each opening', async () => {
  const db = await databaseOf({
    companies: [companyRow({ seq: 1 })],
    questions: [questionRow('team', { seq: 2, createdAt: 9 })],
  })
  const there = await databaseOf(
    {
      companies: [companyRow({ seq: 1, deletedAt: 5 })],
      questions: [questionRow('team', { seq: 2, createdAt: 3 })],
    },
    'there',
  )
  const file = await fileOf(there)
  await bringIn(db, file)
  expect(await bringIn(db, file)).toBeNull()
  expect((await recordsIn(db)).companies[0]?.deletedAt).toBe(5)
})

it('a call that stays keeps the call that was moved into it here, also when the file is opened again', async () => {
  const two = [callRow({ seq: 2 }), callRow({ id: 'other', seq: 3, createdAt: 9 })]
  const there = await databaseOf({ companies: [companyRow({ seq: 1 })], calls: two }, 'there')
  await erase(there, async () => [{ table: 'calls', id: 'call' }], 5)
  await erase(there, async () => [{ table: 'calls', id: 'other' }], 20)
  const db = await databaseOf({
    companies: [companyRow({ seq: 1 })],
    calls: [callRow({ seq: 2 }), callRow({ id: 'other', seq: 3, createdAt: 9, movedTo: 'call' })],
  })
  const file = await fileOf(there)
  await bringIn(db, file)
  expect((await recordsIn(db)).calls).toHaveLength(2)
  expect(await bringIn(db, file)).toBeNull()
})

it.each(['here', 'there'])(
  'a company stays deleted if what was written since is erased %s',
  async (side) => {
    const note = noteRow('Later', { seq: 2, createdAt: 9 })
    const deleted = await databaseOf(
      { companies: [companyRow({ seq: 1, deletedAt: 5 })], notes: [note] },
      side,
    )
    await eraseIn(deleted, { table: 'notes', id: note.id })
    const live = await databaseOf(
      { companies: [companyRow({ seq: 1 })], notes: [note] },
      side === 'here' ? 'there' : 'here',
    )
    const [db, there] = side === 'here' ? [deleted, live] : [live, deleted]
    const file = await fileOf(there)
    await bringIn(db, file)
    expect((await recordsIn(db)).companies[0]?.deletedAt).toBe(5)
    expect(await bringIn(db, file)).toBeNull()
  },
)

describe('an erasure takes along only what was deleted there', () => {
  const two = (text = 'of B') => ({
    companies: [
      companyRow({ id: 'a', companyId: 'a', name: 'A', seq: 1 }),
      companyRow({ id: 'b', companyId: 'b', name: 'B', seq: 2 }),
    ],
    calls: [callRow({ id: 'cb', companyId: 'b', seq: 3 })],
    notes: [noteRow(text, { id: 'nb', companyId: 'b', callId: 'cb', seq: 4 })],
    people: [personRow({ id: 'pb', companyId: 'b', seq: 5 })],
  })
  const merged = async (db: CandidDatabase) =>
    change(db, async (write) => {
      await mergeCompanies(db, write, { into: 'a', from: 'b' })
    })

  it.each(['of B', 'of B\nedited there'])(
    'not a company that is merged into it here',
    async (text) => {
      const db = await databaseOf(two())
      await merged(db)
      const there = await databaseOf(two(text), 'there')
      await eraseIn(there, { table: 'companies', id: 'a' })
      const file = await fileOf(there)
      expect((await previewFile(db, file)).erasing).toMatchObject({ gone: 0, stays: 1 })
      await bringIn(db, file)
      const { companies, notes, people } = await recordsIn(db)
      expect(companies).toHaveLength(2)
      expect([notes[0]?.text, people.length]).toEqual([text, 1])
      await expectCounted(db)
    },
  )

  it('not a call that is taken for it here', async () => {
    const calls = (movedTo: string | null) => ({
      companies: [companyRow({ seq: 1 })],
      calls: [callRow({ id: 'm', movedTo, seq: 2 }), callRow({ id: 'c', seq: 3 })],
      notes: [noteRow('of m', { callId: 'm', seq: 4 })],
    })
    const db = await databaseOf(calls('c'))
    const there = await databaseOf(calls(null), 'there')
    await eraseIn(there, { table: 'calls', id: 'c' })
    await bringIn(db, await fileOf(there))
    expect((await recordsIn(db)).notes).toHaveLength(1)
    await expectCounted(db)
  })

  it.each([
    ['a posting was kept', { postings: [postingRow({ takenAt: ERASED_AT + 1, seq: 9 })] }],
    [
      'the stage was changed',
      { companies: [companyRow({ seq: 1, stageDates: [{ stage: 'offer', at: ERASED_AT + 1 }] })] },
    ],
  ])('not if after it %s here', async (_what, later) => {
    const there = await databaseOf(records(), 'there')
    await eraseIn(there, acme)
    const db = await databaseOf({ ...records(), ...later })
    await bringIn(db, await fileOf(there))
    expect((await recordsIn(db)).notes).toHaveLength(2)
  })

  it('whatever time a clock that was wrong has given it', async () => {
    const there = await databaseOf(records(), 'there')
    await erase(there, async () => [acme], 8e15)
    const file = await fileOf(there)
    const newer = noteRow('Newer', { id: 'newer', seq: 6, createdAt: file.writtenAt + 1 })
    const db = await databaseOf({ ...records(), notes: [newer] })
    await bringIn(db, file)
    expect((await recordsIn(db)).notes).toHaveLength(1)
  })
})

it('a posting that was deleted for good does not come back with the company that it was with', async () => {
  const db = await databaseOf({
    companies: [
      companyRow({ id: 'a', companyId: 'a', seq: 1 }),
      companyRow({ id: 'b', companyId: 'b', seq: 2 }),
    ],
    postings: [postingRow({ companyId: 'b', seq: 3 })],
    openings: [openingsRow({ companyId: 'b', seq: 4 })],
  })
  await change(db, async (write) => {
    await mergeCompanies(db, write, { into: 'a', from: 'b' })
  })
  const file = await fileOf(db)
  await change(db, async (write) => {
    await undoMerge(db, write, 'b')
  })
  await eraseIn(db, { table: 'companies', id: 'b' })
  await bringIn(db, file)
  const { postings, openings } = await recordsIn(db)
  expect([postings, openings]).toEqual([[], []])
})
