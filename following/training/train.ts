import { seededNumbers } from '@/method/seeded-numbers'
import { heardClasses } from '../classes'
import { softmax } from '../classifier'
import { BUCKETS, featuresOf } from '../features'
import { encodeWeights, MOST_STEPS, type Weights } from '../weights'
import { wordsOf } from '../words'
import { type Material, samplesOf } from './samples'

const CLASSES = heardClasses.length

/** How the model is trained. What was tried is in docs/following.md. */
export const plan = {
  seeds: (process.env["SEEDS"] ?? "1,2,3,4,5,6").split(",").map(Number),
  rounds: Number(process.env["ROUNDS"] ?? 6),
  /** Share of the features that each step does not see. */
  dropout: 0.35,
  smoothing: 0.04,
  rate: 0.35,
  decay: 2e-6,
  /** So many weights are kept. */
  kept: Number(process.env["KEPT"] ?? 34_000),
}

interface Example {
  features: Uint32Array
  id: number
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    const [one, two] = [list[at], list[other]] as [T, T]
    list[at] = two
    list[other] = one
  }
}

/** One training from nothing, or from what is kept of others. */
export function train(material: Material, seed: number, rounds: number, from?: Weights, mask?: Uint8Array): Weights {
  const random = seededNumbers(seed)
  const table = from ? from.table.slice() : new Float32Array(BUCKETS * CLASSES)
  const bias = from ? from.bias.slice() : new Float32Array(CLASSES)
  const squares = new Float32Array(BUCKETS * CLASSES).fill(0.05)
  const biasSquares = new Float32Array(CLASSES).fill(1)
  const ids = new Map(heardClasses.map((id, at) => [id, at]))
  for (let round = 0; round < rounds; round += 1) {
    const examples: Example[] = samplesOf(material, random).map(({ text, id }) => ({
      features: featuresOf(wordsOf(text)),
      id: ids.get(id) ?? 0,
    }))
    shuffle(examples, random)
    const rate = plan.rate * (from ? 0.3 : 1) * (1 - (0.9 * round) / rounds)
    for (const example of examples) step(example, rate)
  }
  return { table, bias }

  function step({ features, id }: Example, rate: number): void {
    const seen = features.filter(() => random() >= plan.dropout)
    const share = 1 / Math.sqrt(Math.max(seen.length, 1))
    const scores = new Float32Array(CLASSES)
    for (const feature of seen)
      for (let at = 0; at < CLASSES; at += 1)
        scores[at] = (scores[at] ?? 0) + (table[feature * CLASSES + at] ?? 0)
    for (let at = 0; at < CLASSES; at += 1) scores[at] = (scores[at] ?? 0) * share + (bias[at] ?? 0)
    softmax(scores)
    for (let at = 0; at < CLASSES; at += 1) {
      const wanted = at === id ? 1 - plan.smoothing : plan.smoothing / (CLASSES - 1)
      const error = (scores[at] ?? 0) - wanted
      if (Math.abs(error) < 0.008) continue
      const slope = error * share
      for (const feature of seen) {
        const place = feature * CLASSES + at
        if (mask && mask[place] === 0) continue
        const value = table[place] ?? 0
        const change = slope + plan.decay * value
        const square = (squares[place] ?? 0) + change * change
        squares[place] = square
        table[place] = value - (rate * change) / Math.sqrt(square)
      }
      const square = (biasSquares[at] ?? 0) + error * error
      biasSquares[at] = square
      bias[at] = (bias[at] ?? 0) - (0.1 * rate * error) / Math.sqrt(square)
    }
  }
}

export function meanOf(all: readonly Weights[]): Weights {
  const mean = (lists: readonly Float32Array[]) => {
    const sum = new Float32Array(lists[0]?.length ?? 0)
    for (const list of lists) for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (list[at] ?? 0) / lists.length
    return sum
  }
  return { table: mean(all.map(({ table }) => table)), bias: mean(all.map(({ bias }) => bias)) }
}

/** The largest weights; the others are nothing. */
export function maskOf({ table }: Weights): Uint8Array {
  const sizes = table.map(Math.abs).toSorted()
  const least = sizes[sizes.length - plan.kept] ?? 0
  return Uint8Array.from(table, (value) => (Math.abs(value) >= least && value !== 0 ? 1 : 0))
}

/** Rounds the weights of each class to steps of one size, the one with the least error. */
export function rounded({ table, bias }: Weights): Uint8Array {
  const steps = new Int8Array(table.length)
  const stepOf = new Float32Array(CLASSES)
  for (let id = 0; id < CLASSES; id += 1) {
    const own = Float32Array.from({ length: BUCKETS }, (_, feature) => table[feature * CLASSES + id] ?? 0)
    const most = own.reduce((max, value) => Math.max(max, Math.abs(value)), 0)
    const candidates = [0.3, 0.4, 0.5, 0.6, 0.7, 0.85, 1].map((part) => (most * part) / MOST_STEPS)
    const inSteps = (value: number, size: number) =>
      Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(value / size)))
    const errorOf = (size: number) =>
      own.reduce((sum, value) => sum + (value - inSteps(value, size) * size) ** 2, 0)
    const size = candidates.toSorted((one, other) => errorOf(one) - errorOf(other))[0] || 1
    stepOf[id] = size
    own.forEach((value, feature) => {
      const rest = inSteps(value, size)
      steps[feature * CLASSES + id] = rest === 0 && value !== 0 ? 0 : rest
    })
  }
  return encodeWeights(steps, stepOf, bias)
}

/** @param said is told how far it is */
export function trainAll(material: Material, said: (line: string) => void): Uint8Array {
  const all = plan.seeds.map((seed) => {
    said(`training ${seed} of ${plan.seeds.length}`)
    return train(material, seed, plan.rounds)
  })
  const mean = meanOf(all)
  const mask = maskOf(mean)
  const pruned: Weights = { table: mean.table.map((value, at) => (mask[at] ? value : 0)), bias: mean.bias }
  said('once more with what is kept')
  return rounded(train(material, 99, 3, pruned, mask))
}
