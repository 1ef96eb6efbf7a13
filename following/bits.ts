/**
 * Bits in as few bytes as they need: an arithmetic coder (Witten, Neal and Cleary, 1987) that counts, for each kind of
 * bit, how often it was 1 so far. Writer and reader count the same, so that no table is kept.
 */
export interface BitWriter {
  /** @param kind bits of one kind are alike */
  put(bit: boolean, kind: number): void
  /**
   * Puts a bit of no kind.
   *
   * @param share how likely it is 1, between 0 and 1. The reader has to know it too.
   */
  putLikely(bit: boolean, share: number): void
  /** The bytes of all bits. Nothing can be put after that. */
  bytes(): Uint8Array
}

export interface BitReader {
  /** @throws RangeError if the bytes are at their end */
  take(kind: number): boolean
  /**
   * @param share as it was put
   * @throws RangeError if the bytes are at their end
   */
  takeLikely(share: number): boolean
  /** Whether all bytes were read. */
  isAtEnd(): boolean
}

/** Numbers of so many bytes, as they are written and read. */
const BYTES = 4
const TOP = 2 ** (8 * BYTES) - 1

const firstByte = (number: number): number => number >>> 24
/** Moves a number by a byte to the left. */
const shifted = (number: number, byte: number): number => ((number << 8) | byte) >>> 0

/** How likely a bit is 1, for each kind: from counts of 0 and 1 that begin at a half (Krichevsky and Trofimov, 1981). */
function createCounts(kinds: number) {
  const zeros = new Float64Array(kinds).fill(0.5)
  const ones = new Float64Array(kinds).fill(0.5)
  return {
    shareOf(kind: number): number {
      const one = ones[kind] ?? 0
      return one / (one + (zeros[kind] ?? 0))
    },
    count(bit: boolean, kind: number): void {
      const counts = bit ? ones : zeros
      counts[kind] = (counts[kind] ?? 0) + 1
    },
  }
}

/** The whole numbers that the bits so far still allow. */
function createInterval() {
  let [low, high] = [0, TOP]
  return {
    low: () => low,
    /** The last number of the part that stands for a 1. */
    splitAt: (share: number): number => low + Math.floor((high - low) * share),
    /**
     * Keeps the part of a bit.
     *
     * @param onByte called with each byte that all numbers left begin with; they go on with the next one
     */
    narrow(bit: boolean, split: number, onByte: (byte: number) => void): void {
      if (bit) high = split
      else low = split + 1
      while (firstByte(low) === firstByte(high)) {
        onByte(firstByte(low))
        low = shifted(low, 0)
        high = shifted(high, 255)
      }
    },
  }
}

/** @param kinds so many kinds of bits there are, named from 0 on */
export function createBitWriter(kinds: number): BitWriter {
  const counts = createCounts(kinds)
  const interval = createInterval()
  const written: number[] = []
  const write = (byte: number): void => {
    written.push(byte)
  }
  const putLikely = (bit: boolean, share: number): void =>
    interval.narrow(bit, interval.splitAt(share), write)
  return {
    put(bit, kind) {
      putLikely(bit, counts.shareOf(kind))
      counts.count(bit, kind)
    },
    putLikely,
    bytes() {
      let left = interval.low()
      for (let n = 0; n < BYTES; n += 1, left = shifted(left, 0)) write(firstByte(left))
      return Uint8Array.from(written)
    },
  }
}

/** @param kinds as they were written */
export function createBitReader(bytes: Uint8Array, kinds: number): BitReader {
  const counts = createCounts(kinds)
  const interval = createInterval()
  let [at, code] = [0, 0]
  const read = (): void => {
    const byte = bytes[at]
    if (byte === undefined) throw new RangeError('There are no more bytes')
    at += 1
    code = shifted(code, byte)
  }
  for (let n = 0; n < BYTES; n += 1) read()
  const takeLikely = (share: number): boolean => {
    const split = interval.splitAt(share)
    const bit = code <= split
    interval.narrow(bit, split, read)
    return bit
  }
  return {
    take(kind) {
      const bit = takeLikely(counts.shareOf(kind))
      counts.count(bit, kind)
      return bit
    },
    takeLikely,
    isAtEnd: () => at === bytes.length,
  }
}
