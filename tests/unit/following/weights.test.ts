import { describe, expect, it } from 'vitest'
import { BUCKETS } from '@/following/features'
import { CLASSES, HIDDEN } from '@/following/model'
import { seededNumbers } from '@/method/seeded-numbers'
import { decodeModel, encodeModel } from '@/following/weights'

const random = seededNumbers(4)
const floats = (length: number) => Float32Array.from({ length }, () => random() - 0.5)
const steps = Int8Array.from({ length: BUCKETS * HIDDEN }, () =>
  random() < 0.002 ? Math.floor(random() * 15) - 7 : 0,
)
const stepOf = floats(HIDDEN).map(Math.abs)
const model = {
  table: Float32Array.from(steps, (step, place) => step * (stepOf[place % HIDDEN] ?? 0)),
  hiddenBias: floats(HIDDEN),
  out: floats(HIDDEN * CLASSES),
  outBias: floats(CLASSES),
}

describe('the bytes of a model', () => {
  it('hold all of it', () => {
    const bytes = encodeModel(steps, stepOf, model)
    const read = decodeModel(bytes)
    expect(read.table.every((weight, place) => weight === model.table[place])).toBe(true)
    expect([read.hiddenBias, read.out, read.outBias]).toEqual([
      model.hiddenBias,
      model.out,
      model.outBias,
    ])
  })

  it('are refused if they are cut, too long, or something else', () => {
    const bytes = encodeModel(steps, stepOf, model)
    expect(() => decodeModel(bytes.slice(0, -3))).toThrow()
    expect(() => decodeModel(Uint8Array.from([...bytes, 0]))).toThrow(
      'These weights are for another model',
    )
    expect(() => decodeModel(new TextEncoder().encode('no weights at all'))).toThrow(
      'These bytes are no weights',
    )
  })
})
