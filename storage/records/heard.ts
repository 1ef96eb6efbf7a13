import type { FieldId } from '@/method/findings'
import type { Call } from './call'
import type { Dossier } from './dossier'
import { type Finding, findingOf } from './finding'

/** What was found in the calls of one company. */
type Calls = Pick<Dossier, 'calls' | 'findings'>

/** A range of pay as the candidate noted it. `currency` and `period` are '' while they are not known. */
export interface RangeSaid {
  words: string
  currency: string
  period: string
}

/** The calls, the latest first, whatever became of them. */
export const latestFirst = (calls: readonly Call[]): Call[] =>
  calls.toSorted((a, b) => (b.startedAt ?? b.createdAt) - (a.startedAt ?? a.createdAt))

/** The finding on a field in the latest call in which there is one; undefined if no call has one. */
export function lastFound({ calls, findings }: Calls, field: FieldId): Finding | undefined {
  for (const { id } of latestFirst(calls)) {
    const found = findingOf(findings, id, field)
    if (found) return found
  }
  return undefined
}

/** The range that the company named last; null if it named none. */
export function rangeSaid(known: Calls): RangeSaid | null {
  const range = lastFound(known, 'range-words')
  if (!range) return null
  // The unit of another call may be another one.
  const unit = (field: FieldId) => findingOf(known.findings, range.callId, field)?.text ?? ''
  return { words: range.text, currency: unit('range-currency'), period: unit('range-period') }
}
