import { useEffect, useState } from 'react'
import { askUntilAnswered } from '@/components/shared/ask-until-answered'
import { type Deleted, onAnnouncement } from '@/messages'
import type { Table } from '@/storage/records/dossier'

const listed: ReadonlySet<Table> = new Set(['companies', 'calls', 'notes', 'people'])
/** While a lot is written, the list is read again at most this often. */
const WAIT_MS = 300

/** What was deleted, read again after each change. `list` is undefined until it was read once. */
export function useDeleted(): { list: Deleted | undefined; isUnread: boolean } {
  const [list, setList] = useState<Deleted>()
  const [isUnread, setUnread] = useState(false)
  useEffect(() => {
    const ask = () =>
      askUntilAnswered(
        'deleted',
        {},
        (read) => {
          setList(read)
          setUnread(false)
        },
        () => setUnread(true),
      )
    let stop = ask()
    let timer: ReturnType<typeof setTimeout> | undefined
    const closing = new AbortController()
    onAnnouncement((announcement) => {
      const isOther = announcement.kind === 'changed' && !listed.has(announcement.stored.table)
      if (isOther || announcement.kind === 'focus') return
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
  return { list, isUnread }
}
