/**
 * What a pay grade may be like, read from what was said in the call. A grade is the band of pay
 * that several jobs share; its top is often a hard limit, and it is usually secret.
 */

/** A weak inference: the book's heuristic, which nobody has validated. It is shown with its reason and changed by hand. */
export interface GradeReading {
  width: 'wider' | 'narrower' | 'unclear'
  /** The numbers of the obligations that it rests on. */
  obligations: readonly number[]
}

/** Up to this many years in the role, a grade reads as narrow: the book says one or two. */
const SHORT_STAY_YEARS = 2

/**
 * From this many years on, a grade reads as wide. The book says "long" and names no figure. Four is our choice:
 * twice the short stay. Three years say nothing.
 */
const LONG_STAY_YEARS = 4

/**
 * Reads the width of a pay grade from how long people typically stay in the role (obligations 31
 * to 33). The idea, from "The pre-interview phase": whoever stays for long needs room for raises,
 * so the grade may be wide; a job left after a year or two, as many entry-level jobs are, needs
 * little. Nobody has put it to the test.
 * @param typicalYears null when nothing was said; what is no span of time reads the same
 */
export function gradeReading(typicalYears: number | null): GradeReading {
  if (typicalYears === null || !Number.isFinite(typicalYears) || typicalYears < 0) return UNCLEAR
  if (typicalYears <= SHORT_STAY_YEARS) {
    return { width: 'narrower', obligations: [31, 33] }
  }
  if (typicalYears >= LONG_STAY_YEARS) {
    return { width: 'wider', obligations: [31, 32] }
  }
  return UNCLEAR
}

const UNCLEAR: GradeReading = { width: 'unclear', obligations: [31] }

/**
 * The usual spread of a grade, as a part of its low end. More complex jobs have wider grades. Source:
 * 'pay-range-spread' in `sources.ts`.
 */
export const USUAL_SPREAD = [0.3, 0.5] as const

/** A wider range is a typing error, or is not typed to its end: "70-8" becomes "70-85k". */
const WIDEST_SPREAD = 3

export interface RangeWidth {
  /** (high - low) / low, to a hundredth of a per cent: 70–91 has 0.3. */
  spread: number
  against: 'narrower' | 'usual' | 'wider'
}

/**
 * Compares the width of a range that they named with the usual spread. Null if there is nothing to compare: one
 * figure is no range, a low end of zero has no parts, and no job pays four times its own low end.
 */
export function rangeWidth({ low, high }: { low: number; high: number }): RangeWidth | null {
  const spread = Math.round(((high - low) / low) * 10_000) / 10_000
  if (!(low > 0 && high > low && spread <= WIDEST_SPREAD)) return null

  const [narrow, wide] = USUAL_SPREAD
  if (spread < narrow) return { spread, against: 'narrower' }
  return { spread, against: spread > wide ? 'wider' : 'usual' }
}
