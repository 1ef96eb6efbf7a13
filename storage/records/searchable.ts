import { topicOfField } from '@/method/findings'
import { partSubject } from '@/method/answer-parts'
import { isPracticeId } from './company'
import type { AnyRow, Rows, StoredRow, Table } from './dossier'
import { isListed } from './present'
import { saidField } from './said'

/**
 * The tables that the search reads. Companies come first: their names are wanted most. Of calls it only has to know which
 * were deleted.
 */
export const searchedTables = [
  'companies',
  'calls',
  'people',
  'questions',
  'answers',
  'findings',
  'notes',
] as const satisfies readonly Table[]

export type SearchedTable = (typeof searchedTables)[number]

/** What one record is found by. */
export interface Searchable {
  table: SearchedTable
  id: string
  companyId: string
  seq: number
  /** The call that it is of; null if it is of none. */
  callId: string | null
  /** What an answer or a question is on, or the field of a finding; '' for the others. */
  subject: string
  /** What the candidate typed, a line for each part. '' if there is nothing to find: it is deleted, empty or on pay. */
  text: string
  /** When it was written, in UTC milliseconds; null if that does not matter. */
  at: number | null
  /** Of a company or a call: it was deleted, or merged into another. What was written for it is not found. */
  isHidden?: boolean
}

const lines = (...parts: readonly string[]): string =>
  parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join('\n')

const PAY = 'pay'

/** Whether a subject or a field is on pay. The search never shows or finds what is masked elsewhere. */
const isOnPay = (subject: string): boolean =>
  subject === PAY ||
  subject.startsWith(partSubject(PAY, '')) ||
  subject === saidField(PAY) ||
  topicOfField(subject)?.prompt === PAY

/** A choice, a date or a currency is kept as a code. Nobody types codes into a search. */
const isTyped = (field: string): boolean => {
  const kind = topicOfField(field)?.fields.find(({ id }) => id === field)?.kind
  return kind === undefined || kind === 'words' || kind === 'short' || kind === 'number'
}

/** What differs from table to table. */
type Part = Pick<Searchable, 'text'> &
  Partial<Pick<Searchable, 'subject' | 'callId' | 'at' | 'isHidden'>>

const parts: { [T in SearchedTable]: (row: Rows[T]) => Part } = {
  companies: (company) => ({
    text: isListed(company) ? lines(company.name, company.role) : '',
    isHidden: company.mergedInto !== null || company.deletedAt !== null,
  }),
  calls: ({ deletedAt }) => ({ text: '', isHidden: deletedAt !== null }),
  people: ({ name, role, email, phone, detail, removedAt }) => ({
    text: removedAt === null ? lines(name, role, email, phone, detail) : '',
  }),
  questions: ({ subject, wording }) => ({ subject, text: lines(wording) }),
  answers: ({ subject, text, updatedAt: at }) => ({
    subject,
    at,
    text: isOnPay(subject) ? '' : lines(text),
  }),
  findings: ({ field: subject, callId, text, updatedAt: at }) => ({
    subject,
    callId,
    at,
    text: isTyped(subject) && !isOnPay(subject) ? lines(text) : '',
  }),
  notes: ({ callId, text, createdAt: at, deletedAt }) => ({
    callId,
    at,
    text: deletedAt === null ? lines(text) : '',
  }),
}

const isSearched = (table: Table): table is SearchedTable => Object.hasOwn(parts, table)

/** What a record is found by. Null if records of its table are not searched, and for a rehearsal. */
export function searchableOf({ table, row }: StoredRow): Searchable | null {
  const { id, companyId, seq } = row
  if (!isSearched(table) || isPracticeId(companyId)) return null
  const part = (parts[table] as (row: AnyRow) => Part)(row)
  return { table, id, companyId, seq, callId: null, subject: '', at: null, ...part }
}
