import type { Company } from './company'
import type { Dossier } from './dossier'

/** A company is in the lists unless it was made for a rehearsal, turned out to be another, or was deleted. */
export const isListed = ({
  practice,
  mergedInto,
  deletedAt,
}: Pick<Company, 'practice' | 'mergedInto' | 'deletedAt'>): boolean =>
  !practice && mergedInto === null && deletedAt === null

/** What belongs to one call each. */
const ofCalls = ['notes', 'marks', 'findings', 'followUps'] as const

/**
 * A dossier as the candidate sees it: without the calls that were deleted, and without what belongs to them.
 *
 * @returns the same dossier if none was
 */
export function presentDossier(dossier: Dossier): Dossier {
  const deleted = new Set(
    dossier.calls.filter(({ deletedAt }) => deletedAt !== null).map(({ id }) => id),
  )
  if (deleted.size === 0) return dossier
  const present = { ...dossier, calls: dossier.calls.filter(({ id }) => !deleted.has(id)) }
  for (const table of ofCalls) {
    const rows: { callId: string }[] = dossier[table]
    Object.assign(present, { [table]: rows.filter(({ callId }) => !deleted.has(callId)) })
  }
  return present
}
