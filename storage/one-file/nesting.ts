/** Deeper than any record is. A text that nests deeper would end in an error of the database. */
const DEEPEST = 64
/** A record stands in a list within two objects. */
const AROUND_RECORD = 3

/**
 * Where a JSON text nests too deep.
 *
 * @param text valid JSON
 * @returns the place of the bracket; null if there is none
 */
export const tooDeepAt = (text: string): number | null => deeperThan(DEEPEST, text)

/** Whether the JSON text of a record nests so deep that a file with it would not be read. */
export const isTooDeep = (record: string): boolean =>
  deeperThan(DEEPEST - AROUND_RECORD, record) !== null

function deeperThan(deepest: number, text: string): number | null {
  let depth = 0
  let at = 0
  while (at < text.length) {
    const letter = text.charCodeAt(at)
    if (letter === QUOTE) at = endOfString(text, at)
    else if (letter === OPEN_LIST || letter === OPEN_OBJECT) {
      depth += 1
      if (depth > deepest) return at
    } else if (letter === CLOSE_LIST || letter === CLOSE_OBJECT) depth -= 1
    at += 1
  }
  return null
}

const [QUOTE, BACKSLASH] = [34, 92]
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125]

/** The place of the quote that ends a string. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end < 0 ? text.length : end
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0
  while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes += 1
  return slashes % 2 === 1
}
