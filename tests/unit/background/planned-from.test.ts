import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { plannedFrom } from '@/background/planned-from'
import { type CandidDatabase, candidDatabase } from '@/storage/database'
import { DAY, HOUR, noon } from '../follow-up-rows'
import { callRow, companyRow } from '../rows'
import { IDBFactory } from '../storage/fake-indexeddb'

const opened = vi.hoisted(() => ({ db: undefined as unknown as CandidDatabase }))
vi.mock('@/background/opened', () => ({ openedDatabase: async () => opened.db }))

beforeEach(async () => {
  opened.db = candidDatabase('candid', new IDBFactory())
  await opened.db.open()
  await opened.db.companies.put(companyRow({ id: 'acme', companyId: 'acme', name: 'Acme' }))
})
afterEach(() => opened.db.close())

const put = (id: string, plannedAt: number | null) =>
  opened.db.calls.put(callRow({ id, companyId: 'acme', uid: 'weekly', plannedAt }))
const found = async () => (await plannedFrom('weekly', noon))?.call.id

it.each([
  ['to come', noon + DAY],
  ['a few hours past', noon - 5 * HOUR],
  ['without a time', null],
])('a call %s is the one that the event changes', async (_, plannedAt) => {
  await put('call', plannedAt)
  expect(await found()).toBe('call')
})

it('a past time of a series stays as it was: the next one is a call of its own', async () => {
  await put('last week', noon - 7 * DAY)
  expect(await found()).toBeUndefined()
  await put('next week', noon + 7 * DAY)
  expect(await found()).toBe('next week')
})
