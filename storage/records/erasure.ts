import * as z from 'zod/mini'
import type { Table } from './dossier'
import { instant, recordFields } from './record'

/**
 * What stays of a record that was deleted for good: its table and its id, and nothing of what it held. So that no copy of
 * it comes back. That of a company or of a call covers all that belongs to it, too.
 */
export const erasureSchema = z.object({ ...recordFields, erasedAt: instant })
export type Erasure = z.infer<typeof erasureSchema>

export const erasureId = (table: Table, id: string): string => `${table}:${id}`

/** The table and the id of the record that was deleted. */
export function erasedRecord({ id }: Pick<Erasure, 'id'>): { table: string; id: string } {
  const at = id.indexOf(':')
  return { table: id.slice(0, at), id: id.slice(at + 1) }
}

/**
 * The ids of the erasures that would cover a record: its own, that of its call and that of its company.
 *
 * @param row the record, or what is known of it
 */
export function coversOf(
  table: Table,
  row: { id: string; companyId: string; callId?: string | null; subject?: string },
): string[] {
  if (table === 'erasures') return []
  // A letter is an answer whose subject ends with its call.
  const [, letterOf] = (table === 'answers' && /:(.+)$/.exec(row.subject ?? '')) || []
  const callId = row.callId ?? letterOf
  return [
    erasureId(table, row.id),
    erasureId('companies', row.companyId),
    ...(callId === undefined ? [] : [erasureId('calls', callId)]),
  ]
}
