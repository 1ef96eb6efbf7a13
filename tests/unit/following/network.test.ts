import { expect, it } from 'vitest'
import { CLASSES } from '@/following/model'
import { createNetwork } from '@/following/training/network'
import { seededNumbers } from '@/method/seeded-numbers'

const UNITS = 4
const features = Uint32Array.from([1, 5, 9])
const wanted = (id: number) => new Float32Array(CLASSES).fill(1, id, id + 1)

function learned() {
  const network = createNetwork(features, 12, UNITS, seededNumbers(3))
  /** Each feature is of the class with its number, or of one some numbers later. */
  const learn = (later = 0) => {
    for (let n = 0; n < 300; n += 1)
      for (const [id, feature] of features.entries())
        network.learn(Uint32Array.of(feature), wanted(id + later), 0.05)
  }
  learn()
  return { network, learn }
}

it('a network learns which class some features are of', () => {
  const { network } = learned()
  for (const [id, feature] of features.entries())
    expect(network.likelihoods(Uint32Array.of(feature))[id]).toBeGreaterThan(0.9)
})

it('features with the same remainder have the same place', () => {
  const { network } = learned()
  expect(network.likelihoods(Uint32Array.of(13))).toEqual(network.likelihoods(Uint32Array.of(1)))
})

it('the features that move the sums most are kept', () => {
  const { network } = learned()
  network.keep(2, (feature) => (feature === 5 ? 0 : 100))
  expect([...network.features()]).toEqual([1, 9])
})

it('once frozen, the weights of the features stay, and the layers behind them learn', () => {
  const { network, learn } = learned()
  network.round(1)
  network.freeze()
  const { levels, out } = structuredClone(network.rounded())
  learn(3)
  const after = network.rounded()
  expect(after.levels).toEqual(levels)
  expect(after.out).not.toEqual(out)
})
