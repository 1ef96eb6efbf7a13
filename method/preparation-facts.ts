import type { SourceId } from './sources'

/**
 * What to know about a company before the call: the chapter's list of what to read, the two points that must reach
 * the other side, and other jobs there. Each is a text of the candidate's. It is kept as an answer under its id,
 * which differs from every prompt's.
 */
interface FactShape {
  id: string
  /** The number of the obligation that it meets, if any. */
  obligation?: number
  source: SourceId
}

const facts = [
  { id: 'makes-money', source: 'pre-interview-phase' },
  { id: 'customers', source: 'pre-interview-phase' },
  { id: 'size-and-places', source: 'pre-interview-phase' },
  { id: 'news-and-posts', source: 'pre-interview-phase' },
  { id: 'job-description', source: 'pre-interview-phase' },
  /** If it is missing, the question about their openings is grey. */
  { id: 'trend', obligation: 29, source: 'pre-interview-phase' },
  { id: 'backup-roles', obligation: 8, source: 'pre-interview-phase' },
  /** The two points that must reach the other side: they decide by both. */
  { id: 'fits-the-job', obligation: 3, source: 'pre-interview-phase' },
  { id: 'fits-the-company', obligation: 3, source: 'pre-interview-phase' },
] as const satisfies readonly FactShape[]

export type FactId = (typeof facts)[number]['id']

export interface PreparationFact extends FactShape {
  id: FactId
}

/** The questions at which the candidate says each of the two points (obligation 3). */
export const landsAt: Readonly<Partial<Record<string, FactId>>> = {
  'why-us': 'fits-the-company',
  contribute: 'fits-the-job',
}

/** In the order in which one reads and thinks about them. */
export const preparationFacts: readonly PreparationFact[] = facts
