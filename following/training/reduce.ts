import { HIDDEN } from '@/following/model'
import { MOST_STEPS } from '@/following/weights'

/** A feature with fewer weights than this costs more room than it is worth. */
const LEAST_OF_A_FEATURE = 2

/**
 * The weights that matter most, as 1 in a list: a weight counts by its size and by how often its feature occurs.
 *
 * @param table the weights, by feature, then by hidden unit
 * @param counts how often each feature occurs
 */
export function keptOf(table: Float32Array, counts: Uint32Array, most: number): Uint8Array {
  const worth = table.map(
    (weight, place) => Math.abs(weight) * Math.sqrt(counts[Math.floor(place / HIDDEN)] ?? 0),
  )
  const least = worth.toSorted()[worth.length - most] ?? 0
  const kept = Uint8Array.from(worth, (value) => (value >= least && value > 0 ? 1 : 0))
  for (let from = 0; from < kept.length; from += HIDDEN) {
    const row = kept.subarray(from, from + HIDDEN)
    if (row.reduce((sum, one) => sum + one, 0) < LEAST_OF_A_FEATURE) row.fill(0)
  }
  return kept
}

/** Rounds the weights of each hidden unit to steps of one size: the size with the least error. */
export function stepsOf(table: Float32Array): { steps: Int8Array; stepOf: Float32Array } {
  const steps = new Int8Array(table.length)
  const stepOf = new Float32Array(HIDDEN)
  for (let unit = 0; unit < HIDDEN; unit += 1) {
    const own = table.filter((weight, place) => place % HIDDEN === unit && weight !== 0)
    const size = bestStep(own)
    stepOf[unit] = size
    for (let place = unit; place < table.length; place += HIDDEN)
      steps[place] = inSteps(table[place] ?? 0, size)
  }
  return { steps, stepOf }
}

const inSteps = (weight: number, size: number): number =>
  Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / size)))

function bestStep(weights: Float32Array): number {
  const most = weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0)
  const errorOf = (size: number) =>
    weights.reduce((sum, weight) => sum + (weight - inSteps(weight, size) * size) ** 2, 0)
  const sizes = [0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1].map((part) => (most * part) / MOST_STEPS)
  return (
    sizes.reduce(
      (best, size) => (errorOf(size) < errorOf(best) ? size : best),
      sizes.at(-1) ?? 1,
    ) || 1
  )
}
