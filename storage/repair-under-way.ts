import type { CandidDatabase } from './database'
import type { RecoveryReport } from './state'

/**
 * A repair under way. It stands in the database itself, so each batch of restored rows and what it counts are one
 * write. A repair that was interrupted goes on with the same facts, and its report is the same.
 */
export interface RepairUnderWay {
  key: 'repair'
  /** When it began, in UTC milliseconds. */
  at: number
  damage: RecoveryReport['damage']
  /** When it began, the database or the checkpoint held every write up to this number. */
  held: number
  /** When it began, the ledger knew of the writes up to this number. */
  known: number
  // What it has brought back so far.
  companies: number
  notes: number
  records: number
}

/** The one row of a repair. It stands beside the stamp. */
export const repairs = (db: CandidDatabase) => db.table<RepairUnderWay, 'repair'>('meta')

/** @returns the repair that was interrupted, or null */
export const interruptedRepair = async (db: CandidDatabase): Promise<RepairUnderWay | null> =>
  (await repairs(db).get('repair')) ?? null

/** A repair that begins now. */
export const newRepair = (
  facts: Pick<RepairUnderWay, 'at' | 'damage' | 'held' | 'known'>,
): RepairUnderWay => ({ key: 'repair', ...facts, companies: 0, notes: 0, records: 0 })
