import { ask, onAnnouncement, type SearchPart, type SearchPlace } from '@/messages'
import { searchableOf, type Searchable } from '@/storage/records/searchable'
import type { Found } from './book'
// oxlint-disable-next-line import/default -- the build makes it
import SearchWorker from './worker?worker'

export type ToWorker =
  | { kind: 'put'; records: readonly Searchable[] }
  | { kind: 'clear' }
  | { kind: 'find'; id: number; query: string }

export interface FromWorker {
  id: number
  found: Found
}

export interface SearchIndex {
  find(query: string): Promise<Found>
  /** Reads what was written since it last read. A tab that slept may have missed it. */
  catchUp(): void
  isComplete(): boolean
  /** Calls back when more can be found. @returns a function that stops it */
  onChange(listener: () => void): () => void
}

const ASK_AGAIN_MS = 1000

/**
 * All that can be found, in a worker of the page. It is read in parts, and then follows what is written. While it is
 * being read, what was read so far is found.
 */
export function createSearchIndex(
  worker: Pick<Worker, 'postMessage' | 'addEventListener'>,
): SearchIndex {
  const listeners = new Set<() => void>()
  const waiting = new Map<number, (found: Found) => void>()
  let asked = 0
  /** The highest `seq` of the last whole reading. What is announced later is read once more: some may be missed. */
  let readUpTo = 0
  let isComplete = false
  /** Each reading has a number. One that began before the last one stops. */
  let reading = 0

  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  const send = (message: ToWorker) => worker.postMessage(message)
  const changed = () => listeners.forEach((listener) => listener())

  function put(records: readonly Searchable[]) {
    if (records.length === 0) return
    send({ kind: 'put', records })
    changed()
  }

  async function read(since: number): Promise<void> {
    reading += 1
    const mine = reading
    let place: SearchPlace | null | undefined = null
    let highest = since
    while (place !== undefined) {
      // oxlint-disable-next-line no-await-in-loop -- each part says where the next one begins
      const part = await nextPart(place, since)
      if (mine !== reading) return
      if (part) {
        put(part.found)
        for (const { seq } of part.found) highest = Math.max(highest, seq)
        place = part.next ?? undefined
      }
    }
    isComplete = true
    readUpTo = highest
    changed()
  }

  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    waiting.get(data.id)?.(data.found)
    waiting.delete(data.id)
  })
  onAnnouncement((announcement) => {
    if (announcement.kind === 'database') {
      // It may be another one: restored from the copy, or emptied.
      send({ kind: 'clear' })
      isComplete = false
      void read(0)
    }
    if (announcement.kind !== 'changed') return
    const record = searchableOf(announcement.stored)
    if (record) put([record])
  }, new AbortController().signal)
  void read(0)

  return {
    find: (query) =>
      new Promise((resolve) => {
        asked += 1
        waiting.set(asked, resolve)
        send({ kind: 'find', id: asked, query })
      }),
    catchUp: () => void (isComplete && read(readUpTo)),
    isComplete: () => isComplete,
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** A part; null after a while if the background is away: the same part is then asked for again. */
async function nextPart(from: SearchPlace | null, since: number): Promise<SearchPart | null> {
  try {
    return await ask('searchRows', { from, since })
  } catch {
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS))
    return null
  }
}

let index: SearchIndex | undefined

/** The one index of this page. It is made when it is first asked for, and then stays true. */
export function searchIndex(): SearchIndex {
  return (index ??= createSearchIndex(new SearchWorker()))
}
