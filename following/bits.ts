/**
 * Bits in as few bytes as they need: an arithmetic coder (Witten, Neal and Cleary, 1987) that counts, for each kind of
 * bit, how often it was 1 so far. Writer and reader count the same, so that no table is kept.
 */
export interface BitWriter {
  /** @param kind bits of one kind are alike */
  put(bit: boolean, kind: number): void
  /** The bytes of all bits. Nothing can be put after that. */
  bytes(): Uint8Array
}

export interface BitReader {
  /** @throws RangeError if the bytes are at their end */
  take(kind: number): boolean
  /** Whether all bytes were read. */
  isAtEnd(): boolean
}

/** The interval, as whole numbers below 2 to the power of 32. */
const TOP = 0xff_ff_ff_ff
const BYTES = 4

/** How often the bits of each kind were 0 and 1, from half a time on (Krichevsky and Trofimov, 1981). */
function createCounts(kinds: number) {
  const zeros = new Float64Array(kinds).fill(0.5)
  const ones = new Float64Array(kinds).fill(0.5)
  return {
    /** The last number of the part of an interval that stands for a 1. */
    splitAt(low: number, high: number, kind: number): number {
      const one = ones[kind] ?? 0
      return low + Math.floor(((high - low) * one) / (one + (zeros[kind] ?? 0)))
    },
    add(bit: boolean, kind: number): void {
      const counts = bit ? ones : zeros
      counts[kind] = (counts[kind] ?? 0) + 1
    },
  }
}

const firstByte = (number: number): number => number >>> 24

/** @param kinds so many kinds of bits there are, named from 0 on */
export function createBitWriter(kinds: number): BitWriter {
  const counts = createCounts(kinds)
  const written: number[] = []
  let [low, high] = [0, TOP]
  return {
    put(bit, kind) {
      const split = counts.splitAt(low, high, kind)
      if (bit) high = split
      else low = split + 1
      counts.add(bit, kind)
      while (firstByte(low) === firstByte(high)) {
        written.push(firstByte(high))
        low = (low << 8) >>> 0
        high = ((high << 8) | 255) >>> 0
      }
    },
    bytes() {
      for (let shift = 24; shift >= 0; shift -= 8) written.push((low >>> shift) & 255)
      return Uint8Array.from(written)
    },
  }
}

/** @param kinds as they were written */
export function createBitReader(bytes: Uint8Array, kinds: number): BitReader {
  const counts = createCounts(kinds)
  let [low, high] = [0, TOP]
  let at = 0
  const next = (): number => {
    const byte = bytes[at]
    if (byte === undefined) throw new RangeError('There are no more bytes')
    at += 1
    return byte
  }
  let code = 0
  for (let n = 0; n < BYTES; n += 1) code = ((code << 8) | next()) >>> 0
  return {
    take(kind) {
      const split = counts.splitAt(low, high, kind)
      const bit = code <= split
      if (bit) high = split
      else low = split + 1
      counts.add(bit, kind)
      while (firstByte(low) === firstByte(high)) {
        low = (low << 8) >>> 0
        high = ((high << 8) | 255) >>> 0
        code = ((code << 8) | next()) >>> 0
      }
      return bit
    },
    isAtEnd: () => at === bytes.length,
  }
}
