import { describe, expect, it } from 'vitest'
import { BUCKETS } from '@/following/features'
import { CLASSES, HIDDEN } from '@/following/model'
import { decodeModel, encodeModel } from '@/following/weights'
import { seededNumbers } from '@/method/seeded-numbers'

const random = seededNumbers(4)
const floats = (length: number) => Float32Array.from({ length }, () => random() - 0.5)
const features = Uint32Array.from({ length: BUCKETS }, (_, feature) => feature).filter(
  () => random() < 0.002,
)
const signs = Int8Array.from(
  { length: features.length * HIDDEN },
  () => Math.floor(random() * 3) - 1,
)
const rest = {
  sizeOf: floats(HIDDEN),
  hiddenBias: floats(HIDDEN),
  out: floats(HIDDEN * CLASSES),
  outBias: floats(CLASSES),
}
const bytes = encodeModel(features, signs, rest)

describe('the bytes of a model', () => {
  it('hold all of it', () => {
    const { rows, ...read } = decodeModel(bytes)
    expect([...rows.keys()]).toEqual([...features])
    expect([...rows.values()].flatMap((row) => [...row])).toEqual([...signs])
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
