// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { createBook } from '@/components/search/book'
import { createSearchIndex, type FromWorker, type ToWorker } from '@/components/search/search-index'
import type { Announcement, RequestInput, SearchPart } from '@/messages'
import { searchableOf } from '@/storage/records/searchable'
import { noteRow } from '../../rows'

const note = (id: string, text: string, seq: number) => ({
  table: 'notes' as const,
  row: { ...noteRow(text), id, seq },
})
const found = (...stored: ReturnType<typeof note>[]) => stored.map((one) => searchableOf(one)!)

let parts: (SearchPart | 'away')[]
let asked: RequestInput<'searchRows'>[]

beforeEach(() => {
  fakeBrowser.reset()
  asked = []
  fakeBrowser.runtime.onMessage.addListener((async (message: { input?: never }) => {
    if (!message.input) return undefined
    asked.push(message.input)
    const part = parts.shift() ?? { found: [], next: null }
    return part === 'away' ? undefined : { answer: part }
  }) as never)
})
afterEach(() => vi.useRealTimers())

const announce = (announcement: Announcement) => fakeBrowser.runtime.sendMessage(announcement)

/** An index whose worker is here. */
function indexHere() {
  const book = createBook()
  let listener: (event: { data: FromWorker }) => void = () => {}
  const worker = {
    postMessage(message: ToWorker) {
      if (message.kind === 'put') book.put(message.records)
      if (message.kind === 'clear') book.clear()
      if (message.kind === 'find')
        queueMicrotask(() =>
          listener({ data: { id: message.id, found: book.find(message.query) } }),
        )
    },
    addEventListener: (_: string, added: typeof listener) => {
      listener = added
    },
  }
  const index = createSearchIndex(worker as unknown as Worker)
  const ids = async (query: string) => (await index.find(query)).hits.map(({ id }) => id)
  return { index, ids }
}

it('all parts are read, and what was read so far is found', async () => {
  const next = { table: 'notes', seq: 1 } as const
  parts = [
    { found: found(note('a', 'visa', 1)), next },
    { found: found(note('b', 'visa', 2)), next: null },
  ]
  const { index, ids } = indexHere()
  await vi.waitUntil(() => index.isComplete())
  expect(await ids('visa')).toEqual(['b', 'a'])
  expect(asked).toEqual([
    { from: null, since: 0 },
    { from: next, since: 0 },
  ])
})

it('an edit is found at once, also while the parts are being read', async () => {
  parts = [{ found: found(note('a', 'old', 1)), next: null }]
  const { index, ids } = indexHere()
  await announce({ kind: 'changed', stored: note('a', 'new', 5) })
  await vi.waitUntil(() => index.isComplete())
  expect([await ids('old'), await ids('new')]).toEqual([[], ['a']])
})

it('a part that the background did not answer is asked for again', async () => {
  vi.useFakeTimers()
  parts = ['away', { found: found(note('a', 'visa', 1)), next: null }]
  const { index, ids } = indexHere()
  await vi.advanceTimersByTimeAsync(1500)
  expect(index.isComplete()).toBe(true)
  expect(await ids('visa')).toEqual(['a'])
})

it('what was written while the tab slept is read when the search opens', async () => {
  parts = [{ found: found(note('a', 'visa', 7)), next: null }]
  const { index, ids } = indexHere()
  await vi.waitUntil(() => index.isComplete())
  parts = [{ found: found(note('b', 'visa', 8)), next: null }]
  index.catchUp()
  await vi.waitUntil(() => asked.length === 2)
  expect(asked[1]).toEqual({ from: null, since: 7 })
  await vi.waitUntil(async () => (await ids('visa')).length === 2)
})

it('another database replaces what was read', async () => {
  parts = [{ found: found(note('a', 'visa', 1)), next: null }]
  const { index, ids } = indexHere()
  await vi.waitUntil(() => index.isComplete())
  parts = [{ found: found(note('b', 'visa', 1)), next: null }]
  await announce({ kind: 'database' })
  await vi.waitUntil(() => index.isComplete())
  expect(await ids('visa')).toEqual(['b'])
})
