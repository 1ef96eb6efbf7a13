/** One part of a JSON text, and the blanks before it. Where none fits, the text is broken. */
const token =
  // oxlint-disable-next-line no-control-regex -- a control character breaks a string
  /[ \t\r\n]*(?:([{}[\]:,])|("[^"\\\u0000-\u001F]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[^"\\\u0000-\u001F]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null)(?![\w.]))/y

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'next' | 'end'

/**
 * Where a text stops to be JSON. Browsers say that in many ways, and some not at all.
 *
 * @param text no valid JSON
 * @returns the place; the length of the text if it is cut off
 */
export function brokenAt(text: string): number {
  const open: string[] = []
  let expected: Expected = 'value'
  token.lastIndex = 0
  for (;;) {
    const from = token.lastIndex
    const found = token.exec(text)
    if (!found) return placeOfRest(text, from)
    const [all, sign, string] = found
    const next = after(expected, sign, string !== undefined, open)
    if (next === null) return from + all.length - all.trimStart().length
    expected = next
  }
}

/** What is expected after a part; null if the part was not. */
function after(
  expected: Expected,
  sign: string | undefined,
  isString: boolean,
  open: string[],
): Expected | null {
  const ended = () => (open.length === 0 ? 'end' : 'next')
  if (sign === '}' || sign === ']') {
    const canEnd =
      expected === 'next' || expected === (sign === '}' ? 'key-or-end' : 'value-or-end')
    const isItsOwn = open.at(-1) === (sign === '}' ? '{' : '[')
    if (!canEnd || !isItsOwn) return null
    open.pop()
    return ended()
  }
  if (sign === ',') return expected === 'next' ? (open.at(-1) === '{' ? 'key' : 'value') : null
  if (sign === ':') return expected === 'colon' ? 'value' : null
  if (expected === 'key' || expected === 'key-or-end') return isString ? 'colon' : null
  if (expected !== 'value' && expected !== 'value-or-end') return null
  if (sign === undefined) return ended()
  open.push(sign)
  return sign === '{' ? 'key-or-end' : 'value-or-end'
}

/** The place where no part fits. In a string that has no end, and at the end of the text, it is cut off. */
function placeOfRest(text: string, from: number): number {
  const rest = /[^ \t\r\n]/g
  rest.lastIndex = from
  const start = rest.exec(text)?.index ?? text.length
  if (text[start] !== '"') return isCutWord(text.slice(start)) ? text.length : start
  // An escape is taken whole: the second backslash of a pair begins none.
  const good =
    // oxlint-disable-next-line no-control-regex -- as above
    /[^"\\\u0000-\u001F]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[^"\\\u0000-\u001F]*)*/y
  good.lastIndex = start + 1
  good.exec(text)
  const at = good.lastIndex
  return at >= text.length - 5 && /\\u?[\dA-Fa-f]{0,3}$/.test(text) ? text.length : at
}

/** Whether a text is the beginning of a number or of a word of JSON. */
const isCutWord = (rest: string): boolean =>
  rest.length < 25 && (/^-?\d*\.?\d*(?:[Ee][+-]?)?$/.test(rest) || isBegun(rest))
const isBegun = (rest: string): boolean =>
  ['true', 'false', 'null'].some((word) => word.startsWith(rest))
