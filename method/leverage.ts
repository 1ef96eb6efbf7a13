import type { SourceId } from './sources'

/**
 * Clues to how much the company needs somebody: the company found the candidate; somebody just left; the job has
 * been open for long; several people are wanted.
 */
export const leverageClues = [
  'they-contacted-me',
  'someone-left',
  'open-long',
  'several-seats',
] as const

export type LeverageClue = (typeof leverageClues)[number]

/** The source of the clues. They matter for the pay question (obligation 18). */
export const leverageSource: SourceId = 'salary-question'
