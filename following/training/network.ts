import { moveRow } from '@/following/adagrad'
import {
  CLASSES,
  likelihoodsAfter,
  type Model,
  passOn,
  SECOND,
  shareOf,
  sharesOf,
  sumsAfter,
} from '@/following/model'
import { levelOf } from '@/following/weights'
import { createLayer, FRESH, moverOf, slopesBefore } from './layer'

/** A network of two hidden layers, while it is trained. It knows some features only. */
export interface Network {
  /** The features that it knows, in rising order. */
  features(): Uint32Array
  /** How likely each class is for some features; together 1. */
  likelihoods(features: Uint32Array): Float32Array
  /**
   * Moves all weights a little, so that these features lead more to what is wanted.
   *
   * @param wanted how likely each class should be; together 1
   */
  learn(features: Uint32Array, wanted: Float32Array, rate: number): void
  /**
   * Keeps the features that move the sums most.
   *
   * @param countOf how often a feature occurs
   */
  keep(most: number, countOf: (feature: number) => number): void
  /**
   * From now on the weights of the features count as the levels as which they are shipped. They are still moved as what
   * they were, and are rounded anew each time.
   *
   * @param step the size of a level, as a multiple of the mean size of a unit's weights
   */
  round(step: number): void
  /** From now on the weights of the features stay, and the layers behind them learn to live with them. */
  freeze(): void
  /** The weights, those of the features as levels. */
  rounded(): Rounded
}

interface Rounded extends Omit<Model, 'rows'> {
  levels: Int8Array
}

/** A feature counts for more the more often it occurs, but not in proportion. Tried: 0 is far worse, 0.5 a little. */
const OFTEN = 0.25
const UNKNOWN = -1
/** What the squares begin with once the weights are rounded: they are about right by then, so they take smaller steps. */
const ROUNDED = 0.1

function addRow(sums: Float32Array, weights: Float32Array, from: number): void {
  for (let unit = 0; unit < sums.length; unit += 1)
    sums[unit] = (sums[unit] ?? 0) + (weights[from + unit] ?? 0)
}

function roundRow(
  weights: Float32Array,
  counted: Float32Array,
  from: number,
  sizeOf: Float32Array,
): void {
  for (let unit = 0; unit < sizeOf.length; unit += 1) {
    const size = sizeOf[unit] ?? 0
    counted[from + unit] = levelOf(weights[from + unit] ?? 0, size) * size
  }
}

function rowsIn(features: Uint32Array, places: number): Int32Array {
  const rowAt = new Int32Array(places).fill(UNKNOWN)
  for (const [row, feature] of features.entries()) rowAt[feature] = row
  return rowAt
}

/**
 * @param known the places of the features that it knows, in rising order
 * @param places so many places the features have: the remainders of their numbers
 * @param units of the first hidden layer
 */
export function createNetwork(
  known: Uint32Array,
  places: number,
  units: number,
  random: () => number,
): Network {
  const spread = (size: number, length: number) =>
    Float32Array.from({ length }, () => (random() + random() + random() - 1.5) * 2 * size)
  let features = known
  let rowAt = rowsIn(features, places)
  let table = moverOf(spread(0.08, features.length * units))
  const firstBias = moverOf(new Float32Array(units))
  const second = createLayer(spread(0.3, units * SECOND), SECOND)
  const out = createLayer(spread(0.2, SECOND * CLASSES), CLASSES)
  const layers = { second: second.layer, out: out.layer }
  const sizeOf = new Float32Array(units)
  let isRounded = false
  let isFrozen = false
  /** The weights of the features as they count. */
  let counted = table.weights

  const sumsOf = (rows: readonly number[], share: number): Float32Array => {
    const sums = new Float32Array(units)
    for (const row of rows) addRow(sums, counted, row * units)
    return sums.map((sum, unit) => sum * share + (firstBias.weights[unit] ?? 0))
  }

  const rowsOf = (all: Uint32Array): number[] => {
    const rows: number[] = []
    for (const feature of all) {
      const row = rowAt[feature % places] ?? UNKNOWN
      if (row !== UNKNOWN) rows.push(row)
    }
    return rows
  }

  /** How far a feature moves the sums. */
  const strengthOf = (row: number, count: number): number =>
    Math.hypot(...table.weights.subarray(row * units, (row + 1) * units)) * count ** OFTEN

  const learnRows = (rows: readonly number[], slopes: Float32Array, rate: number): void => {
    for (const row of rows) {
      const from = row * units
      moveRow(table, from, slopes, 1, rate)
      // A rounded weight has no slope of its own. It moves as the weight that it was rounded from.
      if (isRounded) roundRow(table.weights, counted, from, sizeOf)
    }
  }

  return {
    features: () => features,
    likelihoods(all) {
      const rows = rowsOf(all)
      return likelihoodsAfter(layers, sumsOf(rows, shareOf(rows.length)))
    },
    learn(all, wanted, rate) {
      const rows = rowsOf(all)
      const share = shareOf(rows.length)
      const firstSums = sumsOf(rows, share)
      const first = passOn(firstSums)
      const secondSums = sumsAfter(second.layer, first)
      const passed = passOn(secondSums)
      const errors = sharesOf(sumsAfter(out.layer, passed)).map(
        (likelihood, id) => likelihood - (wanted[id] ?? 0),
      )
      const secondSlopes = slopesBefore(out.learn(passed, errors, rate), secondSums)
      const slopes = slopesBefore(second.learn(first, secondSlopes, rate), firstSums)
      moveRow(firstBias, 0, slopes, 1, rate)
      if (isFrozen) return
      learnRows(
        rows,
        slopes.map((slope) => slope * share),
        rate,
      )
    },
    keep(most, countOf) {
      const scores = Array.from(features, (feature, row) => strengthOf(row, countOf(feature)))
      const kept = [...scores.keys()]
        .toSorted((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other)
        .slice(0, most)
        .toSorted((one, other) => one - other)
      const keptOf = (list: Float32Array) =>
        Float32Array.from(kept.flatMap((row) => [...list.subarray(row * units, (row + 1) * units)]))
      features = Uint32Array.from(kept, (row) => features[row] ?? 0)
      rowAt = rowsIn(features, places)
      table = { weights: keptOf(table.weights), squares: keptOf(table.squares) }
      counted = isRounded ? keptOf(counted) : table.weights
    },
    round(step) {
      if (!isRounded) {
        table = moverOf(table.weights, ROUNDED)
        counted = new Float32Array(table.weights.length)
      }
      isRounded = true
      for (let unit = 0; unit < units; unit += 1) {
        let sum = 0
        for (let at = unit; at < table.weights.length; at += units)
          sum += Math.abs(table.weights[at] ?? 0)
        sizeOf[unit] = (sum / Math.max(features.length, 1)) * step
      }
      for (let from = 0; from < counted.length; from += units)
        roundRow(table.weights, counted, from, sizeOf)
    },
    freeze() {
      isFrozen = true
      firstBias.squares.fill(FRESH)
      second.refresh()
      out.refresh()
    },
    rounded: () => ({
      levels: Int8Array.from(table.weights, (weight, at) =>
        levelOf(weight, sizeOf[at % units] ?? 0),
      ),
      sizeOf,
      firstBias: firstBias.weights,
      ...layers,
    }),
  }
}
