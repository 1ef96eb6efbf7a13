const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  bull: '•',
  middot: '·',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  euro: '€',
  pound: '£',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
}

/** The text with its HTML entities as letters. One that is not known stays as it is. */
export function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (all, ...parts) => {
    const [digits, hex, name] = parts as (string | undefined)[]
    if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? all) : all
    const code = digits === undefined ? Number.parseInt(hex ?? '', 16) : Number(digits)
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : all
  })
}

const TAG = /<[^<>]{0,2000}>/g

/**
 * The text of a description in HTML: its lines and list items stay apart. Nothing of it is run. A description that is
 * plain text stays as it is.
 */
export function plainText(html: string): string {
  // Some sites escape the HTML once more.
  const source = !/<\w/.test(html) && /&lt;\w/.test(html) ? decoded(html) : html
  const text = decoded(
    source
      .replace(/<(script|style)\b[^>]{0,2000}>[^<]*(?:<(?!\/\1)[^<]*)*(?:<\/\1>|$)/gi, '')
      .replace(/<li\b[^<>]{0,2000}>/gi, '\n• ')
      .replace(/<(?:br|\/p|\/div|\/ul|\/ol|\/tr|\/h[1-6])\b[^<>]{0,2000}>/gi, '\n')
      .replace(/<(?:p|div|h[1-6])\b[^<>]{0,2000}>/gi, '\n')
      .replace(TAG, ''),
  )
  return tidy(text)
}

/** The text without blanks at the ends of lines and without empty lines in a row. */
export const tidy = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map((one) => one.replace(/[^\S\n]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
