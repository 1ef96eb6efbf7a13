/** Whether the records can be read and written. */
export type DatabaseState =
  | { kind: 'open'; recovery: RecoveryReport | null }
  | { kind: 'newer'; found: number; known: number }
  | { kind: 'closed'; detail: string }

/** What was found damaged when the database was opened, and what was brought back. */
export interface RecoveryReport {
  /** UTC milliseconds. */
  at: number
  damage: 'wiped' | 'cut-short' | 'unopenable'
  companies: number
  notes: number
  records: number
  /** UTC milliseconds of the last change that the checkpoint held, or null when there was none to restore. */
  restoredUpTo: number | null
  /** Writes known to the ledger that the checkpoint did not hold. */
  writesLost: number
}
