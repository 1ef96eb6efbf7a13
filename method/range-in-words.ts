import {
  currencies,
  DASH,
  isCurrency,
  isCurrencySign,
  type RangeParser,
  rangeParser,
  type RangeWords,
} from './money'

const SIGN = String.raw`(?:\p{L}{0,3}\p{Sc}|\p{L}{2,3}\.?)`
/** The groups are limited. Otherwise each of a thousand figures in a row is tried to the end of the row. */
const FIGURE = String.raw`\d+(?:[.,'’]\d+){0,6}(?:\s\d{3}(?!\d)){0,6}(?:[.,]\d+)?(?:\s?[km](?!\p{L}))?`
/** Letters on either side of a range that say whether it is pay. */
const BESIDE = 100

/** The words that distinguish pay from other figures. Each is a part of a regular expression. */
export interface PayWords extends RangeWords {
  /** What is counted in figures as large as pay. */
  notPay: string
  /** "a year", "p.a.", "gross" */
  payBehind: string
  /** "salary", "budget" */
  payBefore: string
}

/** What stands before figures that belong to a date, a time of day or a phone number. "~70" is about 70. */
const GOES_ON_BEFORE = new RegExp(String.raw`(?:\d[.,:/'’]|\d\s?${DASH}|[-‐‑‒–—−+])$`, 'u')

function grammarOf({ to, and, between, notPay, payBehind, payBefore }: PayWords) {
  return {
    /** Two figures and what makes a range of them. A currency may stand at the inner side of each. */
    range: new RegExp(
      String.raw`(?<!\d[.,'’]?)${FIGURE}(?:\s?${SIGN})?` +
        String.raw`(?:\s*${DASH}\s*|\s+(?:${to}|(?<and>${and}))\s+)` +
        String.raw`(?:${SIGN}\s?)?${FIGURE}`,
      'giu',
    ),
    between: new RegExp(String.raw`\b${between}\s+\S{0,4}\s?$`, 'i'),
    goesOn: new RegExp(String.raw`^(?:[.,:/'’]?\d|\s?${DASH}\s?\d|\s+${to}\s+\d)`, 'u'),
    notPay: new RegExp(String.raw`^\s?(?:%|(?:${notPay})\b)`, 'i'),
    payBehind: new RegExp(String.raw`^\s?(?:${payBehind})\b`, 'i'),
    payBefore: new RegExp(String.raw`\b(?:${payBefore})\b\D*$`, 'i'),
  }
}

type Grammar = ReturnType<typeof grammarOf>

/**
 * Finds the one pay range in a line as it is noted in a call: "they pay 70-85k", "40-55/h", "70,000-85,000 USD
 * a year". Null if there is none, or more than one: Candid cannot know which of them counts.
 *
 * It is for a weak reading alone. What is shown as an amount is read by `rangeParser`.
 */
export function rangeFinder(words: PayWords): RangeParser {
  const grammar = grammarOf(words)
  const parse = rangeParser(words)
  return (line) => {
    // The lookbehind makes each row of signs count once, from its beginning.
    const whole = parse(line.replace(/(?<![\s.,;!?])[\s.,;!?]+$/, ''))
    const ranges = whole ? [whole] : rangesWithin(line, grammar, parse)
    const [range] = ranges
    return range && ranges.length === 1 && range.low < range.high ? range : null
  }
}

/** The ranges of a line. With the second one it is clear that there is more than one. */
function rangesWithin(line: string, grammar: Grammar, parse: RangeParser) {
  const ranges: NonNullable<ReturnType<RangeParser>>[] = []
  for (const match of line.matchAll(grammar.range)) {
    const end = match.index + match[0].length
    const before = line.slice(Math.max(0, match.index - BESIDE), match.index)
    const behind = line.slice(end, end + BESIDE)
    if (match.groups?.['and'] && !grammar.between.test(before)) continue
    if (grammar.goesOn.test(behind) || !standsAlone(before, behind)) continue
    const range = parse(match[0])
    if (range && isPay(match[0], range.high, before, behind, grammar)) ranges.push(range)
    if (ranges.length > 1) break
  }
  return ranges
}

function standsAlone(before: string, behind: string): boolean {
  if (GOES_ON_BEFORE.test(before)) return false
  return [/\p{L}{1,9}$/u.exec(before), /^\p{L}+/u.exec(behind)].every(
    (touching) => touching === null || isCurrencySign(touching[0]),
  )
}

/** Whether the figures look like pay. Small ones without a currency need a word that says so. */
function isPay(
  figures: string,
  high: number,
  before: string,
  behind: string,
  { notPay, payBehind, payBefore }: Grammar,
): boolean {
  if (notPay.test(behind)) return false
  if (payBehind.test(behind)) return true
  if (/\d\s?[km]|\p{Sc}/iu.test(figures) || hasCurrencyBeside(before, behind)) return true
  const areYears = /^(?:19|20)\d\d\D+(?:19|20)\d\d$/.test(figures)
  if (high >= 1000 && !areYears) return true
  return payBefore.test(before) && /^\s*(?:$|[.,;:!?)])/.test(behind)
}

function hasCurrencyBeside(before: string, behind: string): boolean {
  const ahead = /([\p{L}\p{Sc}]{1,4})\s?$/u.exec(before)?.[1] ?? ''
  const after = /^\s?([\p{L}\p{Sc}]{1,4})(?![\p{L}\p{Sc}])/u.exec(behind)?.[1] ?? ''
  return isCurrency(ahead) || /\p{Sc}/u.test(ahead) || isWrittenCurrency(after)
}

/** In small letters only the common codes count: "all" and "top" are codes, too. */
function isWrittenCurrency(word: string): boolean {
  const code = word.toUpperCase()
  if (isCurrency(code)) return code === word || currencies.includes(code)
  return isCurrencySign(word)
}
