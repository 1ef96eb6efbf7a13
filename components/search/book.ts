import { folded, wordsOf } from '@/components/shared/folded'
import type { Searchable, SearchedTable } from '@/storage/records/searchable'
import { placeOf } from './places-in-text'

// The book holds all that can be found. An entry is one record with its folded text. Some entries are a chunk: their
// texts joined into one, a line each. A search reads the chunks from the newest to the oldest, and stops when it has
// found enough. That is faster than an index of words, which lists all that match: over 200,000 notes MiniSearch took
// 1.8 s (p99) and 9 s to be built, this takes 40 ms of the processor. It finds parts of words, too, and texts without blanks.

/** What is found together, in the order in which it is shown. */
const kinds: Readonly<Record<SearchedTable, number>> = {
  companies: 0,
  // Of a call nothing is found by itself.
  calls: 0,
  people: 1,
  questions: 2,
  answers: 2,
  findings: 2,
  notes: 3,
}
const KINDS = 4
/** Of each kind, at most this many are shown. */
export const MOST_OF_A_KIND = 20
/** In a small chunk a word is seldom, so most chunks are left after the first word. */
const ENTRIES_IN_CHUNK = 64
const LETTERS_IN_CHUNK = 100_000

interface Entry {
  record: Searchable
  line: string
  chunk: Chunk
}

interface Chunk {
  entries: Entry[]
  letters: number
  /** The lines, and where each begins. Null after a change, until the next search. */
  joined: { text: string; starts: readonly number[] } | null
}

/** What was found. */
export interface Found {
  hits: readonly Searchable[]
  /** The companies of the hits, by their ids, with the first line of each. */
  names: Readonly<Record<string, string>>
  /** Whether there are more than are listed. */
  hasMore: boolean
}

export interface Book {
  /** Takes records in. Of two copies of a record the later one stays. */
  put(records: readonly Searchable[]): void
  clear(): void
  find(query: string): Found
}

export function createBook(): Book {
  let entries = new Map<string, Entry>()
  let shelves = emptyShelves()

  const isLeft = ({ companyId, callId }: Searchable) =>
    isHidden(entries, 'companies', companyId) ||
    (callId !== null && isHidden(entries, 'calls', callId))

  function put(record: Searchable) {
    const key = `${record.table} ${record.id}`
    const known = entries.get(key)
    if (known) return replace(known, record)
    const shelf = shelves[kinds[record.table]]
    if (!shelf) return undefined
    const line = folded(record.text)
    const chunk = roomIn(shelf)
    const entry = { record, line, chunk }
    chunk.entries.push(entry)
    chunk.letters += line.length
    chunk.joined = null
    entries.set(key, entry)
    return undefined
  }

  return {
    put: (records) => records.forEach(put),
    clear() {
      entries = new Map()
      shelves = emptyShelves()
    },
    find(query) {
      const words = wordsOf(query)
      const [companies = []] = shelves
      const named = companiesWith(companies, words)
      const found =
        words.length === 0 ? [] : shelves.map((shelf) => read(shelf, words, named, isLeft))
      const hits = found.flatMap((some) => some.slice(0, MOST_OF_A_KIND))
      return {
        hits,
        names: Object.fromEntries(
          hits.map(({ companyId }) => [companyId, nameOf(entries, companyId)]),
        ),
        hasMore: found.some(({ length }) => length > MOST_OF_A_KIND),
      }
    },
  }
}

/** Whether a company or a call was deleted, or merged into another. What was written for it is still there, and is not found. */
const isHidden = (
  entries: ReadonlyMap<string, Entry>,
  table: 'companies' | 'calls',
  id: string,
): boolean => entries.get(`${table} ${id}`)?.record.isHidden === true

const nameOf = (entries: ReadonlyMap<string, Entry>, companyId: string): string =>
  entries.get(`companies ${companyId}`)?.record.text.split('\n')[0] ?? ''

const emptyShelves = (): Chunk[][] => Array.from({ length: KINDS }, () => [])

function replace(entry: Entry, record: Searchable): void {
  if (entry.record.seq > record.seq) return
  entry.record = record
  entry.line = folded(record.text)
  entry.chunk.joined = null
}

function roomIn(shelf: Chunk[]): Chunk {
  const last = shelf.at(-1)
  if (last && last.entries.length < ENTRIES_IN_CHUNK && last.letters < LETTERS_IN_CHUNK) return last
  const chunk: Chunk = { entries: [], letters: 0, joined: null }
  shelf.push(chunk)
  return chunk
}

type Named = ReadonlyMap<string, ReadonlySet<string>>

/** For each word, the companies in whose name or job it stands. */
const companiesWith = (shelf: readonly Chunk[], words: readonly string[]): Named =>
  new Map(
    words.map((word) => [
      word,
      new Set(
        shelf.flatMap((chunk) => [...entriesWith(chunk, word)]).map(({ record }) => record.id),
      ),
    ]),
  )

/**
 * The newest entries that match, one more than are shown. Each word stands in the entry, or in the name of its company;
 * at least one in the entry itself.
 */
function read(
  shelf: readonly Chunk[],
  words: readonly string[],
  named: Named,
  isLeft: (record: Searchable) => boolean,
): Searchable[] {
  const inName = (word: string, { record }: Entry) =>
    named.get(word)?.has(record.companyId) === true
  // The longest is the rarest: most chunks lack it, and are left at once.
  const needed = words
    .filter((word) => named.get(word)?.size === 0)
    .toSorted((a, b) => b.length - a.length)
  const [rarest] = needed
  const seeds = rarest === undefined ? words : [rarest]
  const found: Searchable[] = []
  for (const chunk of shelf.toReversed()) {
    const { text } = joinedOf(chunk)
    if (!needed.every((word) => text.includes(word))) continue
    const candidates = new Set(seeds.flatMap((seed) => [...entriesWith(chunk, seed)]))
    const matching = [...candidates].filter((entry) =>
      words.every((word) => placeOf(word, entry.line) >= 0 || inName(word, entry)),
    )
    const records = matching.toReversed().map(({ record }) => record)
    found.push(...records.filter((record) => !isLeft(record)))
    if (found.length > MOST_OF_A_KIND) break
  }
  return found
}

/** The entries of a chunk in which a word stands, in their order. */
function* entriesWith(chunk: Chunk, word: string): Iterable<Entry> {
  const { text, starts } = joinedOf(chunk)
  let index = 0
  for (let at = placeOf(word, text); at >= 0;) {
    while ((starts[index + 1] ?? Infinity) <= at) index += 1
    const entry = chunk.entries[index]
    if (entry) yield entry
    index += 1
    const next = starts[index]
    if (next === undefined) return
    at = placeOf(word, text, next)
  }
}

function joinedOf(chunk: Chunk): NonNullable<Chunk['joined']> {
  if (chunk.joined) return chunk.joined
  const starts: number[] = []
  let end = 0
  for (const { line } of chunk.entries) {
    starts.push(end)
    end += line.length + 1
  }
  chunk.joined = { text: chunk.entries.map(({ line }) => line).join('\n'), starts }
  return chunk.joined
}
