import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ahead } from '@/background/home'
import { lastWrite, overview } from '@/background/overview'
import { type CandidDatabase, candidDatabase } from '@/storage/database'
import { DAY, HOUR, noon } from '../follow-up-rows'
import { callRow, companyRow } from '../rows'
import { IDBFactory } from '../storage/fake-indexeddb'

const opened = vi.hoisted(() => ({ db: undefined as unknown as CandidDatabase }))
vi.mock('@/background/opened', () => ({ openedDatabase: async () => opened.db }))

beforeEach(async () => {
  opened.db = candidDatabase('candid', new IDBFactory())
  await opened.db.open()
})
afterEach(() => opened.db.close())

it('every company in a list has its stages, and every call its time and what became of it', async () => {
  const stageDates = [{ stage: 'pre-interview', at: 5 }] as const
  await opened.db.companies.bulkPut([
    companyRow({ stageDates: [...stageDates] }),
    companyRow({ id: 'practice', companyId: 'practice', practice: true }),
    companyRow({ id: 'other', companyId: 'other', mergedInto: 'acme' }),
  ])
  await opened.db.calls.bulkPut([
    callRow({ id: 'held', startedAt: noon, endedAt: noon + HOUR }),
    callRow({ id: 'missed', startedAt: noon, missed: true }),
    callRow({ id: 'planned', plannedAt: noon + DAY }),
    callRow({ id: 'no time' }),
    callRow({ id: 'moved', startedAt: noon, movedTo: 'held' }),
    callRow({ id: 'practised', companyId: 'practice', startedAt: noon }),
  ])
  const { companies, calls } = await overview()
  expect(companies).toMatchObject([{ companyId: 'acme', name: 'Acme', stageDates }])
  expect(calls).toMatchObject([
    { callId: 'held', at: noon, state: 'held', length: HOUR },
    { callId: 'missed', state: 'missed', length: null },
    { callId: 'planned', at: noon + DAY, state: 'planned', length: null },
  ])
})

it('all planned calls and all open follow-ups are ahead, also those of later days', async () => {
  await opened.db.companies.put(companyRow())
  await opened.db.calls.bulkPut([
    callRow({ id: 'held', createdAt: noon, startedAt: noon - 2 * HOUR, endedAt: noon - HOUR }),
    ...Array.from({ length: 60 }, (_, index) =>
      callRow({ id: `planned ${index}`, createdAt: noon, plannedAt: noon + index * DAY }),
    ),
  ])
  const { calls, followUps } = await ahead(noon)
  expect(calls).toHaveLength(60)
  expect(followUps.some(({ dueAt }) => dueAt > noon + 2 * DAY)).toBe(true)
})

it('the number of the last write is that of the stamp', async () => {
  expect(await lastWrite()).toBe(0)
  await opened.db.meta.put({ key: 'stamp', installId: 'here', schema: 5, seq: 7, count: 1 })
  expect(await lastWrite()).toBe(7)
})
