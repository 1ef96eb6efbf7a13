import { type BitReader, type BitWriter, createBitReader, createBitWriter } from './bits'
import { CLASSES, HIDDEN, type Model } from './model'

/** Says what the bytes are, and changes with their meaning. */
const HEAD = [0x43, 0x46, 0x57, 4, HIDDEN, CLASSES]
/** The highest level of a weight. The lowest is as far below 0. */
const HIGHEST = 7
/** So far past the middle between two levels a weight counts as the higher one. Most weights are then 0. */
const DEAD_ZONE = 0.15

/** The level of a weight: how many steps of this size it is away from 0. */
export function levelOf(weight: number, size: number): number {
  const level = Math.floor(Math.abs(weight) / size + 0.5 - DEAD_ZONE)
  return Math.sign(weight) * Math.max(Math.min(level, HIGHEST), 0)
}

/**
 * The bytes of a model: which features it knows, each by its distance from the one before it, and for each of them a
 * weight to each hidden unit, as a level.
 *
 * @param features in rising order
 * @param levels by feature, then by hidden unit
 */
export function encodeModel(
  features: Uint32Array,
  levels: Int8Array,
  rest: Omit<Model, 'rows'>,
): Uint8Array {
  const { sizeOf, hiddenBias, out, outBias } = rest
  const floats = Float32Array.from([...sizeOf, ...hiddenBias, ...out, ...outBias])
  const bits = createBitWriter(KINDS)
  features.forEach((feature, at) => {
    putDistance(bits, feature - (features[at - 1] ?? -1))
    putRow(bits, levels.subarray(at * HIDDEN, (at + 1) * HIDDEN))
  })
  return Uint8Array.from([
    ...HEAD,
    ...new Uint8Array(floats.buffer),
    features.length & 255,
    features.length >> 8,
    ...bits.bytes(),
  ])
}

/**
 * The model in these bytes.
 *
 * @throws if they are not the bytes of a model for the classes of today
 */
export function decodeModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  const byte = (): number => view.getUint8(at++)
  const float = (): number => view.getFloat32((at += 4) - 4, true)
  const floats = (length: number) => Float32Array.from({ length }, float)
  if (HEAD.some((known) => byte() !== known)) throw new Error('These bytes are no weights')
  const rest = {
    sizeOf: floats(HIDDEN),
    hiddenBias: floats(HIDDEN),
    out: floats(HIDDEN * CLASSES),
    outBias: floats(CLASSES),
  }
  const count = byte() + byte() * 256
  const bits = createBitReader(bytes.subarray(at), KINDS)
  const rows = new Map<number, Int8Array>()
  let feature = -1
  for (let n = 0; n < count; n += 1) {
    feature += takeDistance(bits)
    rows.set(feature, takeRow(bits))
  }
  if (!bits.isAtEnd()) throw new Error('These weights are for another model')
  return { rows, ...rest }
}

/** So many sums of the levels before it a level is told apart by. */
const SUMS = 7

// The kinds of bits. Each of these is the first number of some that are alike.
const LONGER = 0
const FIRST_DIGIT = LONGER + 32
const DIGIT = FIRST_DIGIT + 32
const ZERO = DIGIT + 1
const BELOW = ZERO + HIDDEN * SUMS
const LARGER = BELOW + HIDDEN
const KINDS = LARGER + HIGHEST

// A distance is written as its length in binary digits and the digits after the first (Elias, 1975).

const kindOfDigit = (length: number, left: number): number =>
  left === length - 1 ? FIRST_DIGIT + length : DIGIT

function putDistance(bits: BitWriter, distance: number): void {
  const length = 31 - Math.clz32(distance)
  for (let n = 0; n < length; n += 1) bits.put(true, LONGER + n)
  bits.put(false, LONGER + length)
  for (let left = length - 1; left >= 0; left -= 1)
    bits.put(((distance >> left) & 1) === 1, kindOfDigit(length, left))
}

function takeDistance(bits: BitReader): number {
  let length = 0
  while (bits.take(LONGER + length)) length += 1
  let distance = 1
  for (let left = length - 1; left >= 0; left -= 1)
    distance = distance * 2 + Number(bits.take(kindOfDigit(length, left)))
  return distance
}

/** A row whose levels were large so far goes on with large ones. */
function kindOfZero(unit: number, sum: number): number {
  const step = unit === 0 ? 0 : Math.round((sum / unit) * 3)
  return ZERO + unit * SUMS + Math.min(step, SUMS - 1)
}

function putRow(bits: BitWriter, row: Int8Array): void {
  let sum = 0
  for (const [unit, level] of row.entries()) {
    const size = Math.abs(level)
    bits.put(level === 0, kindOfZero(unit, sum))
    if (level !== 0) {
      bits.put(level < 0, BELOW + unit)
      for (let n = 1; n < size; n += 1) bits.put(true, LARGER + n)
      if (size < HIGHEST) bits.put(false, LARGER + size)
    }
    sum += size
  }
}

function takeRow(bits: BitReader): Int8Array {
  const row = new Int8Array(HIDDEN)
  let sum = 0
  for (let unit = 0; unit < HIDDEN; unit += 1) {
    if (bits.take(kindOfZero(unit, sum))) continue
    const isBelow = bits.take(BELOW + unit)
    let size = 1
    while (size < HIGHEST && bits.take(LARGER + size)) size += 1
    sum += size
    row[unit] = isBelow ? -size : size
  }
  return row
}
