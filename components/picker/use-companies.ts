import { useEffect, useState } from 'react'
import { askUntilAnswered } from '@/components/shared/ask-until-answered'
import type { CompanySummary } from '@/messages'

interface Found {
  /** The companies that fit the search. Undefined until the background has answered. */
  companies: readonly CompanySummary[] | undefined
  /** The list could not be read. That is no empty list: it is asked for again. */
  isUnread: boolean
}

export function useCompanies(search: string, tabId: number | null): Found {
  const [found, setFound] = useState<Found>({ companies: undefined, isUnread: false })
  useEffect(
    () =>
      askUntilAnswered(
        'companies',
        { search, tabId },
        (companies) => setFound({ companies, isUnread: false }),
        () => setFound({ companies: undefined, isUnread: true }),
      ),
    [search, tabId],
  )
  return found
}
