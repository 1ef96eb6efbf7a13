import { parseRow } from '@/storage/copy'
import { answerId } from '@/storage/records/answer'
import { leaving } from '@/storage/erase'
import { isPracticeId, OWN_ID, practiceId } from '@/storage/records/company'
import type { AnyRow, Rows, Table } from '@/storage/records/dossier'
import { erasedRecord } from '@/storage/records/erasure'
import { findingId } from '@/storage/records/finding'
import { followUpId } from '@/storage/records/follow-up'
import { markId } from '@/storage/records/mark'
import { questionId } from '@/storage/records/question'
import { ID_LENGTH } from '@/storage/records/record'
import { salaryId } from '@/storage/records/salary'
import { SITTINGS_ID } from '@/storage/records/sitting'
import { UNNAMED_ID } from '@/storage/records/unnamed'
import { LATEST } from './format'

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
  if (isInPlace[table]?.(row as never) === false) return null
  if (!isDeletable(row) || ('stageDates' in row && row.stageDates.length > MOST_DATES)) return null
  return Object.entries(row).every(isShowable) ? row : null
}

/** Ids that stand for no company, though records belong to them. */
const noCompanies: ReadonlySet<string> = new Set([OWN_ID, UNNAMED_ID, SITTINGS_ID])

/** Whether a record has the id by which it is looked up. With another one it would be there and never be seen. */
const isInPlace: { [T in Table]?: (row: Rows[T]) => boolean } = {
  companies: ({ id, companyId, practice }) =>
    id === companyId && !noCompanies.has(id) && (practice || !isPracticeId(id)),
  answers: ({ id, companyId, subject }) => id === answerId(companyId, subject),
  questions: ({ id, companyId, subject }) => id === questionId(companyId, subject),
  salaries: ({ id, companyId }) => id === salaryId(companyId),
  marks: ({ id, callId, kind, subject }) => id === markId(callId, kind, subject),
  findings: ({ id, callId, field }) => id === findingId(callId, field),
  followUps: ({ id, callId, step }) => id === followUpId(callId, step),
  erasures: (row) => {
    const { table, id } = erasedRecord(row)
    return (
      leaving.has(table) &&
      (table !== 'companies' || (!noCompanies.has(id) && id !== practiceId(null)))
    )
  },
}

/** A company does not change its stage more often. */
const MOST_DATES = 1000

/** What was deleted is found by its time. With a time of zero it would be nowhere. */
function isDeletable(row: AnyRow): boolean {
  const { deletedAt, removedAt } = row as { deletedAt?: number | null; removedAt?: number | null }
  return [deletedAt, removedAt].every((at) => at == null || at > 0)
}

function isShowable([field, value]: [string, unknown]): boolean {
  if (typeof value === 'object' && value !== null) return Object.entries(value).every(isShowable)
  return typeof value !== 'number' || counts.has(field) || Math.abs(value) <= LATEST
}

/** Whether a record, or something in it, has a field that only a file made to do harm has. */
export function hasForbidden(entry: unknown): boolean {
  if (typeof entry !== 'object' || entry === null) return false
  return Object.hasOwn(entry, '__proto__') || Object.values(entry).some(hasForbidden)
}
