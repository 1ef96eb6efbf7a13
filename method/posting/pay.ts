import { isCurrency, parseAmount, rangeParser } from '@/method/money'
import { line, type PostedPeriod, type PostingRead } from './shape'
import { fieldOf, isThing, type Thing, valuesOf, wordsOf } from './things'

export type PayRead = Pick<PostingRead, 'pay' | 'low' | 'high' | 'currency' | 'period'>

const nothing: PayRead = { pay: '', low: null, high: null, currency: '', period: '' }

/** The words and the codes for what one is paid by. */
const periods: readonly [RegExp, PostedPeriod][] = [
  [/^(?:hours?|hourly|hur|h|stunde|std)$/, 'hour'],
  [/^(?:days?|daily|d|tag)$/, 'day'],
  [/^(?:weeks?|weekly|wee|woche)$/, 'week'],
  [/^(?:months?|monthly|mon|monat)$/, 'month'],
  [/^(?:years?|yearly|annual(?:ly)?|annum|ann|jahr)$/, 'year'],
]

const parseRange = rangeParser({
  to: 'to|bis|à',
  and: 'and|und',
  between: 'between|zwischen',
  from: 'from|von',
})

/**
 * Reads what a posting pays: `baseSalary`, as an amount, a range or a text. Figures are read only if they are certain.
 * What is written is kept in any case.
 */
export function readPay(posting: Thing): PayRead {
  const [salary] = valuesOf(posting, 'baseSalary')
  if (salary === undefined) return nothing
  const written = isThing(salary) ? salary : { value: salary }
  const [value] = valuesOf(written, 'value')
  const amounts = isThing(value) ? value : written
  const words = currencyWords(written, posting)
  const period = periodOf([amounts, written])
  const ends = endsOf(amounts, period)
  const pay = [words, figuresOf(amounts), unitOf(amounts) || unitOf(written)]
  // Nothing, or a nought in place of nothing.
  if (figuresOf(amounts) === '' || (ends.low === 0 && (ends.high ?? 0) === 0)) return nothing
  return { ...ends, pay: line(pay.filter(Boolean).join(' ')), currency: currencyOf(pay), period }
}

const currencyWords = (written: Thing, posting: Thing): string =>
  wordsOf(fieldOf(written, 'currency') ?? fieldOf(posting, 'salaryCurrency'))

function currencyOf([words = '', figures = '']: string[]): string {
  const code = words.toUpperCase()
  if (isCurrency(code)) return code
  // No other sign stands for one currency alone.
  return words === '' && figures.includes('€') ? 'EUR' : ''
}

const unitOf = (thing: Thing): string =>
  wordsOf(fieldOf(thing, 'unitText') ?? fieldOf(thing, 'unitCode'))

function periodOf(things: readonly Thing[]): PostedPeriod | '' {
  for (const thing of things) {
    const word = unitOf(thing)
      .toLowerCase()
      .replace(/^(?:per|pro|an?|\/)\s*/, '')
    const found = periods.find(([pattern]) => pattern.test(word))
    if (found) return found[1]
  }
  return ''
}

function figuresOf(amounts: Thing): string {
  const [least, most] = [
    wordsOf(fieldOf(amounts, 'minValue')),
    wordsOf(fieldOf(amounts, 'maxValue')),
  ]
  if (least === '' && most === '') return wordsOf(fieldOf(amounts, 'value'))
  return least === most ? least : `${least}–${most}`
}

function endsOf(amounts: Thing, period: PostedPeriod | ''): Pick<PayRead, 'low' | 'high'> {
  const [least, most] = ['minValue', 'maxValue'].map((name) =>
    figure(fieldOf(amounts, name), period),
  )
  if (least != null || most != null) return ordered(least ?? null, most ?? null)
  const value = fieldOf(amounts, 'value')
  const one = figure(value, period)
  if (one !== null) return { low: one, high: one }
  const isShort = typeof value === 'string' && value.length <= LONGEST
  const range = isShort ? parseRange(value) : null
  // A single figure was not certain.
  return range && range.low < range.high ? range : { low: null, high: null }
}

/** No figure is longer. */
const LONGEST = 100

const ordered = (low: number | null, high: number | null) =>
  low !== null && high !== null && low > high ? { low: high, high: low } : { low, high }

/** Three digits behind one sign: thousands of a salary, but of an hour's pay perhaps a fraction. */
const UNCERTAIN = /^\D*\d{1,3}[.,]\d{3}\D*$/

function figure(value: unknown, period: PostedPeriod | ''): number | null {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? value : null
  if (typeof value !== 'string' || value.length > LONGEST) return null
  // A number as a program writes it.
  if (/^\d+(?:\.\d{1,2})?$/.test(value.trim())) return Number(value)
  if ((period === 'hour' || period === 'day') && UNCERTAIN.test(value)) return null
  return parseAmount(value)
}
