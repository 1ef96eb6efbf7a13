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
        // If there is no answer, there is no welcome. The state line says that the background does not answer.
        () => undefined,
      )
    void look()
    onAnnouncement((announcement) => {
      const { kind } = announcement
      if (kind === 'changed' && announcement.stored.table === 'companies') void look()
    }, closing.signal)
    return () => closing.abort()
  }, [])
  return isFirst
}
