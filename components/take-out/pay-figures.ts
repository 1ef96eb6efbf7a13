import type { Finder } from './finder'
import { aYear, noPay } from './harmless-numbers'
import { digit, gap, number, range } from './number-forms'

// What a figure of pay looks like. Nobody can list all the ways to write one, so it is the other way round: every number
// of two digits and more counts, but for what is shown to be a date, a clock time, a percentage, a version or a count of
// something. A figure too many is taken out rather than one too few.

const noLetter = String.raw`(?![\p{L}\p{N}])`

/** Codes of currencies that are also words of everyday language. */
const words = new Set([
  'all',
  'top',
  'try',
  'cup',
  'pen',
  'mad',
  'mop',
  'gel',
  'sos',
  'cop',
  'ern',
  'bob',
  'ron',
  'php',
  'lak',
])
const codes = Intl.supportedValuesOf('currency')
  .map((code) => code.toLowerCase())
  .filter((code) => !words.has(code))
  .join('|')
const named =
  'euros?|dollars?|pounds?|quid|bucks|francs?|franken|kronor|kroner|krona|krone|rupees?|rupien|pesos?|reais|dirhams?|zlotych|zł|kč|kčs|kr|ft|rs|rp|rm|lei|leva|лв|руб(?:лей|ля|ль)?|грн|тенге|دولار|ريال|درهم|yen|yuan|rmb|nis'
const scaled = String.raw`(?:k|t|m|tsd|mio|mrd|mn|mln|bn)\.?\s?`
/** "€", "EUR", "kEUR", "T€", "円" */
const currency = String.raw`(?:(?<!\p{L})(?:${scaled})?(?:\p{Sc}|[A-Za-z]{1,3}\p{Sc}|(?:${codes}|${named})(?!\p{L})\.?)|[円圓元원])`
/** After a number, the letters may stand close to it. */
const currencyAfter = String.raw`(?:(?:${scaled})?(?:\p{Sc}|(?:${codes}|${named})(?!\p{L})|[A-Za-z]{1,3}\p{Sc})|[円圓元块원])`
const many = String.raw`(?:(?:k|tsd\.?|tausend|thousands?|grand|mille|mil|mila|tys\.?|tis\.?|тыс\.?|к|т\.\s?р\.?|lakhs?|lacs?|lpa|crores?|cr|mio\.?|mln\.?|mn|millions?|millionen|millones|m|bn|billions?|triệu|nghìn|tr|juta|jt|ribu|rb|bin|l|t)${noLetter}|(?:百万|千万|[万萬千億亿]|[만천억]|ล้าน|แสน|หมื่น|พัน|ألف|مليون|אלף|हज़ार|लाख|करोड़))`
const time =
  'hour|day|week|month|year|annum|quarter|stunde|tag|woche|monat|jahr|heure|jour|mois|an|année|mes|año|hora|día|ora|giorno|mese|anno|h|hr|d|wk|mo|yr|y'
const period = String.raw`(?:(?:(?:an?|per|pro|par|por|al|each|every|je|im)\s|\/\s?)(?:${time})(?!\p{L})|(?:hourly|daily|weekly|monthly|quarterly|yearly|annually|annual|jährlich|monatlich|täglich|stündlich)(?!\p{L})|p\.?\s?[adhmw](?!\p{L})\.?)`
const before = String.raw`(?:hourly|daily|weekly|monthly|yearly|annual(?:ly)?|jährlich|monatlich)\s?:?\s?`

/** With a currency, in thousands, or by the hour, the month or the year. */
const money = new RegExp(
  [
    String.raw`${currency}\s?${number}(?:\s?${many})?(?:\s?${currencyAfter})?(?:\s?${period})?`,
    String.raw`${number}\s?${many}(?:\s?${currencyAfter})?(?:\s?${period})?`,
    String.raw`${number}\s?${currencyAfter}(?:\s?${period})?`,
    String.raw`${before}${number}`,
    // "p.m." is a time of the day, too.
    String.raw`(?!${digit}{1,2}\s?[ap]\.?m)${number}\s?${period}`,
  ].join('|'),
  'giu',
)

/** Every number, with the letters that stand close to it. */
const anyNumber = new RegExp(
  String.raw`(?:(?<![\p{L}${digit}])[A-Za-z]{1,4})?${digit}+(?:${gap}${digit}{2,3}(?!${digit}))*(?:[.,\u066b]${digit}+)?(?!${digit})(?:[.,][-\u2013\u2014]{1,2})?(?:[\p{Script=Latin}\p{Script=Cyrillic}]{1,4}(?!\p{L}))?`,
  'gu',
)
const onlyRange = new RegExp(`^${range}$`, 'iu')

interface Span {
  from: number
  to: number
}

/** A pattern is compiled once: a copy of it for each text, as `matchAll` makes, would be most of the work. */
function spansOf(pattern: RegExp, text: string): Span[] {
  const found: Span[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    found.push({ from: match.index, to: pattern.lastIndex })
  return found
}

const isIn = (spans: readonly Span[], { from, to }: Span): boolean =>
  spans.some((span) => span.from < to && from < span.to)

/** Finds each figure in a text that may be pay. From one figure to another is one. */
export const figuresOfPay: Finder = (text) => {
  const sure = spansOf(money, text)
  const shown = spansOf(noPay, text).filter((span) => !isIn(sure, span))
  const years = spansOf(aYear, text)
  const numbers = spansOf(anyNumber, text).filter((span) => !isIn(sure, span) && !isIn(shown, span))
  // A year, and a number of one digit, are figures only at the other end of one.
  const isWeak = (span: Span) =>
    isIn(years, span) || text.slice(span.from, span.to).match(/\p{Nd}/gu)?.length === 1
  const all = [
    ...sure.map((span) => ({ ...span, isPay: true })),
    ...numbers.map((span) => ({ ...span, isPay: !isWeak(span) })),
  ].toSorted((a, b) => a.from - b.from)
  return inOne(text, all)
}

/** Numbers with no more than the sign of a range between them are one. It counts if one of them does. */
function inOne(text: string, spans: readonly (Span & { isPay: boolean })[]) {
  const groups: (Span & { isPay: boolean })[] = []
  for (const span of spans) {
    const last = groups.at(-1)
    const between = last && text.slice(last.to, span.from)
    if (!last || between === undefined || between.length > 10 || !onlyRange.test(between))
      groups.push({ ...span })
    else Object.assign(last, { to: span.to, isPay: last.isPay || span.isPay })
  }
  return groups
    .filter(({ isPay }) => isPay)
    .map(({ from, to }) => ({ from, to, role: 'pay' as const }))
}
