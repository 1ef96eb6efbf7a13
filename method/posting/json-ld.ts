import { decoded } from './entities'

/** A longer script is not read, in letters. */
const LONGEST = 2_000_000

/**
 * Reads the text of one JSON-LD script. Pages write comments, commas behind the last entry, line breaks in texts, and
 * entities for quotes: what is readable without them is read.
 *
 * @returns undefined if it is no JSON even so
 */
export function readJsonLd(script: string): unknown {
  if (script.length > LONGEST) return undefined
  const text = script
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/, '')
    .trim()
  for (const attempt of [() => text, () => mended(text), () => mended(decoded(text))]) {
    const read = parsed(attempt())
    if (read !== undefined) return read
  }
  return undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** A text in quotes, a comment, a comma with nothing behind it, or a last semicolon. */
const PARTS =
  /"(?:[^"\\]|\\[^])*(?:"|$)|\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$)|\/\/[^\n]*|,(?=\s*[}\]])|;\s*$/g
/** JSON wants them escaped. */
const CONTROLS: Readonly<Record<string, string>> = { '\n': String.raw`\n`, '\t': String.raw`\t` }

const mended = (text: string): string =>
  text.replace(PARTS, (part) =>
    part.startsWith('"') ? part.replace(/\p{Cc}/gu, (one) => CONTROLS[one] ?? ' ') : '',
  )
