import { BUCKETS } from '@/following/features'
import { CLASSES, LEAK, type Model, passedOn, sharesOf } from '@/following/model'
import { levelOf } from '@/following/weights'

/** A network of one hidden layer, while it is trained. It knows some features only. */
export interface Network {
  /** In rising order. */
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
   * From now on the weights to the hidden units count as the levels as which they are shipped. They are still moved as
   * what they were, and are rounded anew each time.
   *
   * @param step the size of a level, as a multiple of the mean size of a unit's weights
   */
  round(step: number): void
  /** The weights, those to the hidden units as levels. */
  rounded(): Rounded
}

interface Rounded extends Omit<Model, 'rows'> {
  levels: Int8Array
}

/** A feature counts for more the more often it occurs, but not in proportion. Tried: 0 is far worse, 0.5 a little. */
const OFTEN = 0.25
const UNKNOWN = -1

/** Moves a list of weights against their slopes: AdaGrad (Duchi, Hazan and Singer, 2011). */
interface Mover {
  weights: Float32Array
  squares: Float32Array
}

const moverOf = (weights: Float32Array): Mover => ({
  weights,
  squares: new Float32Array(weights.length).fill(1e-3),
})

function move({ weights, squares }: Mover, place: number, slope: number, rate: number): void {
  const square = (squares[place] ?? 0) + slope * slope
  squares[place] = square
  weights[place] = (weights[place] ?? 0) - (rate * slope) / Math.sqrt(square)
}

function addRow(sums: Float32Array, weights: Float32Array, from: number, share: number): void {
  for (let unit = 0; unit < sums.length; unit += 1)
    sums[unit] = (sums[unit] ?? 0) + (weights[from + unit] ?? 0) * share
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

function placesIn(features: Uint32Array): Int32Array {
  const placeOf = new Int32Array(BUCKETS).fill(UNKNOWN)
  for (const [place, feature] of features.entries()) placeOf[feature] = place
  return placeOf
}

/** A long text weighs no more than a short one. */
const shareOf = (places: readonly number[]) => 1 / Math.sqrt(Math.max(places.length, 1))

/** @param units of the hidden layer */
export function createNetwork(known: Uint32Array, units: number, random: () => number): Network {
  const spread = (size: number, length: number) =>
    Float32Array.from({ length }, () => (random() + random() + random() - 1.5) * 2 * size)
  let features = known
  let placeOf = placesIn(features)
  let table = moverOf(spread(0.08, features.length * units))
  const hiddenBias = moverOf(new Float32Array(units))
  const out = moverOf(spread(0.3, units * CLASSES))
  const outBias = moverOf(new Float32Array(CLASSES))
  const sizeOf = new Float32Array(units)
  let isRounded = false
  /** The weights to the hidden units as they count. */
  let counted = table.weights

  const sumsOf = (places: readonly number[], share: number): Float32Array => {
    const sums = hiddenBias.weights.slice()
    for (const place of places) addRow(sums, counted, place * units, share)
    return sums
  }

  const placesOf = (all: Uint32Array): number[] => {
    const places: number[] = []
    for (const feature of all) {
      const place = placeOf[feature] ?? UNKNOWN
      if (place !== UNKNOWN) places.push(place)
    }
    return places
  }

  const likelihoodsOf = (sums: Float32Array) =>
    sharesOf({ out: out.weights, outBias: outBias.weights }, sums.map(passedOn))

  /** How far a feature moves the sums. */
  const strengthAt = (place: number, count: number): number => {
    const row = table.weights.subarray(place * units, (place + 1) * units)
    return Math.hypot(...row) * count ** OFTEN
  }

  return {
    features: () => features,
    likelihoods(all) {
      const places = placesOf(all)
      return likelihoodsOf(sumsOf(places, shareOf(places)))
    },
    learn(all, wanted, rate) {
      const places = placesOf(all)
      const share = shareOf(places)
      const sums = sumsOf(places, share)
      const slopes = new Float32Array(units)
      for (const [id, likelihood] of likelihoodsOf(sums).entries()) {
        const error = likelihood - (wanted[id] ?? 0)
        for (let unit = 0; unit < units; unit += 1) {
          const place = unit * CLASSES + id
          slopes[unit] = (slopes[unit] ?? 0) + error * (out.weights[place] ?? 0)
          move(out, place, error * passedOn(sums[unit] ?? 0), rate)
        }
        move(outBias, id, error, rate)
      }
      for (let unit = 0; unit < units; unit += 1) {
        const slope = (slopes[unit] ?? 0) * ((sums[unit] ?? 0) > 0 ? 1 : LEAK)
        move(hiddenBias, unit, slope, rate)
        slopes[unit] = slope * share
      }
      // A rounded weight has no slope of its own. It moves as the weight that it was rounded from.
      for (const place of places) {
        for (let unit = 0; unit < units; unit += 1)
          move(table, place * units + unit, slopes[unit] ?? 0, rate)
        if (isRounded) roundRow(table.weights, counted, place * units, sizeOf)
      }
    },
    keep(most, countOf) {
      const scores = Array.from(features, (feature, place) => strengthAt(place, countOf(feature)))
      const kept = [...scores.keys()]
        .toSorted((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other)
        .slice(0, most)
        .toSorted((one, other) => one - other)
      const rowsOf = (list: Float32Array) =>
        Float32Array.from(
          kept.flatMap((place) => [...list.subarray(place * units, (place + 1) * units)]),
        )
      features = Uint32Array.from(kept, (place) => features[place] ?? 0)
      placeOf = placesIn(features)
      table = { weights: rowsOf(table.weights), squares: rowsOf(table.squares) }
      counted = isRounded ? rowsOf(counted) : table.weights
    },
    round(step) {
      if (!isRounded) {
        table = moverOf(table.weights)
        counted = new Float32Array(table.weights.length)
      }
      isRounded = true
      for (let unit = 0; unit < units; unit += 1) {
        let sum = 0
        for (let place = unit; place < table.weights.length; place += units)
          sum += Math.abs(table.weights[place] ?? 0)
        sizeOf[unit] = (sum / Math.max(features.length, 1)) * step
      }
      for (let from = 0; from < counted.length; from += units)
        roundRow(table.weights, counted, from, sizeOf)
    },
    rounded: () => ({
      levels: Int8Array.from(table.weights, (weight, place) =>
        levelOf(weight, sizeOf[place % units] ?? 0),
      ),
      sizeOf,
      hiddenBias: hiddenBias.weights,
      out: out.weights,
      outBias: outBias.weights,
    }),
  }
}
