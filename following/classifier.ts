import { heardClasses } from './classes'
import { featuresOf } from './features'
import type { Classify } from './follower'
import { likelihoodsOf } from './model'
import { decodeModel } from './weights'
import { wordsOf } from './words'

/**
 * Sorts words into the classes.
 *
 * @param bytes the weights, see weights.ts
 * @throws if the bytes are not weights
 */
export function createClassifier(bytes: Uint8Array): Classify {
  const model = decodeModel(bytes)
  return (text) => {
    const shares = likelihoodsOf(model, featuresOf(wordsOf(text)))
    return heardClasses
      .map((id, at) => ({ id, probability: shares[at] ?? 0 }))
      .toSorted((one, other) => other.probability - one.probability)
  }
}
