import { useEffect, useState } from 'react'
import { askUntilAnswered } from '@/components/shared/ask-until-answered'
import { keepReading } from '@/components/shared/keep-reading'
import type { Overview } from '@/messages'
import type { Table } from '@/storage/records/dossier'

const tables: ReadonlySet<Table> = new Set(['companies', 'calls'])
const WAIT_MS = 1000

/** All stages and calls, read again after each change. Undefined until they were read once. */
export function useOverview(): { overview: Overview | undefined; isUnread: boolean } {
  const [overview, setOverview] = useState<Overview>()
  const [isUnread, setUnread] = useState(false)
  useEffect(() => {
    const onRead = (read: Overview) => {
      setOverview(read)
      setUnread(false)
    }
    const read = () => askUntilAnswered('overview', {}, onRead, () => setUnread(true))
    return keepReading(read, { tables, waitMs: WAIT_MS })
  }, [])
  return { overview, isUnread }
}
