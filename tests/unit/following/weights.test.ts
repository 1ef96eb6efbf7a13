import { describe, expect, it } from 'vitest'
import { CLASSES, FIRST, PLACES, SECOND } from '@/following/model'
import { decodeModel, encodeModel, levelOf } from '@/following/weights'
import { seededNumbers } from '@/method/seeded-numbers'

const random = seededNumbers(4)
const floats = (length: number) => Float32Array.from({ length }, () => random() - 0.5)
/** Weights that are rounded already: parts of the largest, which is 2. */
const fine = (length: number) =>
  Float32Array.from({ length }, (_, at) =>
    at === 0 ? 2 : (2 * Math.floor(random() * 127 - 63)) / 63,
  )
const places = Uint32Array.from({ length: PLACES }, (_, place) => place).filter(
  () => random() < 0.008,
)
const levels = Int8Array.from(
  { length: places.length * FIRST },
  () => Math.floor(random() * 15) - 7,
)
const rest = {
  sizeOf: floats(FIRST),
  firstBias: floats(FIRST),
  second: { weights: fine(FIRST * SECOND), bias: floats(SECOND) },
  out: { weights: fine(SECOND * CLASSES), bias: floats(CLASSES) },
}
const bytes = encodeModel(places, levels, rest)

it('a weight is rounded to a level, rather to 0 than away from it', () => {
  const weights = [0, 0.64, 0.66, -0.66, 1.64, -3.9, 99, -99]
  expect(weights.map((weight) => levelOf(weight, 1))).toEqual([0, 0, 1, -1, 1, -4, 7, -7])
  expect(levelOf(0.3, 0.2)).toBe(1)
})

describe('the bytes of a model', () => {
  it('hold all of it', () => {
    const { rows, ...read } = decodeModel(bytes)
    expect([...rows.keys()]).toEqual([...places])
    expect([...rows.values()].flatMap((row) => [...row])).toEqual([...levels])
    expect(read).toEqual(rest)
  })

  it('hold a layer without any weight', () => {
    const second = { weights: new Float32Array(FIRST * SECOND), bias: floats(SECOND) }
    expect(decodeModel(encodeModel(places, levels, { ...rest, second })).second).toEqual(second)
  })

  it('are fewer if the levels of a place are alike', () => {
    const alike = levels.map((_, at) => levels[at - (at % FIRST)] ?? 0)
    const withSigns = alike.map((level, at) => ((levels[at] ?? 0) < 0 ? -level : level))
    const bits = (some: Int8Array) => 8 * encodeModel(places, some, rest).length
    // All but the first sign of each place follow from it.
    expect(bits(withSigns) - bits(alike)).toBeGreaterThan(places.length * (FIRST - 1) * 0.7)
  })

  it('are refused if they are cut, too long, or something else', () => {
    expect(() => decodeModel(bytes.slice(0, -3))).toThrow(RangeError)
    expect(() => decodeModel(Uint8Array.from([...bytes, 0]))).toThrow(
      'These weights are for another model',
    )
    const damaged = bytes.slice()
    new DataView(damaged.buffer).setFloat32(7, Number.NaN, true)
    expect(() => decodeModel(damaged)).toThrow('These weights are damaged')
    expect(() => decodeModel(new TextEncoder().encode('no weights at all'))).toThrow(
      'These bytes are no weights',
    )
  })
})
