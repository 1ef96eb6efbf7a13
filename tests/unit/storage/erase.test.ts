import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { change, readDossier } from '@/storage/database'
import { mergeCompanies, undoMerge } from '@/storage/merge-companies'
import { verdictOn } from '@/storage/verdict'
import type { Target } from '@/storage/records-under'
import { practiceId } from '@/storage/records/company'
import { type StoredRow, tables } from '@/storage/records/dossier'
import { contactId, newPersonId } from '@/storage/records/person'
import { SITTINGS_ID } from '@/storage/records/sitting'
import { UNNAMED_ID } from '@/storage/records/unnamed'
import { countRecords } from '@/storage/restore'
import type { Store } from '@/storage/store'
import {
  answerRow,
  callRow,
  companyRow,
  findingRow,
  followUpRow,
  markRow,
  noteRow,
  personRow,
  questionRow,
  salaryRow,
  sittingRow,
} from '../rows'
import type { FakeFolder } from './fake-folder'
import { close, fakeSurroundings, restarted } from './fake-surroundings'

/** A word that stands in everything that is to go. */
const MARKER = 'Zyxwvu'

let { around, files, factories } = fakeSurroundings()
beforeEach(() => ({ around, files, factories } = fakeSurroundings()))

/** Every letter of the files outside the database, and of the small store. */
async function outside(): Promise<string> {
  const within = ({ files: own, folders }: FakeFolder): string =>
    [...own].map(([name, { text }]) => name + text).join('\n') +
    [...folders.values()].map(within).join('\n')
  return within(files) + JSON.stringify(await fakeBrowser.storage.local.get(null))
}

async function inside(store: Store): Promise<string> {
  const { db } = await store.opened()
  const rows = await Promise.all(tables.map((table) => db!.table(table).toArray()))
  return JSON.stringify(rows)
}

const acme: StoredRow[] = [
  { table: 'companies', row: companyRow({ name: MARKER, role: MARKER, deletedAt: 5 }) },
  {
    table: 'companies',
    row: companyRow({ id: 'old', companyId: 'old', name: MARKER, mergedInto: 'acme' }),
  },
  {
    table: 'companies',
    row: companyRow({
      id: practiceId('acme'),
      companyId: practiceId('acme'),
      name: MARKER,
      practice: true,
    }),
  },
  { table: 'people', row: personRow({ name: MARKER }) },
  { table: 'calls', row: callRow({ title: MARKER, invitation: MARKER }) },
  { table: 'answers', row: answerRow('why-us', MARKER) },
  { table: 'answers', row: answerRow('thank-you:call', MARKER) },
  { table: 'questions', row: questionRow('own:1', { wording: MARKER }) },
  { table: 'marks', row: markRow('ticked', MARKER) },
  { table: 'notes', row: noteRow(MARKER) },
  { table: 'findings', row: findingRow('growth', MARKER) },
  { table: 'salaries', row: salaryRow({ region: MARKER }) },
  { table: 'followUps', row: followUpRow('check-in-1') },
  { table: 'sittings', row: sittingRow({ callId: 'call', meetingKey: MARKER }) },
]
const other: StoredRow[] = [
  { table: 'companies', row: companyRow({ id: 'bolt', companyId: 'bolt', name: 'Bolt' }) },
  {
    table: 'notes',
    row: noteRow('A note of Bolt', { id: 'of-bolt', companyId: 'bolt', callId: 'bolts' }),
  },
  { table: 'sittings', row: sittingRow({ id: 'other', companyId: SITTINGS_ID, callId: 'bolts' }) },
]

async function write(store: Store, rows: readonly StoredRow[]) {
  const answer = await store.change(async (_db, put) => {
    for (const { table, row } of rows) put(table, row)
  })
  expect(answer.ok).toBe(true)
}

async function filledStore(): Promise<Store> {
  const store = await restarted(around)
  await write(store, acme)
  await write(store, other)
  await store.settled()
  expect(await outside()).toContain(MARKER)
  return store
}

const erase = async (store: Store, ...targets: Target[]) => store.erase(async () => targets)
const theCompany: Target = { table: 'companies', id: 'acme' }

async function expectGone(store: Store) {
  expect(await inside(store)).not.toContain(MARKER)
  expect(await outside()).not.toContain(MARKER)
}

describe('a company that was deleted for good', () => {
  it('leaves no letter of what it held in the database, the files and the small store', async () => {
    const store = await filledStore()
    expect(await erase(store, theCompany)).toMatchObject({ ok: true, isClean: true })
    await expectGone(store)
    expect(await inside(store)).toContain('A note of Bolt')
    expect(await outside()).toContain('A note of Bolt')
  })

  it('is no loss to the next start', async () => {
    const store = await filledStore()
    await erase(store, theCompany)
    const { db } = await store.opened()
    const stamp = (await db!.meta.get('stamp'))!
    const counted = await countRecords(db!)
    expect(stamp.count).toBe(counted)
    expect(verdictOn({ stamp, counted, ledger: null, index: null, hasCopies: true })).toBe('whole')
    await close(store)
    const next = await restarted(around)
    expect((await next.opened()).state).toMatchObject({ kind: 'open', recovery: null })
    await expectGone(next)
  })

  it('stays away when the database is lost and restored from the files', async () => {
    const store = await filledStore()
    await erase(store, theCompany)
    await close(store)
    factories.clear()
    const next = await restarted(around)
    expect((await next.opened()).state).toMatchObject({ recovery: { damage: 'wiped' } })
    await expectGone(next)
    expect(await inside(next)).toContain('A note of Bolt')
    await close(next)
  })

  it('stays away when an older file is still there', async () => {
    const store = await filledStore()
    const folder = files.at('checkpoint/companies')
    const older = folder.files.get('acme.json')!
    await erase(store, theCompany)
    await close(store)
    folder.files.set('acme~0.json', older)
    factories.clear()
    const next = await restarted(around)
    const { state } = await next.opened()
    expect(state).toMatchObject({ recovery: { companies: 1, notes: 1 } })
    await next.settled()
    await expectGone(next)
    await close(next)
  })

  it('is not made anew by a surface that still shows it', async () => {
    const store = await filledStore()
    await erase(store, theCompany)
    const late = [
      {
        name: 'note.write',
        input: {
          id: 'n',
          companyId: 'acme',
          callId: 'call',
          text: 'x',
          base: '',
          at: null,
          now: 1,
          promptId: null,
        },
      },
      {
        name: 'answer.write',
        input: { companyId: 'acme', subject: 'why-us', text: 'x', base: '', now: 1 },
      },
      { name: 'company.create', input: { companyId: 'acme', name: 'x', role: '', now: 1 } },
      { name: 'notes.restore', input: { companyId: 'acme', row: noteRow(MARKER, { seq: 999 }) } },
    ] as const
    for (const command of late)
      expect(await store.run(command)).toMatchObject({ ok: false, reason: 'missing' })
    await expectGone(store)
  })
})

it('a note that was moved leaves nothing in the files of where it was before', async () => {
  const store = await restarted(around)
  const note = noteRow(MARKER, { companyId: UNNAMED_ID, callId: 'unnamed:' })
  await write(store, [...other, { table: 'notes', row: note }])
  await store.settled()
  await write(store, [{ table: 'notes', row: { ...note, companyId: 'bolt', callId: 'bolts' } }])
  await store.settled()
  expect((await outside()).split(MARKER)).toHaveLength(3)
  await erase(store, { table: 'notes', id: 'note' })
  await expectGone(store)
})

it('the files are cleaned after a restart if the worker was stopped before', async () => {
  const store = await filledStore()
  files.failAt = 1
  const answer = await erase(store, theCompany)
  expect(answer).toMatchObject({ ok: true, isClean: false })
  expect(await outside()).toContain(MARKER)
  const { db } = await store.opened()
  db!.close({ disableAutoOpen: true })
  files.failAt = Infinity
  const next = await restarted(around)
  await next.opened()
  await next.settled()
  await expectGone(next)
  await close(next)
})

it('a call that was deleted for good takes its letters out of what a merge keeps', async () => {
  const store = await restarted(around)
  const letter = answerRow('thank-you:call', MARKER)
  const written = [{ table: 'answers' as const, before: null, row: { ...letter } }]
  const merged = companyRow({
    id: 'old',
    companyId: 'old',
    mergedInto: 'acme',
    merge: { calls: ['call'], people: [], written },
  })
  await write(store, [
    { table: 'companies', row: companyRow() },
    { table: 'companies', row: merged },
    { table: 'calls', row: callRow({ deletedAt: 1 }) },
    { table: 'answers', row: letter },
  ])
  await store.settled()
  await erase(store, { table: 'calls', id: 'call' })
  await expectGone(store)
  expect(await change((await store.opened()).db!, async () => {})).toBeTruthy()
})

it('the files are clean of what is deleted while they are being cleaned', async () => {
  const store = await filledStore()
  await write(store, [
    { table: 'companies', row: companyRow({ id: 'late', companyId: 'late', name: 'Vutsrq' }) },
  ])
  await store.settled()
  const { purge } = around.checkpoint
  let second: ReturnType<typeof erase> | undefined
  around.checkpoint.purge = async (clean) => {
    await purge(clean)
    if (second) return
    const { db } = await store.opened()
    second = erase(store, { table: 'companies', id: 'late' })
    await vi.waitFor(async () => expect(await db!.companies.get('late')).toBeUndefined())
  }
  expect(await erase(store, theCompany)).toMatchObject({ ok: true })
  expect(await second).toMatchObject({ ok: true, isClean: true })
  expect(await outside()).not.toContain('Vutsrq')
  await expectGone(store)
})

describe('a call that was deleted for good', () => {
  const bolts = { companyId: 'bolt' }

  it('takes the letters that its merged company keeps along', async () => {
    const store = await restarted(around)
    await write(store, [
      { table: 'companies', row: companyRow() },
      { table: 'companies', row: companyRow({ id: 'bolt', ...bolts, name: 'Bolt' }) },
      { table: 'calls', row: callRow({ ...bolts, deletedAt: 1 }) },
      { table: 'answers', row: answerRow('thank-you:call', MARKER, bolts) },
      { table: 'answers', row: answerRow('why-us', 'A reason', bolts) },
    ])
    await store.change(async (db, put) => {
      await mergeCompanies(db, put, { into: 'acme', from: 'bolt' })
    })
    await store.settled()
    await erase(store, { table: 'calls', id: 'call' })
    await expectGone(store)
    await store.change(async (db, put) => {
      await undoMerge(db, put, 'bolt')
    })
    expect(await inside(store)).not.toContain(MARKER)
    const answer = await (await store.opened()).db!.answers.get('bolt:why-us')
    expect(answer).toMatchObject({ text: 'A reason' })
  })

  it('takes along each call that led to it, over another one, too', async () => {
    const store = await restarted(around)
    await write(store, [
      { table: 'companies', row: companyRow() },
      { table: 'calls', row: callRow({ id: 'first', title: MARKER, movedTo: 'second' }) },
      { table: 'calls', row: callRow({ id: 'second', title: MARKER, movedTo: 'call' }) },
      { table: 'calls', row: callRow({ deletedAt: 1 }) },
      { table: 'calls', row: callRow({ id: 'other', title: 'Another call', movedTo: 'gone' }) },
    ])
    await store.settled()
    await erase(store, { table: 'calls', id: 'call' })
    await expectGone(store)
    expect(await inside(store)).toContain('Another call')
  })
})

describe('the contact of a merged company who was deleted for good', () => {
  const bolt = { id: 'bolt', companyId: 'bolt' }

  it('stays away after the merge is undone, and the company can have another contact', async () => {
    const store = await restarted(around)
    await write(store, [
      { table: 'companies', row: companyRow() },
      { table: 'companies', row: companyRow({ ...bolt, name: 'Bolt' }) },
      { table: 'people', row: personRow({ id: contactId('bolt'), companyId: 'bolt' }) },
      { table: 'people', row: personRow({ id: 'other', companyId: 'bolt' }) },
    ])
    await store.change(async (db, put) => {
      await mergeCompanies(db, put, { into: 'acme', from: 'bolt' })
    })
    await erase(store, { table: 'people', id: contactId('bolt') }, { table: 'people', id: 'other' })
    await store.change(async (db, put) => {
      await undoMerge(db, put, 'bolt')
    })
    const { db } = await store.opened()
    const id = newPersonId(await readDossier(db!, 'bolt'), 'bolt')
    expect(id).not.toBe(contactId('bolt'))
    const input = { id, companyId: 'bolt', now: 9, name: 'Mara', base: { name: '' } }
    expect(await store.run({ name: 'person.write', input })).toMatchObject({ ok: true })
    expect(newPersonId(await readDossier(db!, 'acme'), 'acme')).toBe(contactId('acme'))
  })
})
