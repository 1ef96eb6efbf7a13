import { onAnnouncement } from '@/messages'
import type { Table } from '@/storage/records/dossier'

/** While a lot is written, it is read again at most this often. */
const WAIT_MS = 300

interface Changing {
  /** The tables of which something is shown. */
  tables: ReadonlySet<Table>
  waitMs?: number
  /** It is read again so often although nothing changes: time passes. */
  everyMs?: number
}

/**
 * Reads at once, and again soon after each change.
 *
 * @param read begins to read, and returns a function that gives it up
 * @returns a function that stops it
 */
export function keepReading(
  read: () => () => void,
  { tables, waitMs = WAIT_MS, everyMs }: Changing,
): () => void {
  const closing = new AbortController()
  let giveUp = read()
  const again = () => {
    giveUp()
    giveUp = read()
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  onAnnouncement((announcement) => {
    const { kind } = announcement
    const isShown = kind === 'changed' && tables.has(announcement.stored.table)
    if (kind !== 'database' && !isShown) return
    timer ??= setTimeout(() => {
      timer = undefined
      again()
    }, waitMs)
  }, closing.signal)
  const interval = everyMs === undefined ? undefined : setInterval(again, everyMs)
  return () => {
    closing.abort()
    clearTimeout(timer)
    clearInterval(interval)
    giveUp()
  }
}
