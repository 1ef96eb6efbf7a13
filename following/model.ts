import { heardClasses } from './classes'

export const CLASSES = heardClasses.length
/** Units between the features and the classes. Each learns what words have in common. */
export const HIDDEN = 20
/** What a unit passes on of a sum below nothing. */
export const LEAK = 0.1

/** A network of one hidden layer. Small whole numbers lead to the hidden units: so many more features have room. */
export interface Model {
  /** By feature, the level of its weight to each hidden unit. It knows no other features. */
  rows: ReadonlyMap<number, Int8Array>
  /** For each hidden unit what a level of 1 counts. */
  sizeOf: Float32Array
  hiddenBias: Float32Array
  /** From each hidden unit to each class. */
  out: Float32Array
  outBias: Float32Array
}

/** What the hidden units sum up for some features. A long text weighs no more than a short one. */
function sumsOf({ rows, sizeOf, hiddenBias }: Model, features: Uint32Array): Float32Array {
  const sums = new Float32Array(HIDDEN)
  let known = 0
  for (const feature of features) {
    const row = rows.get(feature)
    if (!row) continue
    known += 1
    for (let unit = 0; unit < HIDDEN; unit += 1) sums[unit] = (sums[unit] ?? 0) + (row[unit] ?? 0)
  }
  const share = 1 / Math.sqrt(Math.max(known, 1))
  return sums.map((sum, unit) => sum * share * (sizeOf[unit] ?? 0) + (hiddenBias[unit] ?? 0))
}

export const passedOn = (sum: number): number => (sum > 0 ? sum : LEAK * sum)

/** How likely each class is for what the hidden units pass on; together 1. */
export function sharesOf(
  { out, outBias }: Pick<Model, 'out' | 'outBias'>,
  passed: Float32Array,
): Float32Array {
  const shares = outBias.slice()
  for (const [unit, value] of passed.entries())
    for (let id = 0; id < CLASSES; id += 1)
      shares[id] = (shares[id] ?? 0) + value * (out[unit * CLASSES + id] ?? 0)
  const most = Math.max(...shares)
  const sizes = shares.map((score) => Math.exp(score - most))
  const sum = sizes.reduce((all, size) => all + size, 0)
  return sizes.map((size) => size / sum)
}

/** How likely each class is for some features; together 1. */
export const likelihoodsOf = (model: Model, features: Uint32Array): Float32Array =>
  sharesOf(model, sumsOf(model, features).map(passedOn))
