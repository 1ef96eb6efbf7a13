import { BUCKETS } from './features'
import { CLASSES, HIDDEN, type Model } from './model'

/** A weight of a feature has 4 bits: it is one of so many steps below or above nothing. */
export const MOST_STEPS = 7
/** Says what the bytes are, and changes with their meaning. */
const HEAD = [0x43, 0x46, 0x57, 2, HIDDEN, CLASSES]
/** The bytes that say which units a feature has a weight for. */
const MASK = HIDDEN / 8

/**
 * The bytes of a model. The weights of features are rounded; most of them are nothing and take no room.
 *
 * @param steps the weights of the features, as steps from -`MOST_STEPS` to `MOST_STEPS`
 * @param stepOf how large a step is, for each hidden unit
 */
export function encodeModel(steps: Int8Array, stepOf: Float32Array, model: Model): Uint8Array {
  const { hiddenBias, out, outBias } = model
  const floats = Float32Array.from([...stepOf, ...hiddenBias, ...out, ...outBias])
  const bytes = [...HEAD, ...new Uint8Array(floats.buffer)]
  const distances: number[] = []
  const masks: number[][] = Array.from({ length: MASK }, () => [])
  const nibbles: number[] = []
  let before = -1
  for (let feature = 0; feature < BUCKETS; feature += 1) {
    const row = steps.subarray(feature * HIDDEN, (feature + 1) * HIDDEN)
    if (row.every((step) => step === 0)) continue
    pushDistance(distances, feature - before - 1)
    before = feature
    masks.forEach((list, part) => {
      const units = row.subarray(part * 8, part * 8 + 8)
      list.push(units.reduce((mask, step, at) => (step === 0 ? mask : mask | (1 << at)), 0))
    })
    nibbles.push(...[...row].filter((step) => step !== 0).map((step) => step & 15))
  }
  const count = masks[0]?.length ?? 0
  bytes.push(count & 255, count >> 8, ...distances, ...masks.flat())
  for (let at = 0; at < nibbles.length; at += 2)
    bytes.push((nibbles[at] ?? 0) | ((nibbles[at + 1] ?? 0) << 4))
  return Uint8Array.from(bytes)
}

function pushDistance(bytes: number[], distance: number): void {
  let rest = distance
  for (; rest >= 255; rest -= 255) bytes.push(255)
  bytes.push(rest)
}

/**
 * The model in these bytes.
 *
 * @throws if they are not the bytes of a model for the classes and features of today
 */
export function decodeModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  const byte = (): number => view.getUint8(at++)
  const float = (): number => view.getFloat32((at += 4) - 4, true)
  const floats = (length: number) => Float32Array.from({ length }, float)
  const distance = (): number => {
    const part = byte()
    return part < 255 ? part : part + distance()
  }
  if (HEAD.some((known) => byte() !== known)) throw new Error('These bytes are no weights')
  const stepOf = floats(HIDDEN)
  const hiddenBias = floats(HIDDEN)
  const out = floats(HIDDEN * CLASSES)
  const outBias = floats(CLASSES)
  const count = byte() + byte() * 256
  let last = -1
  const features = Array.from({ length: count }, () => (last += distance() + 1))
  const masks = Array.from({ length: MASK }, () => Array.from({ length: count }, byte))
  const table = new Float32Array(BUCKETS * HIDDEN)
  let pair = 0
  let isSecond = false
  for (const [n, feature] of features.entries())
    for (const [unit, step] of stepOf.entries()) {
      if (((masks[unit >> 3]?.[n] ?? 0) & (1 << (unit & 7))) === 0) continue
      pair = isSecond ? pair >> 4 : byte()
      isSecond = !isSecond
      table[feature * HIDDEN + unit] = (((pair & 15) << 28) >> 28) * step
    }
  if (at !== bytes.length) throw new Error('These weights are for another model')
  return { table, hiddenBias, out, outBias }
}
