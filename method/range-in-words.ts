import { currencies, isCurrency, isCurrencySign, parseRange } from './money'

const SIGN = String.raw`(?:\p{L}{0,3}\p{Sc}|\p{L}{2,3}\.?)`
const FIGURE = String.raw`\d+(?:[.,'’]\d+)*(?:\s\d{3}(?!\d))*(?:[.,]\d+)?(?:\s?[km](?!\p{L}))?`
const DASH = '[-‐‑‒–—−~〜～]'

/** Two figures and what makes a range of them; a currency may stand at the inner side of each. */
const RANGE = new RegExp(
  String.raw`(?<!\d[.,'’]?)${FIGURE}(?:\s?${SIGN})?` +
    String.raw`(?:\s*${DASH}\s*|\s+(?:to|(?<and>and))\s+)` +
    String.raw`(?:${SIGN}\s?)?${FIGURE}`,
  'giu',
)

/** It touches a range that is a part of more: a date, a time of day, a phone number. "~70" is about 70. */
const GOES_ON_BEFORE = new RegExp(String.raw`(?:\d[.,:/'’]|\d\s?${DASH}|[-‐‑‒–—−+])$`, 'u')
const GOES_ON_BEHIND = new RegExp(String.raw`^(?:[.,:/'’]?\d|\s?${DASH}\s?\d|\s+to\s+\d)`, 'u')

/** What is counted in figures as large as pay. */
const NOT_PAY =
  /^\s?(?:%|(?:per\s?cent|people|employees|staff|users|customers|clients|hours|days|weeks|months|years)\b)/i

const FOR_A_TIME =
  /^\s?(?:\/\s?(?:h|hr|hour|d|day|mo|month|y|yr|year|annum)|(?:per|an?|each)\s(?:hour|day|month|year|annum)|p\.?\s?a|gross|net)\b/i
const OF_PAY = /\b(?:pay|pays|paid|paying|salary|range|band|base|rate|budget|offer|offers)\b\D*$/i

/**
 * The one pay range in a line as it is noted in a call: "they pay 70-85k", "40-55/h", "70,000-85,000 USD
 * a year". Null where none stands, or more than one: which of them counts is not for us to say.
 *
 * It is for a weak reading alone. What is to be shown as an amount is read by `parseRange`.
 */
export function rangeIn(line: string): { low: number; high: number } | null {
  const whole = parseRange(line.replace(/[\s.,;!?]+$/, ''))
  const ranges = whole ? [whole] : rangesWithin(line)
  const [range] = ranges
  return range && ranges.length === 1 && range.low < range.high ? range : null
}

function rangesWithin(line: string) {
  return [...line.matchAll(RANGE)].flatMap((match) => {
    const before = line.slice(0, match.index)
    const behind = line.slice(match.index + match[0].length)
    if (match.groups?.['and'] && !/\bbetween\s+\S{0,4}\s?$/i.test(before)) return []
    const range = standsAlone(before, behind) ? parseRange(match[0]) : null
    return range && isPay(match[0], range.high, before, behind) ? [range] : []
  })
}

function standsAlone(before: string, behind: string): boolean {
  if (GOES_ON_BEFORE.test(before) || GOES_ON_BEHIND.test(behind)) return false
  return [/\p{L}{1,9}$/u.exec(before), /^\p{L}+/u.exec(behind)].every(
    (touching) => touching === null || isCurrencySign(touching[0]),
  )
}

/** Whether the figures look like pay; small ones without a currency need a word that says so. */
function isPay(figures: string, high: number, before: string, behind: string): boolean {
  if (NOT_PAY.test(behind)) return false
  if (FOR_A_TIME.test(behind)) return true
  if (/\d\s?[km]|\p{Sc}/iu.test(figures) || hasCurrencyBeside(before, behind)) return true
  const areYears = /^(?:19|20)\d\d\D+(?:19|20)\d\d$/.test(figures)
  if (high >= 1000 && !areYears) return true
  return OF_PAY.test(before) && /^\s*(?:$|[.,;:!?)])/.test(behind)
}

function hasCurrencyBeside(before: string, behind: string): boolean {
  const ahead = /([\p{L}\p{Sc}]{1,4})\s?$/u.exec(before)?.[1] ?? ''
  const after = /^\s?([\p{L}\p{Sc}]{1,4})(?![\p{L}\p{Sc}])/u.exec(behind)?.[1] ?? ''
  return isCurrency(ahead) || /\p{Sc}/u.test(ahead) || isWrittenCurrency(after)
}

/** In small letters only the common codes count: "all" and "top" are codes as well. */
function isWrittenCurrency(word: string): boolean {
  const code = word.toUpperCase()
  if (isCurrency(code)) return code === word || currencies.includes(code)
  return isCurrencySign(word)
}
