import type { SourceId } from './sources'

/**
 * Clues to how much the company needs somebody, worth a note when they are heard: they found the
 * candidate rather than the other way round; somebody just left; the job has been open for long;
 * there are several seats.
 */
export const leverageClues = [
  'they-contacted-me',
  'someone-left',
  'open-long',
  'several-seats',
] as const

export type LeverageClue = (typeof leverageClues)[number]

/** Where the clues come from. They bear on the pay question (obligation 18). */
export const leverageSource: SourceId = 'salary-question'
