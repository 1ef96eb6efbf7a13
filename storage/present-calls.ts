import type { CandidDatabase } from './database'
import type { Call } from './records/call'

/**
 * The calls, each with the time of its deletion: its own, or that of its company. With a company all its calls are
 * deleted.
 */
export async function withDeletions(
  db: Pick<CandidDatabase, 'companies'>,
  calls: readonly Call[],
): Promise<Call[]> {
  const deleted = await deletedCompanies(db)
  if (deleted.size === 0) return [...calls]
  return calls.map((call) => {
    const deletedAt = call.deletedAt ?? deleted.get(call.companyId) ?? null
    return deletedAt === call.deletedAt ? call : { ...call, deletedAt }
  })
}

/** The calls that neither were deleted themselves nor belong to a company that was. */
export const presentCalls = async (
  db: Pick<CandidDatabase, 'companies'>,
  calls: readonly Call[],
): Promise<Call[]> => (await withDeletions(db, calls)).filter(({ deletedAt }) => deletedAt === null)

/** When each company was deleted, of those that were. The index holds no others, so this is quick. */
async function deletedCompanies({
  companies,
}: Pick<CandidDatabase, 'companies'>): Promise<ReadonlyMap<string, number>> {
  const deleted = await companies.where('deletedAt').above(0).toArray()
  return new Map(deleted.map(({ id, deletedAt }) => [id, deletedAt ?? 0]))
}
