import { useEffect, useState } from 'react'
import type { Found } from './book'
import { searchIndex } from './search-index'

/** While a lot is read or written, the search runs again at most this often. */
const AGAIN_MS = 100

interface Read {
  /** What was found, for which query. */
  query: string
  found: Found
}

const nothing: Read = { query: '', found: { hits: [], names: {}, hasMore: false } }

/** What a query finds, now and after each change. What an earlier query found stays until then. */
export function useSearch(query: string): Read & { isComplete: boolean } {
  const [read, setRead] = useState(nothing)
  const [isComplete, setComplete] = useState(false)
  useEffect(() => searchIndex().catchUp(), [])
  useEffect(() => {
    const index = searchIndex()
    let isWanted = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const find = async () => {
      timer = undefined
      const found = await index.find(query)
      if (!isWanted) return
      setRead({ query, found })
      setComplete(index.isComplete())
    }
    void find()
    const stop = index.onChange(() => {
      timer ??= setTimeout(() => void find(), AGAIN_MS)
    })
    return () => {
      isWanted = false
      clearTimeout(timer)
      stop()
    }
  }, [query])
  return { ...read, isComplete }
}
