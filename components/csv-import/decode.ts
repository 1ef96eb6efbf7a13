/** A larger file is not read, in bytes. */
export const LARGEST_TABLE = 10_000_000

export type TableProblem =
  /** `archive`: an Excel file is one, too. */
  | { kind: 'large' | 'empty' | 'archive' | 'no-text' | 'no-rows' }
  /** Rows count from 1, the row of the names among them. */
  | { kind: 'quotes'; row: number }
  | { kind: 'many'; most: number }
  | { kind: 'unknown'; detail: string }

export type Decoded = { ok: true; text: string } | { ok: false; problem: TableProblem }

const problem = (kind: Exclude<TableProblem['kind'], 'quotes' | 'many' | 'unknown'>): Decoded => ({
  ok: false,
  problem: { kind },
})

/**
 * The text of a file as Excel, other programs and trackers write one: UTF-8, UTF-16 in both orders, or Windows-1252. Not
 * every mark of the order is there.
 */
export function decodeTable(bytes: Uint8Array<ArrayBuffer>): Decoded {
  if (bytes.length > LARGEST_TABLE) return problem('large')
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return problem('archive')
  // What Excel wrote before it wrote archives.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return problem('archive')
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes)
  if (text.includes('\u0000')) return problem('no-text')
  return text.trim() === '' ? problem('empty') : { ok: true, text }
}

function encodingOf(bytes: Uint8Array<ArrayBuffer>): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const start = bytes.subarray(0, 400)
  const noughts = [0, 1].map(
    (odd) => start.filter((byte, at) => at % 2 === odd && byte === 0).length,
  )
  const [even = 0, odd = 0] = noughts
  // Most letters of a table have a byte that is nought in UTF-16.
  if (odd > start.length / 5 && even === 0) return 'utf-16le'
  if (even > start.length / 5 && odd === 0) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

function isUtf8(bytes: Uint8Array<ArrayBuffer>): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
