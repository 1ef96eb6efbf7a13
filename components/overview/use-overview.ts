import { useEffect, useState } from 'react'
import { askUntilAnswered } from '@/components/shared/ask-until-answered'
import { onAnnouncement, type Overview } from '@/messages'

/** While a lot is written, it is read again at most this often. */
const WAIT_MS = 1000

/** All stages and calls, read again after each change. Undefined until they were read once. */
export function useOverview(): { overview: Overview | undefined; isUnread: boolean } {
  const [overview, setOverview] = useState<Overview>()
  const [isUnread, setUnread] = useState(false)
  useEffect(() => {
    const ask = () =>
      askUntilAnswered(
        'overview',
        {},
        (read) => {
          setOverview(read)
          setUnread(false)
        },
        () => setUnread(true),
      )
    let stop = ask()
    let timer: ReturnType<typeof setTimeout> | undefined
    const closing = new AbortController()
    onAnnouncement((announcement) => {
      const { kind } = announcement
      const isShown =
        kind === 'changed' && ['companies', 'calls'].includes(announcement.stored.table)
      if (kind !== 'database' && !isShown) return
      timer ??= setTimeout(() => {
        timer = undefined
        stop()
        stop = ask()
      }, WAIT_MS)
    }, closing.signal)
    return () => {
      closing.abort()
      clearTimeout(timer)
      stop()
    }
  }, [])
  return { overview, isUnread }
}
