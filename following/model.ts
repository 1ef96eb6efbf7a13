import { heardClasses } from './classes'

export const CLASSES = heardClasses.length
/** Units between the features and the classes. Each learns what words have in common. */
export const HIDDEN = 24
/** What a unit passes on of a sum below nothing. */
export const LEAK = 0.1

/** A network of one hidden layer. Its lists are by input, then by output. */
export interface Model {
  /** From each feature to each hidden unit. */
  table: Float32Array
  hiddenBias: Float32Array
  /** From each hidden unit to each class. */
  out: Float32Array
  outBias: Float32Array
}

/** What the hidden units sum up for some features. A long text weighs no more than a short one. */
export function sumsOf({ table, hiddenBias }: Model, features: Uint32Array): Float32Array {
  const sums = new Float32Array(HIDDEN)
  for (const feature of features) {
    const from = feature * HIDDEN
    for (let unit = 0; unit < HIDDEN; unit += 1)
      sums[unit] = (sums[unit] ?? 0) + (table[from + unit] ?? 0)
  }
  const share = 1 / Math.sqrt(Math.max(features.length, 1))
  for (let unit = 0; unit < HIDDEN; unit += 1)
    sums[unit] = (sums[unit] ?? 0) * share + (hiddenBias[unit] ?? 0)
  return sums
}

export const passedOn = (sum: number): number => (sum > 0 ? sum : LEAK * sum)

/** How likely each class is for what the hidden units pass on; together 1. */
export function sharesOf({ out, outBias }: Model, passed: Float32Array): Float32Array {
  const shares = outBias.slice()
  for (const [unit, value] of passed.entries())
    for (let id = 0; id < CLASSES; id += 1)
      shares[id] = (shares[id] ?? 0) + value * (out[unit * CLASSES + id] ?? 0)
  const most = Math.max(...shares)
  const sizes = shares.map((score) => Math.exp(score - most))
  const sum = sizes.reduce((all, size) => all + size, 0)
  return sizes.map((size) => size / sum)
}
