import { createBook } from './book'
import type { FromWorker, ToWorker } from './search-index'

// Runs beside the page: reading 200,000 notes must not hold up a key.

const book = createBook()

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'clear') book.clear()
  if (data.kind === 'put') book.put(data.records)
  if (data.kind === 'find')
    postMessage({ id: data.id, found: book.find(data.query) } satisfies FromWorker)
})
