import { seededNumbers } from '@/method/seeded-numbers'
import { heardClasses } from '@/following/classes'
import { BUCKETS, featuresOf } from '@/following/features'
import { CLASSES, HIDDEN, LEAK, type Model, passedOn, sharesOf, sumsOf } from '@/following/model'
import { encodeModel } from '@/following/weights'
import { wordsOf } from '@/following/words'
import { keptOf, stepsOf } from './reduce'
import { type Material, samplesOf } from './samples'

/** How the model is trained. What was tried is in docs/following.md. */
interface Plan {
  seed: number
  rounds: number
  /** Further rounds with the weights that are kept. */
  roundsAfter: number
  /** Share of the features that a step does not see. */
  dropout: number
  /** Share of the hidden units that a step does not see. */
  hiddenDropout: number
  smoothing: number
  rate: number
  /** So many weights of features are kept. */
  kept: number
}

const plan: Plan = {
  seed: 1,
  rounds: 14,
  roundsAfter: 5,
  dropout: 0.35,
  hiddenDropout: 0.25,
  smoothing: 0.04,
  rate: 0.05,
  kept: 36_000,
}

interface Example {
  features: Uint32Array
  id: number
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

function newModel(random: () => number): Model {
  const spread = (size: number, length: number) =>
    Float32Array.from({ length }, () => (random() + random() + random() - 1.5) * 2 * size)
  return {
    table: spread(0.05, BUCKETS * HIDDEN),
    hiddenBias: new Float32Array(HIDDEN),
    out: spread(0.3, HIDDEN * CLASSES),
    outBias: new Float32Array(CLASSES),
  }
}

function shuffle(list: Example[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    const [one, two] = [list[at], list[other]] as [Example, Example]
    list[at] = two
    list[other] = one
  }
}

const ids = new Map(heardClasses.map((id, at) => [id, at]))

function examplesOf(material: Material, random: () => number): Example[] {
  const examples = samplesOf(material, random).map(({ text, id }) => ({
    features: featuresOf(wordsOf(text)),
    id: ids.get(id) ?? 0,
  }))
  shuffle(examples, random)
  return examples
}

/** Trains a model in place by the examples of some rounds. Weights that are nothing in `kept` stay nothing. */
function train(
  model: Model,
  rounds: number,
  examples: () => readonly Example[],
  { random, rate, kept }: { random: () => number; rate: number; kept?: Uint8Array },
): void {
  const moveTable = mover(model.table)
  const moveHiddenBias = mover(model.hiddenBias)
  const moveOut = mover(model.out)
  const moveOutBias = mover(model.outBias)

  const step = ({ features: all, id: wantedId }: Example, rateNow: number): void => {
    const features = all.filter(() => random() >= plan.dropout)
    const sums = sumsOf(model, features)
    const seen = sums.map(() => (random() < plan.hiddenDropout ? 0 : 1 / (1 - plan.hiddenDropout)))
    const passed = sums.map((sum, unit) => passedOn(sum) * (seen[unit] ?? 0))
    const slopes = new Float32Array(HIDDEN)
    for (const [id, share] of sharesOf(model, passed).entries()) {
      const wanted = id === wantedId ? 1 - plan.smoothing : plan.smoothing / (CLASSES - 1)
      const error = share - wanted
      for (let unit = 0; unit < HIDDEN; unit += 1) {
        const value = passed[unit] ?? 0
        if (value === 0) continue
        const place = unit * CLASSES + id
        slopes[unit] = (slopes[unit] ?? 0) + error * (model.out[place] ?? 0)
        moveOut(place, error * value, rateNow)
      }
      moveOutBias(id, error, rateNow)
    }
    const share = 1 / Math.sqrt(Math.max(features.length, 1))
    for (let unit = 0; unit < HIDDEN; unit += 1) {
      const slope = (slopes[unit] ?? 0) * (seen[unit] ?? 0) * ((sums[unit] ?? 0) > 0 ? 1 : LEAK)
      if (slope === 0) continue
      moveHiddenBias(unit, slope, rateNow)
      for (const feature of features) {
        const place = feature * HIDDEN + unit
        if (!kept || kept[place] === 1) moveTable(place, slope * share, rateNow)
      }
    }
  }

  for (let round = 0; round < rounds; round += 1) {
    const rateNow = rate * (1 - (0.9 * round) / rounds)
    for (const example of examples()) step(example, rateNow)
  }
}

/**
 * The bytes of a model that was trained with this material. The same material gives the same bytes.
 *
 * @param said is told how far it is
 */
export function trainModel(material: Material, said: (line: string) => void): Uint8Array {
  const random = seededNumbers(plan.seed)
  const model = newModel(random)
  const counts = new Uint32Array(BUCKETS)
  const examples = () => {
    const round = examplesOf(material, random)
    said(`a round of ${round.length} examples`)
    for (const { features } of round)
      for (const feature of features) counts[feature] = (counts[feature] ?? 0) + 1
    return round
  }
  train(model, plan.rounds, examples, { random, rate: plan.rate })
  const kept = keptOf(model.table, counts, plan.kept)
  model.table = model.table.map((weight, place) => (kept[place] === 1 ? weight : 0))
  said(`${plan.kept} weights are kept`)
  train(model, plan.roundsAfter, examples, { random, rate: plan.rate / 2, kept })
  const { steps, stepOf } = stepsOf(model.table)
  return encodeModel(steps, stepOf, model)
}
