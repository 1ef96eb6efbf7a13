import { heardClasses } from './classes'

export const CLASSES = heardClasses.length
/** Units of the first hidden layer. Each learns what words have in common. */
export const FIRST = 20
/** Units of the second hidden layer. Each learns which of the first belong together. */
export const SECOND = 64
/**
 * A feature has one of so many places: the remainder of its number. Two features with one place have the same weights. That
 * costs less than to say which of many more numbers are known.
 */
export const PLACES = 2 ** 16
/** What a unit passes on of a sum below nothing. */
const LEAK = 0.1

/** What leads from the units of one layer to those of the next. */
export interface Layer {
  /** By unit of the layer before, then by unit of the next. */
  weights: Float32Array
  bias: Float32Array
}

/** A network of two hidden layers. Small whole numbers lead to the first: so many more features have room. */
export interface Model {
  /** By the place of a feature, the level of its weight to each unit of the first layer. It knows no other places. */
  rows: ReadonlyMap<number, Int8Array>
  /** For each unit of the first layer what a level of 1 counts. */
  sizeOf: Float32Array
  firstBias: Float32Array
  second: Layer
  /** To each class. */
  out: Layer
}

/** What each of so many known features counts. So a long text weighs no more than a short one. */
export const shareOf = (known: number): number => 1 / Math.sqrt(Math.max(known, 1))

/** What the first layer sums up for some features. */
function sumsOf({ rows, sizeOf, firstBias }: Model, features: Uint32Array): Float32Array {
  const sums = new Float32Array(FIRST)
  let known = 0
  for (const feature of features) {
    const row = rows.get(feature % PLACES)
    if (!row) continue
    known += 1
    for (let unit = 0; unit < FIRST; unit += 1) sums[unit] = (sums[unit] ?? 0) + (row[unit] ?? 0)
  }
  const share = shareOf(known)
  return sums.map((sum, unit) => sum * share * (sizeOf[unit] ?? 0) + (firstBias[unit] ?? 0))
}

/** How much more is passed on if a sum is a little higher. */
export const slopeAt = (sum: number): number => (sum > 0 ? 1 : LEAK)

/** What units pass on that have these sums. */
export const passOn = (sums: Float32Array): Float32Array =>
  sums.map((sum) => (sum > 0 ? sum : LEAK * sum))

/** What the next layer sums up. */
export function sumsAfter({ weights, bias }: Layer, inputs: Float32Array): Float32Array {
  const sums = bias.slice()
  const units = sums.length
  for (let from = 0, at = 0; from < inputs.length; from += 1) {
    const input = inputs[from] ?? 0
    for (let unit = 0; unit < units; unit += 1, at += 1)
      sums[unit] = (sums[unit] ?? 0) + input * (weights[at] ?? 0)
  }
  return sums
}

/** Scores as shares, together 1. */
export function sharesOf(scores: Float32Array): Float32Array {
  const most = Math.max(...scores)
  const sizes = scores.map((score) => Math.exp(score - most))
  const sum = sizes.reduce((all, size) => all + size, 0)
  return sizes.map((size) => size / sum)
}

/** How likely each class is, if these are the sums of the first layer; together 1. */
export const likelihoodsAfter = (
  { second, out }: Pick<Model, 'second' | 'out'>,
  sums: Float32Array,
): Float32Array => sharesOf(sumsAfter(out, passOn(sumsAfter(second, passOn(sums)))))

/** How likely each class is for some features; together 1. */
export const likelihoodsOf = (model: Model, features: Uint32Array): Float32Array =>
  likelihoodsAfter(model, sumsOf(model, features))
