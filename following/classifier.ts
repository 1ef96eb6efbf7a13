import { heardClasses } from './classes'
import { featuresOf } from './features'
import type { Classify } from './follower'
import { decodeWeights, type Weights } from './weights'
import { wordsOf } from './words'

const CLASSES = heardClasses.length

/** The sum of the weights of some features for each class. A long text weighs no more than a short one. */
export function scoresOf({ table, bias }: Weights, features: Uint32Array): Float32Array {
  const scores = new Float32Array(CLASSES)
  for (const feature of features) {
    const from = feature * CLASSES
    for (let id = 0; id < CLASSES; id += 1) scores[id] = (scores[id] ?? 0) + (table[from + id] ?? 0)
  }
  const share = 1 / Math.sqrt(Math.max(features.length, 1))
  for (let id = 0; id < CLASSES; id += 1) scores[id] = (scores[id] ?? 0) * share + (bias[id] ?? 0)
  return scores
}

/** Scores as shares of 1. Changes them in place. */
export function softmax(scores: Float32Array): Float32Array {
  let most = -Infinity
  for (const score of scores) most = Math.max(most, score)
  let sum = 0
  for (let id = 0; id < scores.length; id += 1) {
    const share = Math.exp((scores[id] ?? 0) - most)
    scores[id] = share
    sum += share
  }
  for (let id = 0; id < scores.length; id += 1) scores[id] = (scores[id] ?? 0) / sum
  return scores
}

/**
 * Sorts words into the classes by a linear model.
 *
 * @param bytes the weights, see weights.ts
 * @throws if the bytes are not weights
 */
export function createClassifier(bytes: Uint8Array): Classify {
  const weights = decodeWeights(bytes)
  return (text) => {
    const shares = softmax(scoresOf(weights, featuresOf(wordsOf(text))))
    return heardClasses
      .map((id, at) => ({ id, probability: shares[at] ?? 0 }))
      .toSorted((one, other) => other.probability - one.probability)
  }
}
