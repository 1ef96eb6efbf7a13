import { expect, it } from 'vitest'
import { createBitReader, createBitWriter } from '@/following/bits'
import { seededNumbers } from '@/method/seeded-numbers'

const KINDS = 3
const shares = [0.5, 0.02, 1]
const random = seededNumbers(5)
const bits = Array.from({ length: 20_000 }, (_, at) => {
  const kind = at % KINDS
  return { kind, bit: random() < (shares[kind] ?? 0) }
})

function written(): Uint8Array {
  const writer = createBitWriter(KINDS)
  for (const { bit, kind } of bits) writer.put(bit, kind)
  return writer.bytes()
}

it('bits are read as they were written', () => {
  const reader = createBitReader(written(), KINDS)
  const read = bits.map(({ kind }) => ({ kind, bit: reader.take(kind) }))
  expect(read).toEqual(bits)
  expect(reader.isAtEnd()).toBe(true)
})

it('bits that are rarely or never different take little room', () => {
  const perBit = (written().length * 8) / (bits.length / KINDS)
  // A bit of the first kind says one bit, one of the second 0.14, one of the third nothing.
  expect(perBit).toBeGreaterThan(1.13)
  expect(perBit).toBeLessThan(1.17)
})

it('the end of the bytes is an error', () => {
  const reader = createBitReader(written().slice(0, 100), KINDS)
  expect(() => {
    for (const { kind } of bits) reader.take(kind)
  }).toThrow(RangeError)
})
