import type { PromptId } from './prompts'
import type { SourceId } from './sources'

/**
 * What to know of a company before the call: the chapter's list of what to read, the two points to land,
 * and other jobs there. Each is a text of the candidate's, kept as an answer under its id; ids differ
 * from every prompt's.
 */
interface FactShape {
  id: string
  /** The number of the obligation that it meets, where it meets one. */
  obligation?: number
  source: SourceId
}

const facts = [
  { id: 'makes-money', source: 'pre-interview-phase' },
  { id: 'customers', source: 'pre-interview-phase' },
  { id: 'size-and-places', source: 'pre-interview-phase' },
  { id: 'news-and-posts', source: 'pre-interview-phase' },
  { id: 'job-description', source: 'pre-interview-phase' },
  /** Without it the question about their openings is greyed out. */
  { id: 'trend', obligation: 29, source: 'pre-interview-phase' },
  { id: 'backup-roles', obligation: 8, source: 'pre-interview-phase' },
  /** Two points to land: the other side decides on both. */
  { id: 'fits-the-job', obligation: 3, source: 'pre-interview-phase' },
  { id: 'fits-the-company', obligation: 3, source: 'pre-interview-phase' },
] as const satisfies readonly FactShape[]

export type FactId = (typeof facts)[number]['id']

export interface PreparationFact extends FactShape {
  id: FactId
}

/** The questions at which each of the two points is to land (obligation 3). */
export const landsAt: Partial<Record<PromptId, FactId>> = {
  'why-us': 'fits-the-company',
  contribute: 'fits-the-job',
}

/** In the order in which they are read and thought through. */
export const preparationFacts: readonly PreparationFact[] = facts
