/**
 * What a pay grade may be like, read from what was said in the call. A grade is the band of pay that several jobs
 * share. Its top is often a hard limit, and it is usually secret.
 */

/** A weak inference by the book's rule, which nobody has tested. It is shown with its reason and can be overruled. */
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
 * to 33). The idea is from "The pre-interview phase": people who stay for long need room for raises, so the grade may
 * be wide. A job that people leave after a year or two, as many entry-level jobs, needs little room. Nobody has
 * tested the idea.
 * @param typicalYears null if nothing was said. A value that is no span of time counts as null
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
 * Compares the width of a range that they named with the usual spread. Null if there is nothing to compare: if it is
 * one figure, if its low end is zero, or if its high end is more than four times the low end.
 */
export function rangeWidth({ low, high }: { low: number; high: number }): RangeWidth | null {
  const spread = Math.round(((high - low) / low) * 10_000) / 10_000
  if (!(low > 0 && high > low && spread <= WIDEST_SPREAD)) return null

  const [narrow, wide] = USUAL_SPREAD
  if (spread < narrow) return { spread, against: 'narrower' }
  return { spread, against: spread > wide ? 'wider' : 'usual' }
}
