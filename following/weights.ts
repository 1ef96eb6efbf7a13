import { heardClasses } from './classes'
import { BUCKETS } from './features'

/** For each class a weight for each feature, and where it begins. */
export interface Weights {
  /** By feature, then by class. */
  table: Float32Array
  bias: Float32Array
}

const CLASSES = heardClasses.length
/** A weight has 4 bits: one of so many steps below and above nothing. */
export const MOST_STEPS = 7
/** Says what the bytes are, and changes with their meaning. */
const HEAD = [0x43, 0x46, 0x57, 1]

/**
 * The bytes of some weights: for each class how large a step is and where it begins, then its weights as steps, each
 * with its distance from the one before it.
 *
 * @param steps by feature, then by class, from -`MOST_STEPS` to `MOST_STEPS`
 */
export function encodeWeights(
  steps: Int8Array,
  stepOf: Float32Array,
  bias: Float32Array,
): Uint8Array {
  const bytes = [...HEAD]
  const floats = new Float32Array([...stepOf, ...bias])
  bytes.push(...new Uint8Array(floats.buffer))
  for (let id = 0; id < CLASSES; id += 1) {
    const at: number[] = []
    for (let feature = 0; feature < BUCKETS; feature += 1)
      if (steps[feature * CLASSES + id] !== 0) at.push(feature)
    bytes.push(at.length & 255, at.length >> 8)
    at.forEach((feature, n) => pushDistance(bytes, feature - (at[n - 1] ?? -1) - 1))
    for (let n = 0; n < at.length; n += 2) {
      const [low, high] = [at[n], at[n + 1]].map((feature) =>
        feature === undefined ? 0 : (steps[feature * CLASSES + id] ?? 0) & 15,
      )
      bytes.push((low ?? 0) | ((high ?? 0) << 4))
    }
  }
  return Uint8Array.from(bytes)
}

function pushDistance(bytes: number[], distance: number): void {
  for (; distance >= 255; distance -= 255) bytes.push(255)
  bytes.push(distance)
}

/**
 * The weights in these bytes.
 *
 * @throws if they are not the bytes of weights for the classes of today
 */
export function decodeWeights(bytes: Uint8Array): Weights {
  const read = readerOf(bytes)
  if (HEAD.some((byte) => read.byte() !== byte)) throw new Error('These bytes are no weights')
  const stepOf = Array.from({ length: CLASSES }, read.float)
  const bias = Float32Array.from({ length: CLASSES }, read.float)
  const table = new Float32Array(BUCKETS * CLASSES)
  for (const [id, step] of stepOf.entries()) {
    const count = read.byte() + read.byte() * 256
    let feature = -1
    const at = Array.from({ length: count }, () => (feature += read.distance() + 1))
    let pair = 0
    for (const [n, place] of at.entries()) {
      pair = n % 2 === 0 ? read.byte() : pair >> 4
      table[place * CLASSES + id] = (((pair & 15) << 28) >> 28) * step
    }
  }
  if (!read.isAtEnd()) throw new Error('These weights are for other classes')
  return { table, bias }
}

function readerOf(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  const byte = (): number => view.getUint8(at++)
  return {
    byte,
    float(): number {
      at += 4
      return view.getFloat32(at - 4, true)
    },
    distance(): number {
      let sum = 0
      for (;;) {
        const part = byte()
        sum += part
        if (part < 255) return sum
      }
    },
    isAtEnd: () => at === bytes.byteLength,
  }
}
