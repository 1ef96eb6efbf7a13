import type { StoredRow } from './records/dossier'

/** What became of a command; `ok` means that it is on disk. */
export type CommandAnswer = { ok: true; stored: StoredRow | null } | Refusal

/** What became of a change of several records; `ok` means that all are on disk. */
export type ChangeAnswer = { ok: true; stored: readonly StoredRow[] } | Refusal

/** Why a command was not written. */
export interface Refusal {
  ok: false
  reason: 'missing' | 'quota' | 'closed' | 'newer' | 'restoring' | 'unknown'
  detail: string
}

/** What was not deleted of everything, and what the browser said. If settings are left, then the rest is gone. */
export interface LeftOver {
  left: 'files' | 'database' | 'settings'
  detail: string
}

/** Whether the records can be read and written. */
export type DatabaseState =
  | {
      kind: 'open'
      /** Null when there is none, or when it has been read. */
      recovery: RecoveryReport | null
      /** Why the copy outside the database is not up to date; null while it is. The database itself is fine. */
      copyError: string | null
    }
  | { kind: 'newer'; found: number; known: number }
  | { kind: 'closed'; detail: string }
  /** The copy is being restored. This takes long if there are thousands of companies. */
  | ({ kind: 'restoring' } & RestoreProgress)

/** How far a restore has come. */
export interface RestoreProgress {
  companies: number
  of: number
}

/** What was found damaged when the database was opened, and what was brought back. */
export interface RecoveryReport {
  /** UTC milliseconds. */
  at: number
  damage: 'wiped' | 'cut-short' | 'unopenable'
  /** How many of each the copy brought back; what the database still held is not counted. */
  companies: number
  notes: number
  records: number
  /** UTC milliseconds of the last change that the checkpoint held, or null when there was none to restore. */
  restoredUpTo: number | null
  /** Writes known to the ledger that neither the database nor the checkpoint held. */
  writesLost: number
  /** Records or whole companies of the checkpoint that could not be read. */
  unreadable: number
}
