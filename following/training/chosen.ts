import { BUCKETS } from '@/following/features'
import { CLASSES } from '@/following/model'

/** Some features, as numbers below `BUCKETS`, and the class of their words. */
export interface Example {
  features: Uint32Array
  id: number
}

/** A feature that is rarer than this among the examples says nothing. */
const LEAST = 8

/**
 * The features that say most about the classes, by the likelihood-ratio statistic G (Dunning, 1993), in rising order. Of
 * features that always occur together, as the parts of one word do, one is enough.
 *
 * @param most so many features at most
 * @returns how often each of them occurs
 */
export function chosenFeatures(
  examples: readonly Example[],
  most: number,
): ReadonlyMap<number, number> {
  const inClass = new Float64Array(BUCKETS * CLASSES)
  const inAll = new Float64Array(BUCKETS)
  const ofClass = new Float64Array(CLASSES)
  for (const { features, id } of examples) {
    ofClass[id] = (ofClass[id] ?? 0) + 1
    for (const feature of features) {
      inAll[feature] = (inAll[feature] ?? 0) + 1
      inClass[feature * CLASSES + id] = (inClass[feature * CLASSES + id] ?? 0) + 1
    }
  }
  const seen = new Set<string>()
  const scored: { feature: number; score: number }[] = []
  inAll.forEach((count, feature) => {
    if (count < LEAST) return
    const own = inClass.subarray(feature * CLASSES, (feature + 1) * CLASSES)
    const key = own.join()
    if (!seen.has(key))
      scored.push({ feature, score: statistic(own, count, ofClass, examples.length) })
    seen.add(key)
  })
  const best = scored.toSorted(
    (one, other) => other.score - one.score || one.feature - other.feature,
  )
  const chosen = Uint32Array.from(best.slice(0, most), ({ feature }) => feature).toSorted()
  return new Map(Array.from(chosen, (feature) => [feature, inAll[feature] ?? 0]))
}

const part = (seen: number, expected: number): number =>
  seen > 0 ? seen * Math.log(seen / expected) : 0

function statistic(own: Float64Array, count: number, ofClass: Float64Array, all: number): number {
  let sum = 0
  for (const [id, inIt] of own.entries()) {
    const total = ofClass[id] ?? 0
    sum += part(inIt, (count * total) / all)
    sum += part(total - inIt, ((all - count) * total) / all)
  }
  return sum
}
