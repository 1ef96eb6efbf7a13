import { seededNumbers } from '@/method/seeded-numbers'
import { heardClasses } from '@/following/classes'
import { featuresOf } from '@/following/features'
import { CLASSES, HIDDEN, LEAK, passedOn, sharesOf } from '@/following/model'
import { encodeModel } from '@/following/weights'
import { wordsOf } from '@/following/words'
import { chosenFeatures, type Example } from './chosen'
import { type Material, samplesOf } from './samples'

/** How the model is trained. What was tried is in docs/following.md. */
export interface Plan {
  /** So many features are known. */
  features: number
  rounds: number
  /** From this round on the weights to the hidden units count as -1, 0 or 1, as they are shipped. */
  roundedFrom: number
  /** A weight is 0 that is smaller than this times the mean size. Most are then 0, and take less room. */
  zeroBelow: number
  /** Share of the features that a step does not see. */
  dropout: number
  /** Share of the hidden units that a step does not see. */
  hiddenDropout: number
  smoothing: number
  rate: number
  seed: number
}

export const plan: Plan = {
  features: 11_400,
  rounds: 20,
  roundedFrom: 6,
  zeroBelow: 1.2,
  dropout: 0.1,
  hiddenDropout: 0,
  smoothing: 0.03,
  rate: 0.05,
  seed: 1,
}

const ids = new Map(heardClasses.map((id, at) => [id, at]))

function examplesOf(material: Material, random: () => number): Example[] {
  const examples = samplesOf(material, random).map(({ text, id }) => ({
    features: featuresOf(wordsOf(text)),
    id: ids.get(id) ?? 0,
  }))
  for (let at = examples.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    const [one, two] = [examples[at], examples[other]] as [Example, Example]
    examples[at] = two
    examples[other] = one
  }
  return examples
}

/** Moves a list of weights against their slopes: AdaGrad (Duchi, Hazan and Singer, 2011). */
function mover(weights: Float32Array) {
  const squares = new Float32Array(weights.length).fill(1e-3)
  return (place: number, slope: number, rate: number): void => {
    const square = (squares[place] ?? 0) + slope * slope
    squares[place] = square
    weights[place] = (weights[place] ?? 0) - (rate * slope) / Math.sqrt(square)
  }
}

/** The network while it is trained: its weights are not rounded yet, and features are numbered by their place in the list. */
function newNetwork(features: number, random: () => number) {
  const spread = (size: number, length: number) =>
    Float32Array.from({ length }, () => (random() + random() + random() - 1.5) * 2 * size)
  return {
    table: spread(0.08, features * HIDDEN),
    hiddenBias: new Float32Array(HIDDEN),
    out: spread(0.3, HIDDEN * CLASSES),
    outBias: new Float32Array(CLASSES),
  }
}

/** For each hidden unit: below which size a weight is 0, and what the others count. */
interface Rounding {
  least: Float32Array
  sizeOf: Float32Array
}

const mean = (list: Float32Array): number =>
  list.reduce((sum, size) => sum + size, 0) / Math.max(list.length, 1)

function roundingOf(table: Float32Array, zeroBelow: number): Rounding {
  const least = new Float32Array(HIDDEN)
  const sizeOf = new Float32Array(HIDDEN)
  for (let unit = 0; unit < HIDDEN; unit += 1) {
    const sizes = table.filter((_, place) => place % HIDDEN === unit).map(Math.abs)
    least[unit] = mean(sizes) * zeroBelow
    sizeOf[unit] = mean(sizes.filter((size) => size > (least[unit] ?? 0)))
  }
  return { least, sizeOf }
}

const signOf = (weight: number, least: number): number =>
  weight > least ? 1 : weight < -least ? -1 : 0

/**
 * The bytes of a model that was trained with this material. The same material and plan give the same bytes.
 *
 * @param said is told how far it is
 */
export function trainModel(
  material: Material,
  said: (line: string) => void,
  how: Plan = plan,
): Uint8Array {
  const random = seededNumbers(how.seed)
  const first = [...examplesOf(material, random), ...examplesOf(material, random)]
  const features = chosenFeatures(first, how.features)
  const placeOf = new Map([...features].map((feature, place) => [feature, place]))
  said(`${features.length} features of ${first.length} examples`)
  const network = newNetwork(features.length, random)
  const { table, hiddenBias, out, outBias } = network
  const move = {
    table: mover(table),
    hiddenBias: mover(hiddenBias),
    out: mover(out),
    outBias: mover(outBias),
  }
  let rounding: Rounding | undefined
  /** The weights as they count: rounded, once they are. */
  let counted = table
  const roundAt = (place: number): void => {
    const unit = place % HIDDEN
    if (rounding)
      counted[place] =
        signOf(table[place] ?? 0, rounding.least[unit] ?? 0) * (rounding.sizeOf[unit] ?? 0)
  }
  const round = (): void => {
    rounding = roundingOf(table, how.zeroBelow)
    if (counted === table) counted = new Float32Array(table.length)
    for (let place = 0; place < table.length; place += 1) roundAt(place)
  }

  const step = (example: Example, rate: number): void => {
    const places: number[] = []
    for (const feature of example.features) {
      const place = placeOf.get(feature)
      if (place !== undefined && random() >= how.dropout) places.push(place)
    }
    const share = 1 / Math.sqrt(Math.max(places.length, 1))
    const sums = hiddenBias.slice()
    for (const place of places)
      for (let unit = 0; unit < HIDDEN; unit += 1)
        sums[unit] = (sums[unit] ?? 0) + (counted[place * HIDDEN + unit] ?? 0) * share
    const seen = sums.map(() => (random() < how.hiddenDropout ? 0 : 1 / (1 - how.hiddenDropout)))
    const passed = sums.map((sum, unit) => passedOn(sum) * (seen[unit] ?? 0))
    const slopes = new Float32Array(HIDDEN)
    for (const [id, likelihood] of sharesOf(network, passed).entries()) {
      const wanted = id === example.id ? 1 - how.smoothing : how.smoothing / (CLASSES - 1)
      const error = likelihood - wanted
      for (let unit = 0; unit < HIDDEN; unit += 1) {
        const place = unit * CLASSES + id
        slopes[unit] = (slopes[unit] ?? 0) + error * (out[place] ?? 0)
        if (passed[unit] !== 0) move.out(place, error * (passed[unit] ?? 0), rate)
      }
      move.outBias(id, error, rate)
    }
    for (let unit = 0; unit < HIDDEN; unit += 1) {
      const slope = (slopes[unit] ?? 0) * (seen[unit] ?? 0) * ((sums[unit] ?? 0) > 0 ? 1 : LEAK)
      if (slope === 0) continue
      move.hiddenBias(unit, slope, rate)
      // A rounded weight has no slope of its own. It moves as the weight that it was rounded from.
      for (const place of places) {
        move.table(place * HIDDEN + unit, slope * share, rate)
        roundAt(place * HIDDEN + unit)
      }
    }
  }

  for (let n = 0; n < how.rounds; n += 1) {
    if (n === how.roundedFrom) move.table = mover(table)
    const rate = how.rate * (1 - (0.95 * n) / how.rounds)
    const examples = examplesOf(material, random)
    for (const [at, example] of examples.entries()) {
      if (n >= how.roundedFrom && at % 4000 === 0) round()
      step(example, rate)
    }
    said(`round ${n + 1} of ${how.rounds}`)
  }
  const { least, sizeOf } = roundingOf(table, how.zeroBelow)
  const signs = Int8Array.from(table, (weight, place) => signOf(weight, least[place % HIDDEN] ?? 0))
  return encodeModel(features, signs, { sizeOf, hiddenBias, out, outBias })
}
