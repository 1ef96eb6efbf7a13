import { HIDDEN } from './model'

/** How fast it learns: AdaGrad (Duchi, Hazan and Singer, 2011). */
const RATE = 0.2
const FRESH = 0.1
/** It is never surer than this. */
const SUREST = 0.99

/**
 * Foresees which levels of a feature are below 0 from those before them: units that learned something alike have alike
 * signs. It learns as it goes, so writer and reader foresee the same, and no table is kept.
 */
export interface Signs {
  /** How likely the level at a unit is below 0, if it is not 0. */
  shareBelow(row: Int8Array, unit: number): number
  /** Learns what it was. Call it after `shareBelow` for the same unit. */
  learn(row: Int8Array, unit: number, isBelow: boolean): void
}

export function createSigns(): Signs {
  // For each unit, how much a level of each unit before it counts.
  const weights = new Float64Array(HIDDEN * HIDDEN)
  const squares = new Float64Array(HIDDEN * HIDDEN).fill(FRESH)

  const shareBelow = (row: Int8Array, unit: number): number => {
    let sum = 0
    for (let before = 0; before < unit; before += 1)
      sum += (weights[unit * HIDDEN + before] ?? 0) * (row[before] ?? 0)
    // No exponential: every browser has to come to the same bits.
    const share = 0.5 + sum / (2 + 2 * Math.abs(sum))
    return Math.min(Math.max(share, 1 - SUREST), SUREST)
  }
  return {
    shareBelow,
    learn(row, unit, isBelow) {
      const error = shareBelow(row, unit) - Number(isBelow)
      for (let before = 0; before < unit; before += 1) {
        const at = unit * HIDDEN + before
        const slope = error * (row[before] ?? 0)
        const square = (squares[at] ?? 0) + slope * slope
        squares[at] = square
        weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt(square)
      }
    },
  }
}
