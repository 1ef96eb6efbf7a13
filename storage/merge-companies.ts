import { DEFAULT_PAY_POLICY } from '@/method/pay-policies'
import { type CandidDatabase, companyNow, readDossier, type Write } from './database'
import {
  type Joined,
  joinedAnswers,
  joinedCompany,
  joinedQuestions,
  joinedSalary,
  takenBack,
} from './merge-rows'
import { answerId } from './records/answer'
import { type Company, isPracticeId, OWN_ID } from './records/company'
import { type AnyRow, type Dossier, schemas, type Table } from './records/dossier'
import { oldSaid } from './records/said'
import { salaryId } from './records/salary'

/** What belongs to one call each. It is always where its call is. */
const ofCalls = ['notes', 'marks', 'findings', 'followUps'] as const
/** What was kept from web pages. */
const ofPages = ['postings', 'openings'] as const

/**
 * Makes two records of one company one: everything about `from` belongs to `into`. The record of `from` stays, leads to
 * the other, and says what moved. Its own answers, questions and pay card stay with it and are copied.
 *
 * @returns whether that is possible: both are companies, and not yet one
 */
export async function mergeCompanies(
  db: CandidDatabase,
  write: Write,
  { into, from }: { into: string; from: string },
): Promise<boolean> {
  const [intoId, fromId] = [await companyNow(db, into), await companyNow(db, from)]
  const [first, second] = [await readDossier(db, intoId), await readDossier(db, fromId)]
  const [company] = first.companies
  const [other] = second.companies
  if (intoId === fromId || !company || !other) return false
  if ([company, other].some(({ id, practice }) => practice || isPracticeId(id))) return false
  if ([company, other].some(({ deletedAt }) => deletedAt !== null)) return false
  const written: Joined[] = [
    ...joinedCompany(company, other),
    ...joinedAnswers(first, second, intoId),
    ...joinedQuestions(withoutOldSaid(first), withoutOldSaid(second), intoId),
    ...joinedSalary(first, second, intoId),
  ]
  // Two texts together may be longer than a record holds.
  if (!written.every(({ table, row }) => schemas[table].safeParse(row).success)) return false

  for (const table of ['people', 'calls', ...ofPages, ...ofCalls] as const)
    for (const row of second[table]) write(table, { ...row, companyId: intoId })
  for (const row of [...oldSaid(first), ...oldSaid(second)])
    write('findings', { ...row, companyId: intoId })
  for (const row of withoutOldSaid(first).questions)
    if (!first.questions.includes(row)) write('questions', row)

  for (const { table, row } of written) write(table, row)
  write('companies', { ...other, mergedInto: intoId, merge: mergeOf(second, written) })
  return true
}

/** The findings have it now. Without calls there are none, so there it stays. */
function withoutOldSaid(dossier: Dossier): Dossier {
  if (dossier.calls.length === 0) return dossier
  const questions = dossier.questions.map((one) => (one.said === '' ? one : { ...one, said: '' }))
  return { ...dossier, questions }
}

/** What was noted in a call moves with it, even if the call itself was lost. */
const callIdsOf = (dossier: Dossier): Set<string> =>
  new Set([
    ...dossier.calls.map(({ id }) => id),
    ...ofCalls.flatMap((table) => dossier[table].map(({ callId }) => callId)),
  ])

const mergeOf = (second: Dossier, written: readonly Joined[]) =>
  ({
    calls: [...callIdsOf(second)],
    people: second.people.map(({ id }) => id),
    pages: ofPages.flatMap((table) => second[table].map(({ id }) => id)),
    written: written.map(({ table, before, row }) => ({ table, before: before ?? null, row })),
  }) as Company['merge']

/**
 * Takes a merge back. What moved goes back, with all that was noted since in the calls that moved. What was typed since
 * in the other company's own texts stays there.
 *
 * @param companyId the company that was merged into another
 * @returns whether it was
 */
export async function undoMerge(
  db: CandidDatabase,
  write: Write,
  companyId: string,
): Promise<boolean> {
  const company = await db.companies.get(companyId)
  if (!company?.merge || company.mergedInto === null) return false
  const { written } = company.merge
  const [calls, people] = [new Set(company.merge.calls), new Set(company.merge.people)]
  const kept = new Set(company.merge.pages)
  const target = await readDossier(db, await companyNow(db, companyId))
  const isOfCall = ({ callId }: { callId: string }) => calls.has(callId)

  for (const row of target.people) if (people.has(row.id)) write('people', { ...row, companyId })
  for (const row of target.calls) if (calls.has(row.id)) write('calls', { ...row, companyId })
  for (const table of ofPages)
    for (const row of target[table]) if (kept.has(row.id)) write(table, { ...row, companyId })
  for (const table of ofCalls)
    for (const row of target[table]) if (isOfCall(row)) write(table, { ...row, companyId })

  const general = await db.salaries.get(salaryId(OWN_ID))
  for (const joined of written) {
    const was = asJoined(joined)
    // oxlint-disable-next-line no-await-in-loop -- a few records
    const now = was && (await db.table<AnyRow, string>(was.table).get(was.row.id))
    if (was && now) write(was.table, takenBack(was, now, general?.policy ?? DEFAULT_PAY_POLICY))
  }
  lettersBack(target, write, calls, companyId)
  write('companies', { ...company, mergedInto: null, merge: null })
  return true
}

/** A letter is kept as an answer under the id of its call. It follows the call. */
function lettersBack(target: Dossier, write: Write, calls: ReadonlySet<string>, companyId: string) {
  for (const answer of target.answers) {
    const { subject } = answer
    if (![...calls].some((callId) => subject.endsWith(`:${callId}`))) continue
    write('answers', { ...answer, id: answerId(companyId, subject), companyId })
    write('answers', { ...answer, text: '' })
  }
}

/** What the record of a merge says of one record; undefined if it is damaged. */
function asJoined({ table, before, row }: { table: Table; before: unknown; row: unknown }) {
  const schema = schemas[table]
  const [was, merged] = [schema.safeParse(before), schema.safeParse(row)]
  if (!merged.success) return undefined
  return { table, before: was.success ? was.data : undefined, row: merged.data } as Joined
}
