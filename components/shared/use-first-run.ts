import { useEffect, useState } from 'react'
import { ask, onAnnouncement } from '@/messages'

/** Whether the candidate has no company yet. False until the background has answered. */
export function useFirstRun(): boolean {
  const [isFirst, setFirst] = useState(false)
  useEffect(() => {
    const closing = new AbortController()
    const look = () =>
      ask('companies', { search: '', tabId: null }).then(
        (companies) => !closing.signal.aborted && setFirst(companies.length === 0),
        // If the companies cannot be read, there is no welcome: no list is no empty list. The state line says why.
        () => undefined,
      )
    void look()
    onAnnouncement((announcement) => {
      const { kind } = announcement
      if (kind === 'database') void look()
      if (kind === 'changed' && announcement.stored.table === 'companies') void look()
    }, closing.signal)
    return () => closing.abort()
  }, [])
  return isFirst
}
