import { useEffect, useState } from 'react'
import { askUntilAnswered } from '@/components/shared/ask-until-answered'
import { keepReading } from '@/components/shared/keep-reading'
import type { Deleted } from '@/messages'
import type { Table } from '@/storage/records/dossier'

const tables: ReadonlySet<Table> = new Set(['companies', 'calls', 'notes', 'people'])

/** What was deleted, read again after each change. `list` is undefined until it was read once. */
export function useDeleted(): { list: Deleted | undefined; isUnread: boolean } {
  const [list, setList] = useState<Deleted>()
  const [isUnread, setUnread] = useState(false)
  useEffect(() => {
    const onRead = (read: Deleted) => {
      setList(read)
      setUnread(false)
    }
    const read = () => askUntilAnswered('deleted', {}, onRead, () => setUnread(true))
    return keepReading(read, { tables })
  }, [])
  return { list, isUnread }
}
