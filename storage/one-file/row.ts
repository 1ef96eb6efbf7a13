import { parseRow } from '@/storage/copy'
import type { AnyRow, Table } from '@/storage/records/dossier'
import { ID_LENGTH } from '@/storage/records/record'

/** The latest time that a date can be. A later one would make every surface fail that shows it. */
export const LATEST = 8.64e15

/** Numbers that come from outside and are no times: each may be as large as it is. */
const counts: ReadonlySet<string> = new Set(['sequence', 'others'])

/**
 * Reads one record of a file. The writing asks it, too, so that whatever is written can be read again.
 *
 * @param version that of the database that wrote it
 * @returns the record, whose times can be shown and whose id can be a key; null if it is none
 */
export function rowOfFile(entry: unknown, table: Table, version: number): AnyRow | null {
  const row = parseRow(entry, table, version)
  if (!row || row.seq < 0) return null
  const names = [row.id, row.companyId]
  if (names.some((name) => name.length === 0 || name.length > ID_LENGTH)) return null
  return Object.entries(row).every(isShowable) ? row : null
}

const isShowable = ([field, value]: [string, unknown]): boolean =>
  typeof value !== 'number' || counts.has(field) || Math.abs(value) <= LATEST

/** Whether a record, or something in it, has a field that only a file made to do harm has. */
export function hasForbidden(entry: unknown): boolean {
  if (typeof entry !== 'object' || entry === null) return false
  return Object.hasOwn(entry, '__proto__') || Object.values(entry).some(hasForbidden)
}
