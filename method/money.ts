import { amountOf, readFigure, type WrittenFigure } from './written-figure'

export const payPeriods = ['hour', 'day', 'month', 'year'] as const

export type PayPeriod = (typeof payPeriods)[number]

/** What somebody is paid, or wants. */
export interface Money {
  amount: number
  /** ISO 4217, upper case. */
  currency: string
  period: PayPeriod
}

/** What a job pays, at least and at most. */
export interface PayRange {
  low: number
  high: number
  /** ISO 4217, upper case. */
  currency: string
}

/** For a choice: the common ones first, then by their codes. `isCurrency` knows the others. */
export const currencies: readonly string[] = (
  'USD EUR GBP CAD AUD INR ' +
  'BRL CHF CNY CZK DKK HKD HUF IDR ILS JPY KRW MXN ' +
  'MYR NGN NOK NZD PHP PLN RON SEK SGD THB TRY UAH ZAR'
).split(' ')

const known: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

/** Whether the text is the code of a currency, in upper case. */
export function isCurrency(text: string): boolean {
  return known.has(text)
}

/**
 * Reads an amount as people write one: "72k", "72 000", "72.000", "72,000.50", "€ 72,000", "1.2m" (see
 * `readFigure`). A currency beside it is ignored. Cents are kept, smaller parts are rounded. Null for what is no
 * amount: words, a negative figure, two figures, more digits than a number can hold.
 */
export function parseAmount(text: string): number | null {
  const figure = figureIn(text)
  return figure === null ? null : amountOf(figure.value, figure.multiple)
}

/** The words around the ends of a range; each is a part of a regular expression. */
export interface RangeWords {
  /** "to" */
  to: string
  /** "and", after `between` alone. */
  and: string
  between: string
  from: string
}

export type RangeParser = (text: string) => { low: number; high: number } | null

/**
 * Reads a range: "70-85k", "70k to 85k", "70 000 – 85 000". A single figure is both ends. Ends in the wrong
 * order are swapped. If one end is in thousands or millions, the other is so too where that makes sense:
 * "70-85k" are both thousands, and so are "70,000-85k" and "70-85,000". Null for what is no range.
 */
export function rangeParser({ to, and, between, from }: RangeWords): RangeParser {
  const opening = new RegExp(String.raw`^\s*(?:${between}|${from})\s`, 'i')
  const middle = new RegExp(String.raw`\s(?:${to}|${and})\s|${DASH}`, 'iu')
  return (text) => {
    const ends = text.replace(opening, '').split(middle)
    if (ends.length > 2) return null
    const [one, other = one] = ends.map((end) => figureIn(end))
    if (one == null || other == null) return null

    const [first, second] = [endOf(one, other), endOf(other, one)]
    if (first === null || second === null) return null
    return { low: Math.min(first, second), high: Math.max(first, second) }
  }
}

/** Between the ends of a range: every character that people type for "to". */
export const DASH = '[-‐‑‒–—−~〜～]'

/** No range has an end ten times the other: "70,000-85k" does not begin at 70 million. */
const FURTHEST_APART = 10

/** The amount of one end. If it has no k or m, it may share that of the other end. */
function endOf(own: WrittenFigure, other: WrittenFigure): number | null {
  if (own.multiple > 1) return amountOf(own.value, own.multiple)
  if (sharesThousand(own, other)) return amountOf(own.value, 1000)

  const limit = other.value * other.multiple * FURTHEST_APART
  const shared = [other.multiple, 1000].find(
    (multiple) => multiple <= other.multiple && own.value * multiple <= limit,
  )
  return amountOf(own.value, shared ?? 1)
}

/** Whether only the other end has its thousands written out: the 70 of "70-85,000". */
function sharesThousand(own: WrittenFigure, { value, multiple }: WrittenFigure): boolean {
  if (multiple > 1 || own.value >= 1000 || value < 1000) return false
  const times = (own.value * 1000) / value
  return times <= FURTHEST_APART && times >= 1 / FURTHEST_APART
}

/** The signs of some currencies are letters. */
const LETTER_SIGNS: ReadonlySet<string> = new Set(
  'kr kr. dkr nkr fr. zł kč ft rm rp rs r lei 元'.split(' '),
)

const SIGN_FIGURE_SIGN =
  /^(?<before>\D*?) ?(?<figure>\d(?:[\d ,.']*\d)?(?: ?[km](?!\p{L}))?) ?(?<behind>\D*)$/iu

/** The one figure of the text; only a currency may stand before or behind it. */
function figureIn(text: string): WrittenFigure | null {
  // `Intl` puts blanks of several kinds between groups, and marks for the direction of writing.
  const plain = text
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('’', "'")
    .trim()
  const parts = SIGN_FIGURE_SIGN.exec(plain)?.groups
  if (parts?.['figure'] === undefined) return null

  const around = [parts['before'], parts['behind']].filter(Boolean)
  return around.every((sign) => isCurrencySign(sign ?? '')) ? readFigure(parts['figure']) : null
}

/** Whether the text is a currency as people write it beside a figure: its code or its sign. */
export function isCurrencySign(text: string): boolean {
  if (isCurrency(text.toUpperCase()) || LETTER_SIGNS.has(text.toLowerCase())) return true
  // "US$" and "$US": the country is before the sign or behind it.
  return /^\p{L}{0,3}\p{Sc}\p{L}{0,3}$/u.test(text)
}

/**
 * The figure with its currency as the language writes it, without a fraction if it is whole. It leaves the
 * period out: the words for that are in `locales/`.
 *
 * @param language a tag, as `language()` in `locales/` gives it
 */
export function formatMoney(money: Money, language: string): string {
  return figures(money.currency, Number.isInteger(money.amount), language).format(money.amount)
}

/** Both ends with their currency as the language writes a range. If both are equal, it is one figure. */
export function formatRange(range: PayRange, language: string): string {
  const { low, high, currency } = range
  const whole = Number.isInteger(low) && Number.isInteger(high)
  const format = figures(currency, whole, language)
  return low === high ? format.format(low) : format.formatRange(low, high)
}

function figures(currency: string, whole: boolean, language: string): Intl.NumberFormat {
  // Cents are shown even if the currency has none: what was written must not look rounded.
  const digits = whole ? 0 : 2
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
}
