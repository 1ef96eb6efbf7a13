import { isCurrency, parseAmount, rangeParser } from '@/method/money'
import { periodNamed } from './pay-written'
import { line, type PostedPeriod, type PostingRead } from './shape'
import { fieldOf, isThing, type Thing, valuesOf, wordsOf } from './things'

export type PayRead = Pick<PostingRead, 'pay' | 'low' | 'high' | 'currency' | 'period'>

const nothing: PayRead = { pay: '', low: null, high: null, currency: '', period: '' }

const parseRange = rangeParser({
  to: 'to|bis|à',
  and: 'and|und',
  between: 'between|zwischen',
  from: 'from|von',
})

/**
 * Reads what a posting pays: `baseSalary`, as an amount, a range or a text. Figures are read only if they are certain.
 * What is written is kept in any case: if there are several amounts, all of them, and none as a figure.
 */
export function readPay(posting: Thing): PayRead {
  const amounts = valuesOf(posting, 'baseSalary').flatMap(amountsIn)
  const found = amounts.map((one) => readAmount(one, posting)).filter(({ pay }) => pay !== '')
  const [only, ...others] = new Map(found.map((one) => [one.pay, one])).values()
  if (!only) return nothing
  if (others.length === 0) return only
  return { ...nothing, pay: line([only, ...others].map(({ pay }) => pay).join('; ')) }
}

/** An amount may have several values, each with a unit of its own. */
function amountsIn(salary: unknown): Thing[] {
  if (!isThing(salary)) return [{ value: salary }]
  const values = valuesOf(salary, 'value')
  return values.some(isThing) ? values.map((value) => ({ ...salary, value })) : [salary]
}

function readAmount(written: Thing, posting: Thing): PayRead {
  const value = fieldOf(written, 'value')
  const amounts = isThing(value) ? value : written
  const words = currencyWords(written, posting)
  const period = periodOf([amounts, written])
  const pay = [words, figuresOf(amounts), unitOf(amounts) || unitOf(written)]
  // Nothing, or a nought in place of nothing.
  if (isNought(pay[1])) return nothing
  return {
    ...endsOf(amounts, period),
    pay: line(pay.filter(Boolean).join(' ')),
    currency: currencyOf(pay),
    period,
  }
}

const isNought = (words = ''): boolean => words === '' || /^0(?:[.,]0+)?$/.test(words)

const currencyWords = (written: Thing, posting: Thing): string =>
  wordsOf(fieldOf(written, 'currency') ?? fieldOf(posting, 'salaryCurrency'))

function currencyOf([words = '', figures = '']: string[]): string {
  const code = words.toUpperCase()
  if (isCurrency(code)) return code
  // No other sign stands for one currency alone.
  return words === '€' || (words === '' && figures.includes('€')) ? 'EUR' : ''
}

const unitOf = (thing: Thing): string =>
  wordsOf(fieldOf(thing, 'unitText') ?? fieldOf(thing, 'unitCode'))

const periodOf = (things: readonly Thing[]): PostedPeriod | '' =>
  things.map((thing) => periodNamed(unitOf(thing))).find((period) => period !== '') ?? ''

function figuresOf(amounts: Thing): string {
  const [least, most] = [
    wordsOf(fieldOf(amounts, 'minValue')),
    wordsOf(fieldOf(amounts, 'maxValue')),
  ]
  if (isNought(least) && isNought(most)) return wordsOf(fieldOf(amounts, 'value'))
  return least === most ? least : `${least}–${most}`
}

type Ends = Pick<PayRead, 'low' | 'high'>
const uncertain: Ends = { low: null, high: null }

function endsOf(amounts: Thing, period: PostedPeriod | ''): Ends {
  const ends = ['minValue', 'maxValue'].map((name) => fieldOf(amounts, name))
  const [low = null, high = null] = ends.map((end) => figure(end, period) || null)
  // A nought stands for an end that is not said.
  const isUnread = ends.some((end) => !isNought(wordsOf(end)) && figure(end, period) === null)
  if (isUnread) return uncertain
  if (low !== null || high !== null) return certain({ low, high })
  const value = fieldOf(amounts, 'value')
  const one = figure(value, period)
  if (one !== null) return { low: one, high: one }
  const isShort = typeof value === 'string' && value.length <= LONGEST
  const range = isShort ? parseRange(value) : null
  // A single figure was not certain.
  return range && range.low < range.high ? certain(range) : uncertain
}

/** No real range is so wide: one of its ends means something else, as "70k – 90" does. */
const WIDEST = 10

function certain({ low, high }: Ends): Ends {
  const isRange = low === null || high === null || (low <= high && high <= low * WIDEST)
  return isRange ? { low, high } : uncertain
}

/** No figure is longer. */
const LONGEST = 100

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
