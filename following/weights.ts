import { CLASSES, HIDDEN, type Model } from './model'

/** Says what the bytes are, and changes with their meaning. */
const HEAD = [0x43, 0x46, 0x57, 3, HIDDEN, CLASSES]
/** So many weights of -1, 0 or 1 are one byte: 3 to the power of 5 is 243. */
const IN_A_BYTE = 5

/**
 * The bytes of a model: which features it knows, each by its distance from the one before it, and for each of them a
 * weight of -1, 0 or 1 to each hidden unit.
 *
 * @param features in rising order
 * @param signs by feature, then by hidden unit
 */
export function encodeModel(
  features: Uint32Array,
  signs: Int8Array,
  rest: Omit<Model, 'rows'>,
): Uint8Array {
  const { sizeOf, hiddenBias, out, outBias } = rest
  const floats = Float32Array.from([...sizeOf, ...hiddenBias, ...out, ...outBias])
  const bytes = [
    ...HEAD,
    ...new Uint8Array(floats.buffer),
    features.length & 255,
    features.length >> 8,
  ]
  features.forEach((feature, at) => pushDistance(bytes, feature - (features[at - 1] ?? -1) - 1))
  for (let at = 0; at < signs.length; at += IN_A_BYTE) {
    const part = signs.subarray(at, at + IN_A_BYTE)
    bytes.push(part.reduceRight((sum, sign) => sum * 3 + sign + 1, 0))
  }
  return Uint8Array.from(bytes)
}

function pushDistance(bytes: number[], distance: number): void {
  let left = distance
  for (; left >= 255; left -= 255) bytes.push(255)
  bytes.push(left)
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
  const distance = (): number => {
    const part = byte()
    return part < 255 ? part : part + distance()
  }
  if (HEAD.some((known) => byte() !== known)) throw new Error('These bytes are no weights')
  const rest = {
    sizeOf: floats(HIDDEN),
    hiddenBias: floats(HIDDEN),
    out: floats(HIDDEN * CLASSES),
    outBias: floats(CLASSES),
  }
  const count = byte() + byte() * 256
  let feature = -1
  const features = Array.from({ length: count }, () => (feature += distance() + 1))
  const signs = new Int8Array(count * HIDDEN)
  for (let from = 0; from < signs.length; from += IN_A_BYTE) {
    let packed = byte()
    for (let n = from; n < Math.min(from + IN_A_BYTE, signs.length); n += 1) {
      signs[n] = (packed % 3) - 1
      packed = Math.floor(packed / 3)
    }
  }
  if (at !== bytes.length) throw new Error('These weights are for another model')
  const rows = new Map(
    features.map((known, n) => [known, signs.subarray(n * HIDDEN, (n + 1) * HIDDEN)]),
  )
  return { rows, ...rest }
}
