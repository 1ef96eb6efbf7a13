import { describe, expect, it } from 'vitest'
import { BUCKETS } from '@/following/features'
import { CLASSES, HIDDEN } from '@/following/model'
import { decodeModel, encodeModel, levelOf } from '@/following/weights'
import { seededNumbers } from '@/method/seeded-numbers'

const random = seededNumbers(4)
const floats = (length: number) => Float32Array.from({ length }, () => random() - 0.5)
const features = Uint32Array.from({ length: BUCKETS }, (_, feature) => feature).filter(
  () => random() < 0.002,
)
const levels = Int8Array.from(
  { length: features.length * HIDDEN },
  () => Math.floor(random() * 15) - 7,
)
const rest = {
  sizeOf: floats(HIDDEN),
  hiddenBias: floats(HIDDEN),
  out: floats(HIDDEN * CLASSES),
  outBias: floats(CLASSES),
}
const bytes = encodeModel(features, levels, rest)

it('a weight is rounded to a level, rather to 0 than away from it', () => {
  const weights = [0, 0.64, 0.66, -0.66, 1.64, -3.9, 99, -99]
  expect(weights.map((weight) => levelOf(weight, 1))).toEqual([0, 0, 1, -1, 1, -4, 7, -7])
  expect(levelOf(0.3, 0.2)).toBe(1)
})

describe('the bytes of a model', () => {
  it('hold all of it', () => {
    const { rows, ...read } = decodeModel(bytes)
    expect([...rows.keys()]).toEqual([...features])
    expect([...rows.values()].flatMap((row) => [...row])).toEqual([...levels])
    expect(read).toEqual(rest)
  })

  it('are refused if they are cut, too long, or something else', () => {
    expect(() => decodeModel(bytes.slice(0, -3))).toThrow(RangeError)
    expect(() => decodeModel(Uint8Array.from([...bytes, 0]))).toThrow(
      'These weights are for another model',
    )
    expect(() => decodeModel(new TextEncoder().encode('no weights at all'))).toThrow(
      'These bytes are no weights',
    )
  })
})
