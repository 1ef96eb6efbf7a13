import { moveRow } from './adagrad'
import { FIRST } from './model'

/** How fast it learns, and what the squares of its slopes begin with. */
const RATE = 0.2
const FRESH = 0.1
/** It is never surer than this. */
const SUREST = 0.99

/**
 * Foresees which levels of a row are below 0 from the levels before them: units that learned something alike have alike
 * signs. It learns as it goes, so writer and reader foresee the same, and no table is kept.
 */
export interface Signs {
  /**
   * Foresees the sign of a level, and learns what it is.
   *
   * @param row its levels before this unit
   * @param isBelow called with how likely the level is below 0, if it is not 0; returns whether it is
   */
  next(row: Int8Array, unit: number, isBelow: (share: number) => boolean): boolean
}

export function createSigns(): Signs {
  // For each unit, how much a level of each unit before it counts.
  const weights = new Float64Array(FIRST * FIRST)
  const mover = { weights, squares: new Float64Array(FIRST * FIRST).fill(FRESH) }

  const shareBelow = (row: Int8Array, unit: number): number => {
    let sum = 0
    for (let before = 0; before < unit; before += 1)
      sum += (weights[unit * FIRST + before] ?? 0) * (row[before] ?? 0)
    // No exponential: every browser has to come to the same bits.
    const share = 0.5 + sum / (2 + 2 * Math.abs(sum))
    return Math.min(Math.max(share, 1 - SUREST), SUREST)
  }
  return {
    next(row, unit, isBelow) {
      const share = shareBelow(row, unit)
      const bit = isBelow(share)
      const error = share - Number(bit)
      moveRow(mover, unit * FIRST, row.subarray(0, unit), error, RATE)
      return bit
    },
  }
}
