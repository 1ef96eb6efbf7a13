import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { searchRows } from '@/background/search-rows'
import type { SearchPart, SearchPlace } from '@/messages'
import { type CandidDatabase, candidDatabase } from '@/storage/database'
import { companyRow, noteRow } from '../rows'
import { IDBFactory } from '../storage/fake-indexeddb'

const opened = vi.hoisted(() => ({ db: undefined as unknown as CandidDatabase }))
vi.mock('@/background/opened', () => ({ openedDatabase: async () => opened.db }))

beforeEach(async () => {
  opened.db = candidDatabase('candid', new IDBFactory())
  await opened.db.open()
})
afterEach(() => opened.db.close())

const notes = (count: number, text: string) =>
  opened.db.notes.bulkPut(
    Array.from({ length: count }, (_, n) => noteRow(text, { id: `n${n}`, seq: n + 10 })),
  )

async function readAll(since = 0) {
  const parts: SearchPart[] = []
  let from: SearchPlace | null = null
  do {
    const part: SearchPart = await searchRows(from, since)
    parts.push(part)
    from = part.next
  } while (from !== null)
  return { parts, ids: parts.flatMap(({ found }) => found.map(({ id }) => id)) }
}

it('all parts together are every record once, companies first', async () => {
  await opened.db.companies.put(companyRow({ seq: 9000 }))
  await notes(4500, 'growing')
  const { ids, parts } = await readAll()
  expect(ids[0]).toBe('acme')
  expect(new Set(ids).size).toBe(4501)
  expect(ids).toHaveLength(4501)
  expect(Math.max(...parts.map(({ found }) => found.length))).toBeLessThanOrEqual(2000)
})

it('a part with long texts is shorter, and no text is cut', async () => {
  await notes(5, 'x'.repeat(400_000))
  const { parts, ids } = await readAll()
  expect(ids).toHaveLength(5)
  for (const { found } of parts) expect(found.length).toBeLessThanOrEqual(2)
  expect(parts.at(-1)?.found.at(-1)?.text).toHaveLength(400_000)
})

it('what was written since is read again, and nothing else', async () => {
  await notes(10, 'growing')
  expect((await readAll(17)).ids).toEqual(['n8', 'n9'])
})
