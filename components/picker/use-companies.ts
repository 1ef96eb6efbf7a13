import { useEffect, useState } from 'react'
import { ask, type CompanySummary } from '@/messages'

const ASK_AGAIN_MS = 1000

interface Found {
  /** The companies that fit the search. Undefined until the background has answered. */
  companies: readonly CompanySummary[] | undefined
  /** The list could not be read. That is no empty list: it is asked for again. */
  isUnread: boolean
}

export function useCompanies(search: string, tabId: number | null): Found {
  const [found, setFound] = useState<Found>({ companies: undefined, isUnread: false })
  useEffect(() => {
    let current = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () =>
      ask('companies', { search, tabId }).then(
        (companies) => current && setFound({ companies, isUnread: false }),
        () => {
          if (!current) return
          setFound({ companies: undefined, isUnread: true })
          timer = setTimeout(() => void look(), ASK_AGAIN_MS)
        },
      )
    void look()
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [search, tabId])
  return found
}
