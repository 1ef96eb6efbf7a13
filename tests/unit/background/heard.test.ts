import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { heard } from '@/background/heard'
import { type CandidDatabase, candidDatabase } from '@/storage/database'
import { callRow, findingRow } from '../rows'
import { IDBFactory } from '../storage/fake-indexeddb'

const opened = vi.hoisted(() => ({ db: undefined as unknown as CandidDatabase }))
vi.mock('@/background/opened', () => ({ openedDatabase: async () => opened.db }))

beforeEach(async () => {
  opened.db = candidDatabase('candid', new IDBFactory())
  await opened.db.open()
  await opened.db.calls.bulkPut([
    callRow({ id: 'old', startedAt: 1 }),
    callRow({ id: 'new', startedAt: 2 }),
    callRow({ id: 'other', companyId: 'other' }),
  ])
  await opened.db.findings.bulkPut([
    findingRow('verdict', 'continue', { callId: 'old' }),
    findingRow('verdict', '', { callId: 'new' }),
    findingRow('range-words', '60-66k', { callId: 'old' }),
    findingRow('range-period', 'year', { callId: 'old' }),
    findingRow('range-words', '70-85k', { callId: 'new' }),
    findingRow('range-currency', 'EUR', { callId: 'new' }),
  ])
})
afterEach(() => opened.db.close())

it('the latest call in which something was found counts, with its own unit', async () => {
  const range = { words: '70-85k', currency: 'EUR', period: '' }
  expect(await heard(['other', 'acme'], true)).toEqual([
    { companyId: 'other', verdict: '', hasRange: false, range: null },
    { companyId: 'acme', verdict: 'continue', hasRange: true, range },
  ])
})

it('while pay is hidden, nothing on pay is in the answer', async () => {
  const [acme] = await heard(['acme'], false)
  expect(acme).toMatchObject({ hasRange: true, range: null })
})
