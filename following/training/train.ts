import { heardClasses } from '@/following/classes'
import { BUCKETS, featuresOf } from '@/following/features'
import { CLASSES, FIRST, PLACES } from '@/following/model'
import { encodeModel } from '@/following/weights'
import { wordsOf } from '@/following/words'
import { seededNumbers } from '@/method/seeded-numbers'
import { chosenFeatures, type Example } from './chosen'
import { createNetwork, type Network } from './network'
import { type Material, samplesOf } from './samples'

/** How the model is trained. What was tried is in docs/following.md. */
export interface Plan {
  /** A network with more features and units, that need not fit into anything. The model learns from it, too. */
  teacher: { features: number; units: number; rounds: number }
  /** So many places the model knows in the end. */
  places: number
  /** So many rounds the model learns with all its weights. Then it settles. */
  rounds: number
  /** In these rounds, counted from 0, it forgets places, each time the same share of them, until it has so many. */
  forgets: { from: number; to: number }
  /** From this round on, counted from 0, its weights are rounded. */
  roundedFrom: number
  /** So many rounds the model settles: the rounded weights stay, and the layers behind them learn. */
  settling: number
  settlingRate: number
  /** The size of a level, as a multiple of the mean size of a unit's weights. */
  step: number
  /** How far the teacher is believed rather than what a person wrote down, from 0 to 1. */
  trust: number
  smoothing: number
  rate: number
  /** What is added to the score of `other`, so that hardly anything is taken for a question. Chosen with development.tsv. */
  caution: number
  seed: number
}

export const plan: Plan = {
  teacher: { features: 80_000, units: 48, rounds: 6 },
  places: 10_800,
  rounds: 10,
  forgets: { from: 1, to: 4 },
  roundedFrom: 5,
  settling: 2,
  settlingRate: 0.02,
  step: 1.9,
  trust: 0.9,
  smoothing: 0.03,
  rate: 0.05,
  caution: 1.1,
  seed: 1,
}

/** The weights are rounded anew after so many examples. */
const ROUND_EVERY = 4000

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

/**
 * The bytes of a model that was trained with this material. The same material and plan give the same bytes.
 *
 * @param said called with how far it is
 */
export function trainModel(
  material: Material,
  said: (line: string) => void,
  how: Plan = plan,
): Uint8Array {
  const random = seededNumbers(how.seed)
  const first = [...examplesOf(material, random), ...examplesOf(material, random)]
  const counts = chosenFeatures(first, how.teacher.features)
  const features = Uint32Array.from(counts.keys())
  said(`${features.length} features of ${first.length} examples`)

  const smoothed = heardClasses.map((_, at) =>
    new Float32Array(CLASSES)
      .fill(how.smoothing / (CLASSES - 1))
      .fill(1 - how.smoothing, at, at + 1),
  )
  const written = ({ id }: Example) => smoothed[id] ?? new Float32Array(CLASSES)

  /**
   * Learns for one round.
   *
   * @param rate at the beginning of the first round. It falls in a line to a twentieth at the end of the last one.
   */
  const study = (
    what: string,
    network: Network,
    [n, rounds]: [n: number, rounds: number],
    wanted: (example: Example) => Float32Array,
    rate: number,
    every: (at: number) => void = () => undefined,
  ): void => {
    const examples = examplesOf(material, random)
    for (const [at, example] of examples.entries()) {
      every(at)
      const done = (n + at / examples.length) / rounds
      network.learn(example.features, wanted(example), rate * (1 - 0.95 * done))
    }
    said(`${what}, round ${n + 1}`)
  }

  const { teacher: wide } = how
  const teacher = createNetwork(features, BUCKETS, wide.units, random)
  for (let n = 0; n < wide.rounds; n += 1)
    study('teacher', teacher, [n, wide.rounds], written, how.rate)

  const believed = (example: Example): Float32Array => {
    const taught = teacher.likelihoods(example.features)
    return written(example).map(
      (share, id) => share * (1 - how.trust) + (taught[id] ?? 0) * how.trust,
    )
  }
  const countOf = countsAtPlaces(counts)
  const known = Uint32Array.from(countOf.keys()).toSorted()
  const model = createNetwork(known, PLACES, FIRST, random)
  const { from, to } = how.forgets
  for (let n = 0; n < how.rounds; n += 1) {
    if (n >= from && n <= to) {
      const share = (n - from + 1) / (to - from + 1)
      const most = known.length * (how.places / known.length) ** share
      model.keep(Math.round(most), (place) => countOf.get(place) ?? 0)
    }
    // The rate falls as if the settling belonged to these rounds, so it ends at about a fifth.
    study('model', model, [n, how.rounds + how.settling], believed, how.rate, (at) => {
      if (n >= how.roundedFrom && at % ROUND_EVERY === 0) model.round(how.step)
    })
  }
  model.round(how.step)
  model.freeze()
  for (let n = 0; n < how.settling; n += 1)
    study('settling', model, [n, how.settling], believed, how.settlingRate)

  const { levels, out, ...rest } = model.rounded()
  const other = heardClasses.indexOf('other')
  const bias = out.bias.with(other, (out.bias[other] ?? 0) + how.caution)
  return encodeModel(model.features(), levels, { ...rest, out: { ...out, bias } })
}

/** How often the features occur at each place of the model. */
function countsAtPlaces(counts: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const atPlace = new Map<number, number>()
  for (const [feature, count] of counts)
    atPlace.set(feature % PLACES, (atPlace.get(feature % PLACES) ?? 0) + count)
  return atPlace
}
