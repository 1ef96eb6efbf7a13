import type { CandidDatabase } from '@/storage/database'
import { answerId } from '@/storage/records/answer'
import type { Call } from '@/storage/records/call'
import type { Company } from '@/storage/records/company'
import type { AnyRow, Rows, Table } from '@/storage/records/dossier'
import { questionId } from '@/storage/records/question'
import { salaryId } from '@/storage/records/salary'

/**
 * Where the records of a file belong here. A company may have been merged into another here, and a call may be filed
 * under another company. What comes with the file goes along, so that it is found where the rest is.
 */
export interface Places {
  /** Whether a record belongs to a company that was merged into another here: nobody sees it. */
  isHidden(row: AnyRow): boolean
  /** Whether a company is one of its own, or was merged into one that will be here. */
  isReachable(companyId: string): boolean
  /** The record that a new one of the file becomes here. */
  placed<T extends Table>(table: T, row: Rows[T]): Rows[T]
  /** The company as it will be, or a call of here as it will be. */
  willBe(table: Table, before: AnyRow | undefined, after: AnyRow): void
}

/** Reads all companies and calls; they are few beside the rest. */
export async function placesIn(db: CandidDatabase): Promise<Places> {
  const [companies, known] = await Promise.all([db.companies.toArray(), db.calls.toArray()])
  const here = new Map(companies.map(({ id, mergedInto }) => [id, mergedInto]))
  const willBe = new Map(here)
  const calls = new Map(known.map((call) => [call.id, call]))

  const companyHere = (companyId: string) => lastOf(companyId, (id) => here.get(id))
  const callHere = (callId: string) => lastOf(callId, (id) => calls.get(id)?.movedTo)

  function placed<T extends Table>(table: T, row: Rows[T]): Rows[T] {
    if (table === 'companies' || table === 'sittings' || table === 'erasures') return row
    if (table === 'notes' && 'callId' in row && row.callId !== null && calls.has(row.callId))
      return inCall({ ...row, callId: callHere(row.callId) })
    if ('callId' in row) return inCall(row)
    const companyId = companyHere(row.companyId)
    return companyId === row.companyId ? row : underNew(table, { ...row, companyId })
  }

  /** What belongs to a call is always where its call is. */
  function inCall<Row extends AnyRow>(row: Row): Row {
    const call = 'callId' in row ? calls.get(row.callId ?? '') : undefined
    const companyId = call?.companyId ?? companyHere(row.companyId)
    return companyId === row.companyId ? row : { ...row, companyId }
  }

  return {
    isHidden: ({ companyId }) => companyHere(companyId) !== companyId,
    isReachable: (companyId) => willBe.get(lastOf(companyId, (id) => willBe.get(id))) === null,
    placed,
    willBe(table, before, after) {
      if (table === 'companies') willBe.set(after.id, (after as Company).mergedInto)
      // What belongs to a call that is new here stands in the file where that call does.
      if (table === 'calls' && before) calls.set(after.id, after as Call)
    },
  }
}

/** A record that is one a company and subject has another id at another company. */
function underNew<T extends Table>(table: T, row: Rows[T]): Rows[T] {
  const { companyId } = row
  if (table === 'salaries') return { ...row, id: salaryId(companyId) }
  if (!('subject' in row)) return row
  if (table === 'answers') return { ...row, id: answerId(companyId, row.subject) }
  if (table === 'questions') return { ...row, id: questionId(companyId, row.subject) }
  return row
}

/** The last of a chain. A damaged chain may lead round in a circle: then it is the first. */
function lastOf(first: string, next: (id: string) => string | null | undefined): string {
  const seen = new Set([first])
  let id = first
  for (;;) {
    const following = next(id)
    if (following == null) return id
    if (seen.has(following)) return first
    seen.add(following)
    id = following
  }
}
