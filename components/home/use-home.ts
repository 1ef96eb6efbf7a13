import { useEffect, useState } from 'react'
import { askUntilAnswered } from '@/components/shared/ask-until-answered'
import { keepReading } from '@/components/shared/keep-reading'
import type { Home } from '@/messages'
import type { Table } from '@/storage/records/dossier'

/** The tables of which the home shows something. */
const shown: ReadonlySet<Table> = new Set(['companies', 'people', 'calls', 'findings', 'followUps'])
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
    return keepReading(ask, { tables: shown, everyMs: AGAIN_MS })
  }, [most])
  return read
}
