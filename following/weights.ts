import { type BitReader, type BitWriter, createBitReader, createBitWriter } from './bits'
import { CLASSES, FIRST, type Layer, type Model, PLACES, SECOND } from './model'
import { createSigns, type Signs } from './signs'

/** Says what the bytes are, and changes with their meaning. */
const HEAD = [0x43, 0x46, 0x57, 5, FIRST, SECOND, CLASSES]
/** The highest level of a weight. The lowest is as far below 0. */
const HIGHEST = 7
/** So far past the middle between two levels a weight counts as the higher one. Most weights are then 0. */
const DEAD_ZONE = 0.15
/** The highest level of a weight between two layers. They are few, so their levels are finer. */
const FINEST = 63
/** So many binary digits a finest level has after the first. */
const LONGEST = 5

/** The level of a weight: how many steps of this size it is away from 0. */
export function levelOf(weight: number, size: number): number {
  const level = Math.floor(Math.abs(weight) / size + 0.5 - DEAD_ZONE)
  return Math.sign(weight) * Math.max(Math.min(level, HIGHEST), 0)
}

/** What the weights between two layers are parts of. */
const largestIn = (weights: Float32Array): number =>
  weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1

/**
 * The bytes of a model: which places it knows, for each of them a weight to each unit as a level, and the layers behind
 * them, whose weights are rounded to 63 parts of the largest.
 *
 * @param places in rising order
 * @param levels by place, then by unit
 */
export function encodeModel(
  places: Uint32Array,
  levels: Int8Array,
  { sizeOf, firstBias, second, out }: Omit<Model, 'rows'>,
): Uint8Array {
  const layers = [second, out]
  const largest = layers.map(({ weights }) => largestIn(weights))
  const biases = [...firstBias, ...second.bias, ...out.bias]
  const floats = Float32Array.from([...sizeOf, ...biases, ...largest])
  const bits = createBitWriter(KINDS)
  for (const [at, { weights }] of layers.entries())
    for (const weight of weights) putFine(bits, Math.round((weight / (largest[at] ?? 1)) * FINEST))
  const known = new Set(places)
  for (let place = 0; place < PLACES; place += 1) bits.put(known.has(place), KNOWN)
  const signs = createSigns()
  for (let from = 0; from < levels.length; from += FIRST)
    putRow(bits, signs, levels.subarray(from, from + FIRST))
  return Uint8Array.from([...HEAD, ...new Uint8Array(floats.buffer), ...bits.bytes()])
}

/**
 * The model in these bytes.
 *
 * @throws if they are not the bytes of a model for the classes of today
 */
export function decodeModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  const floats = (length: number) => {
    const read = Float32Array.from({ length }, () => view.getFloat32((at += 4) - 4, true))
    if (!read.every(Number.isFinite)) throw new Error('These weights are damaged')
    return read
  }
  if (HEAD.some((known) => view.getUint8(at++) !== known))
    throw new Error('These bytes are no weights')
  const sizeOf = floats(FIRST)
  const [firstBias, secondBias, outBias] = [floats(FIRST), floats(SECOND), floats(CLASSES)]
  const [largestSecond = 0, largestOut = 0] = floats(2)
  const bits = createBitReader(bytes.subarray(at), KINDS)
  const layer = (inputs: number, bias: Float32Array, largest: number): Layer => ({
    weights: Float32Array.from(
      { length: inputs * bias.length },
      () => (takeFine(bits) / FINEST) * largest,
    ),
    bias,
  })
  const second = layer(FIRST, secondBias, largestSecond)
  const out = layer(SECOND, outBias, largestOut)
  const places: number[] = []
  for (let place = 0; place < PLACES; place += 1) if (bits.take(KNOWN)) places.push(place)
  const signs = createSigns()
  const rows = new Map(places.map((place) => [place, takeRow(bits, signs)]))
  if (!bits.isAtEnd()) throw new Error('These weights are for another model')
  return { rows, sizeOf, firstBias, second, out }
}

/** So many sums of the levels before it a level is told apart by. */
const SUMS = 7

// The kinds of bits. Each of these is the first number of some that are alike.
const KNOWN = 0
const ZERO = KNOWN + 1
const LARGER = ZERO + FIRST * SUMS
const FINE_ZERO = LARGER + HIGHEST
const FINE_LONGER = FINE_ZERO + 1
const FINE_DIGIT = FINE_LONGER + LONGEST
const KINDS = FINE_DIGIT + LONGEST

/** A row whose levels were large so far goes on with large ones. */
function kindOfZero(unit: number, sum: number): number {
  const step = unit === 0 ? 0 : Math.round((sum / unit) * 3)
  return ZERO + unit * SUMS + Math.min(step, SUMS - 1)
}

function putRow(bits: BitWriter, signs: Signs, row: Int8Array): void {
  let sum = 0
  for (const [unit, level] of row.entries()) {
    const size = Math.abs(level)
    bits.put(level === 0, kindOfZero(unit, sum))
    if (level !== 0) {
      signs.next(row, unit, (share) => {
        bits.putLikely(level < 0, share)
        return level < 0
      })
      for (let n = 1; n < size; n += 1) bits.put(true, LARGER + n - 1)
      if (size < HIGHEST) bits.put(false, LARGER + size - 1)
    }
    sum += size
  }
}

function takeRow(bits: BitReader, signs: Signs): Int8Array {
  const row = new Int8Array(FIRST)
  let sum = 0
  for (let unit = 0; unit < FIRST; unit += 1) {
    if (bits.take(kindOfZero(unit, sum))) continue
    const isBelow = signs.next(row, unit, bits.takeLikely)
    let size = 1
    while (size < HIGHEST && bits.take(LARGER + size - 1)) size += 1
    sum += size
    row[unit] = isBelow ? -size : size
  }
  return row
}

// A fine level is written as whether it is 0, its sign, the length of its size in binary digits, and the digits after the
// first (Elias, 1975).

function putFine(bits: BitWriter, level: number): void {
  const size = Math.abs(level)
  bits.put(size === 0, FINE_ZERO)
  if (size === 0) return
  bits.putLikely(level < 0, 0.5)
  const length = 31 - Math.clz32(size)
  for (let n = 0; n < length; n += 1) bits.put(true, FINE_LONGER + n)
  if (length < LONGEST) bits.put(false, FINE_LONGER + length)
  for (let left = length - 1; left >= 0; left -= 1)
    bits.put(((size >> left) & 1) === 1, FINE_DIGIT + left)
}

function takeFine(bits: BitReader): number {
  if (bits.take(FINE_ZERO)) return 0
  const isBelow = bits.takeLikely(0.5)
  let length = 0
  while (length < LONGEST && bits.take(FINE_LONGER + length)) length += 1
  let size = 1
  for (let left = length - 1; left >= 0; left -= 1)
    size = size * 2 + Number(bits.take(FINE_DIGIT + left))
  return isBelow ? -size : size
}
