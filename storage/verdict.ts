import type { CheckpointIndex } from './checkpoint'
import type { DatabaseStamp } from './database'
import type { Ledger } from './ledger'

/** What is known when a database has just been opened. */
export interface Evidence {
  stamp: DatabaseStamp | null
  /** How many records the tables hold, or null when they were not counted. */
  counted: number | null
  ledger: Ledger | null
  index: CheckpointIndex | null
  /** Whether the checkpoint holds any company. */
  hasCopies: boolean
}

export type Verdict = 'new' | 'whole' | 'wiped' | 'cut-short'

/** Decides what happened to a database. It is new only if nothing outside of it knows of a write. */
export function verdictOn({ stamp, counted, ledger, index, hasCopies }: Evidence): Verdict {
  const known = Math.max(ledger?.seq ?? 0, index?.seq ?? 0)
  if (!stamp) {
    if (counted) return 'cut-short'
    return known > 0 || hasCopies ? 'wiped' : 'new'
  }
  const others = [ledger?.installId, index?.installId].filter((id) => id !== undefined)
  if (others.some((installId) => installId !== stamp.installId)) return 'wiped'
  if (stamp.seq < known) return 'cut-short'
  if (ledger?.seq === stamp.seq && ledger.count !== stamp.count) return 'cut-short'
  return counted === null || counted === stamp.count ? 'whole' : 'cut-short'
}
