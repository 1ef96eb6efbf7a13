import type { Checkpoint, CheckpointIndex } from './checkpoint'
import type { Ground } from './connect'
import type { CandidDatabase, DatabaseStamp } from './database'
import type { Ledger, SmallStore } from './ledger'
import type { DatabasePlace } from './database-place'
import type { DatabaseState, RecoveryReport } from './state'

/** The storage buckets that are there. */
export interface Buckets {
  names(): Promise<string[]>
  remove(name: string): Promise<void>
}

/** What `openDatabase` needs of the browser. */
export interface Surroundings extends Ground {
  /** Kept when the browser ends. */
  local: SmallStore
  /** Emptied when the browser ends. */
  session: SmallStore
  checkpoint: Checkpoint
  buckets: Buckets
  /**
   * Takes away what was set elsewhere in the browser, and has every open surface begin anew. Until it resolves, nothing is
   * written: a surface may still send what it shows.
   */
  clearOutside(): Promise<void>
  /** UTC milliseconds. */
  now(): number
}

/** A database that can be used. */
export interface OpenDatabase {
  kind: 'open'
  db: CandidDatabase
  place: DatabasePlace
  /** Old places that did not open. Their rows have not been fetched. */
  left: DatabasePlace[]
  recovery: RecoveryReport | null
}
export type Opening =
  | OpenDatabase
  | Exclude<DatabaseState, { kind: 'open' } | { kind: 'restoring' }>

/** A database that has been opened, and everything that is known about it. */
export interface Known {
  db: CandidDatabase
  stamp: DatabaseStamp | null
  ledger: Ledger | null
  index: CheckpointIndex | null
  place: DatabasePlace
  left: DatabasePlace[]
}
