import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { knownPages } from '@/background/known-pages'
import { together } from '@/background/together'
import { type CandidDatabase, candidDatabase, change } from '@/storage/database'
import type { AnyCommand } from '@/storage/records/dossier'
import { companyRow, openingsRow, postingRow } from '../rows'
import { IDBFactory } from '../storage/fake-indexeddb'

const opened = vi.hoisted(() => ({ db: undefined as unknown as CandidDatabase }))
vi.mock('@/background/announce', () => import('./silent-announce'))
vi.mock('@/background/opened', () => ({ openedDatabase: async () => opened.db }))
vi.mock('@/background/store', () => ({
  store: {
    change: async (work: (db: CandidDatabase, write: never) => Promise<void>) => {
      try {
        const { stored } = await change(opened.db, (write) => work(opened.db, write as never))
        return { ok: true, stored }
      } catch (error) {
        return { ok: false, reason: 'unknown', detail: String(error) }
      }
    },
  },
}))

beforeEach(async () => {
  opened.db = candidDatabase('candid', new IDBFactory())
  await opened.db.open()
  await opened.db.meta.put({ key: 'stamp', installId: 'here', schema: 5, seq: 0, count: 0 })
})
afterEach(() => opened.db.close())

const create = (companyId: string): AnyCommand => ({
  name: 'company.create',
  input: { companyId, name: companyId, role: '', now: 1 },
})
const edit = (companyId: string): AnyCommand => ({
  name: 'company.edit',
  input: { companyId, stage: 'offer' },
})

describe('commands that are run together', () => {
  it('are all written, each on what the one before wrote, and repeating them writes nothing twice', async () => {
    const commands = [create('acme'), edit('acme'), create('beta')]
    expect(await together(commands)).toEqual({ ok: true, stored: null })
    const stagesNow = async () =>
      (await opened.db.companies.toArray()).map(({ id, stage }) => [id, stage])
    const written = await stagesNow()
    expect(written).toEqual([
      ['acme', 'offer'],
      ['beta', 'pre-interview'],
    ])
    await together(commands)
    expect(await stagesNow()).toEqual(written)
    expect(await opened.db.meta.get('stamp')).toMatchObject({ count: 2 })
  })

  it('are not written at all if one of them cannot be', async () => {
    expect(await together([create('acme'), edit('nobody')])).toMatchObject({ ok: false })
    expect(await opened.db.companies.count()).toBe(0)
    expect(await opened.db.meta.get('stamp')).toMatchObject({ seq: 0, count: 0 })
  })

  it('write nothing that would be seen nowhere: of a company that was deleted, or never there', async () => {
    await opened.db.companies.put(companyRow({ id: 'old', companyId: 'old', deletedAt: 5 }))
    await opened.db.erasures.put({
      id: 'companies:gone',
      companyId: 'gone',
      seq: 1,
      erasedAt: 5,
    })
    const { id, seq: _, takenAt, ...said } = postingRow()
    for (const companyId of ['old', 'gone', 'nobody'])
      expect(
        await together([{ name: 'posting.keep', input: { ...said, id, companyId, now: takenAt } }]),
      ).toMatchObject({ ok: false })
    expect(await together([create('gone')])).toMatchObject({ ok: false })
    expect(await opened.db.postings.count()).toBe(0)
  })

  it('add to the company into which theirs was merged', async () => {
    await opened.db.companies.bulkPut([
      companyRow({ id: 'old', companyId: 'old', mergedInto: 'acme' }),
      companyRow(),
    ])
    const { id, seq: _, takenAt, ...said } = postingRow()
    await together([
      { name: 'posting.keep', input: { ...said, id, companyId: 'old', now: takenAt } },
    ])
    expect(await opened.db.postings.toArray()).toMatchObject([{ id, companyId: 'acme' }])
  })
})

it('a page is known by the name of its company, and by what was kept of it before, the newest of that', async () => {
  const company = (id: string, name: string) => companyRow({ id, companyId: id, name })
  await opened.db.companies.bulkPut([
    company('a', 'ACME'),
    company('b', 'Renamed'),
    company('c', 'Other'),
    companyRow({ id: 'd', companyId: 'd', name: 'Acme', practice: true }),
  ])
  const link = 'https://jobs.example.com/1'
  const of = { companyId: 'b', link }
  await opened.db.postings.bulkPut([
    postingRow({ ...of, id: 'one', takenAt: 1 }),
    postingRow({ ...of, id: 'two', takenAt: 2 }),
  ])
  await opened.db.openings.put(
    openingsRow({ ...of, companyId: 'c', link: 'https://other.example' }),
  )
  const found = await knownPages({ name: ' acme ', link })
  expect(found.map(({ companyId, posting }) => [companyId, posting?.id])).toEqual([
    ['b', 'two'],
    ['a', undefined],
  ])
  expect(await knownPages({ name: '', link: '' })).toEqual([])
})
