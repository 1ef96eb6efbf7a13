import { useEffect, useState } from 'react'
import { askUntilAnswered } from '@/components/shared/ask-until-answered'
import { type Home, onAnnouncement } from '@/messages'
import type { Table } from '@/storage/records/dossier'

/** The tables of which the home shows something. */
const shown: ReadonlySet<Table> = new Set(['companies', 'people', 'calls', 'findings', 'followUps'])
/** While a lot is written, the home is read again at most this often. */
const WAIT_MS = 300
/** As time passes, what is next changes. */
const AGAIN_MS = 5 * 60_000

interface Read {
  /** Undefined until it was read once. */
  home: Home | undefined
  /** It could not be read. That is no empty home: it is asked for again. */
  isUnread: boolean
}

/**
 * What the home shows, read again after each change.
 *
 * @param most at most this many companies; 0 for none, null for all
 */
export function useHome(most: number | null): Read {
  const [read, setRead] = useState<Read>({ home: undefined, isUnread: false })
  useEffect(() => {
    const ask = () =>
      askUntilAnswered(
        'home',
        { most },
        (home) => setRead({ home, isUnread: false }),
        () => setRead(({ home }) => ({ home, isUnread: true })),
      )
    let stop = ask()
    const stopFollowing = followChanges(() => {
      stop()
      stop = ask()
    })
    return () => {
      stopFollowing()
      stop()
    }
  }, [most])
  return read
}

/** Calls back when the home may read differently: soon after a change, and now and then. @returns a function that stops */
function followChanges(onChange: () => void): () => void {
  const closing = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const later = () => {
    timer ??= setTimeout(() => {
      timer = undefined
      onChange()
    }, WAIT_MS)
  }
  onAnnouncement((announcement) => {
    const { kind } = announcement
    if (kind === 'database') later()
    if (kind === 'changed' && shown.has(announcement.stored.table)) later()
  }, closing.signal)
  const again = setInterval(onChange, AGAIN_MS)
  return () => {
    closing.abort()
    clearTimeout(timer)
    clearInterval(again)
  }
}
