import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { everyName } from '@/background/every-name'
import { type CandidDatabase, candidDatabase } from '@/storage/database'
import { companyRow, personRow, postingRow } from '../rows'
import { IDBFactory } from '../storage/fake-indexeddb'

const opened = vi.hoisted(() => ({ db: undefined as unknown as CandidDatabase }))
vi.mock('@/background/opened', () => ({ openedDatabase: async () => opened.db }))

beforeEach(async () => {
  opened.db = candidDatabase('candid', new IDBFactory())
  await opened.db.open()
})
afterEach(() => opened.db.close())

it('every name is known, also of a company that is in no list, with the company that it belongs to now', async () => {
  const row = (id: string, name: string, more = {}) =>
    companyRow({ id, companyId: id, name, ...more })
  await opened.db.companies.bulkPut([
    companyRow(),
    row('merged', 'Globex', { mergedInto: 'between' }),
    row('between', 'Initech', { mergedInto: 'acme' }),
    row('gone', 'Hooli', { deletedAt: 1 }),
    row('round', 'Loop', { mergedInto: 'round' }),
    row('practice', 'Trial Ltd', { practice: true }),
    row('nameless', ' '),
  ])
  await opened.db.people.put(personRow({ companyId: 'gone', name: 'Sam Lee' }))
  await opened.db.postings.bulkPut(
    ['1', '2'].map((id) => postingRow({ id, companyId: 'merged', company: 'Globex Group' })),
  )
  const names = await everyName()
  expect(names.map(({ companyId, name }) => `${companyId}: ${name}`).toSorted()).toEqual([
    'acme: Acme',
    'acme: Globex',
    'acme: Globex Group',
    'acme: Initech',
    'gone: Hooli',
    'gone: Sam Lee',
    'practice: Trial Ltd',
    'round: Loop',
  ])
  expect(names.filter(({ isPerson }) => isPerson).map(({ name }) => name)).toEqual(['Sam Lee'])
})
