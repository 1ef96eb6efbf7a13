import { useEffect, useState } from 'react'
import { ask, onAnnouncement } from '@/messages'

/** Whether the candidate has no company yet; false until the background has said so. */
export function useFirstRun(): boolean {
  const [isFirst, setFirst] = useState(false)
  useEffect(() => {
    const closing = new AbortController()
    const look = () =>
      ask('companies', { search: '', tabId: null }).then(
        (companies) => !closing.signal.aborted && setFirst(companies.length === 0),
        // Not knowing is no reason to welcome anybody; the state line says that nobody answers.
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
