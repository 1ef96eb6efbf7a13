import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRange } from '@/locales/readings'
import {
  currencies,
  formatMoney,
  formatRange,
  isCurrency,
  parseAmount,
  type Money,
  type PayRange,
} from '@/method/money'

const locales = ['en-US', 'en-GB', 'en-IN', 'de-DE', 'de-CH', 'fr-FR', 'sv-SE', 'pt-BR', 'ja-JP']
const locale = fc.constantFrom(...locales)
const currency = fc.constantFrom(...currencies)
const cents = fc.integer({ min: 0, max: 10_000_000_000 })
const amount = fc.oneof(
  fc.integer({ min: 0, max: 100_000_000 }),
  cents.map((value) => value / 100),
)
/** Text that is nearly money. It breaks a parser sooner than random text. */
const nearlyMoney = fc
  .array(fc.constantFrom(...Array.from("0123456789.,' -–km€$to\u00a0\u202f")), { maxLength: 14 })
  .map((letters) => letters.join(''))
const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), nearlyMoney)

describe('an amount as it was typed', () => {
  it.each([
    ['72k', 72_000],
    ['72 K', 72_000],
    ['72000', 72_000],
    ['72 000', 72_000],
    ['72.000', 72_000],
    ["72'000", 72_000],
    ['72,000.50', 72_000.5],
    ['72.000,50', 72_000.5],
    ['12,00,000', 1_200_000],
    ['€ 72,000', 72_000],
    ['72 000 kr', 72_000],
    ['USD 72k', 72_000],
    ['R$ 5.000', 5000],
    ['1.2m', 1_200_000],
    ['1.250m', 1_250_000],
    ['1,200k', 1_200_000],
    ['1.1m', 1_100_000],
    ['45.50', 45.5],
    ['0', 0],
  ])('is read from %j as %d', (text, expected) => {
    expect(parseAmount(text)).toBe(expected)
  })

  it.each([
    '',
    ' ',
    'a lot',
    '-5',
    '−72k',
    '(5)',
    '1.2.3',
    '1.234.56',
    '70 85k',
    '72kg',
    '72k!',
    '1e9',
    '∞',
  ])('is not made from %j', (text) => {
    expect(parseAmount(text)).toBeNull()
  })

  it('is null if a number cannot hold all its digits', () => {
    expect(parseAmount('9'.repeat(400))).toBeNull()
    expect(parseAmount('9007199254740993')).toBeNull()
  })

  it('is null or a number from zero on, whatever is typed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseAmount(text)
        expect(parsed === null || (Number.isFinite(parsed) && parsed >= 0)).toBe(true)
      }),
    )
  })

  it('comes back the same from the text that the panel shows', () => {
    fc.assert(
      fc.property(amount, currency, locale, (value, code, language) => {
        const money: Money = { amount: value, currency: code, period: 'year' }
        expect(parseAmount(formatMoney(money, language))).toBe(value)
      }),
    )
  })

  it('is shown with cents only if somebody named them', () => {
    const money: Money = { amount: 72_000, currency: 'USD', period: 'year' }
    expect(formatMoney(money, 'en-US')).toBe('$72,000')
    expect(formatMoney({ ...money, amount: 45.5 }, 'en-US')).toBe('$45.50')
    expect(formatMoney({ ...money, amount: 45.5, currency: 'JPY' }, 'en-US')).toBe('¥45.50')
  })
})

describe('a range as it was typed', () => {
  it.each([
    ['70-85k', 70_000, 85_000],
    ['70k-85k', 70_000, 85_000],
    ['70k-85', 70_000, 85_000],
    ['70k to 85k', 70_000, 85_000],
    ['between 70 and 85k', 70_000, 85_000],
    ['70 000 – 85 000', 70_000, 85_000],
    ['70,000-85k', 70_000, 85_000],
    ['85-70k', 70_000, 85_000],
    ['€70–85k', 70_000, 85_000],
    ['900-1.2m', 900_000, 1_200_000],
    ['900k-1.2m', 900_000, 1_200_000],
    ['1-1.2m', 1_000_000, 1_200_000],
    ['70-85,000', 70_000, 85_000],
    ['70–85 000', 70_000, 85_000],
    ['70-85000', 70_000, 85_000],
    ['70–85.000 €', 70_000, 85_000],
    ['85,000-70', 70_000, 85_000],
    ['5-6.000', 5000, 6000],
    ['7,5-9.000', 7500, 9000],
    ['900-1,100', 900, 1100],
    ['8-85,000', 8, 85_000],
    ['70-8', 8, 70],
    ['45-60', 45, 60],
    ['85k', 85_000, 85_000],
  ])('is read from %j as %d to %d', (text, low, high) => {
    expect(parseRange(text)).toEqual({ low, high })
  })

  it.each(['', '-', '70-', '-5', '-5-10', '70-80-90', 'to', 'competitive', '70 85'])(
    'is not made from %j',
    (text) => {
      expect(parseRange(text)).toBeNull()
    },
  )

  it('is null or runs from low to high, whatever is typed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const range = parseRange(text)
        if (range === null) return
        expect(Number.isFinite(range.low) && Number.isFinite(range.high)).toBe(true)
        expect(range.low).toBeLessThanOrEqual(range.high)
      }),
    )
  })

  it('is in thousands at both ends if only the upper end says k', () => {
    const thousands = fc.integer({ min: 20, max: 180 })
    fc.assert(
      fc.property(thousands, thousands, (one, other) => {
        const [low, high] = [Math.min(one, other) * 1000, Math.max(one, other) * 1000]
        expect(parseRange(`${one}-${other}k`)).toEqual({ low, high })
      }),
    )
  })

  it('is in thousands at both ends if only one end writes them out', () => {
    const thousands = fc.integer({ min: 20, max: 180 })
    const written = fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'de-CH', 'en-IN')
    fc.assert(
      fc.property(thousands, thousands, written, (one, other, language) => {
        const [low, high] = [Math.min(one, other) * 1000, Math.max(one, other) * 1000]
        const whole = new Intl.NumberFormat(language).format(other * 1000)
        expect(parseRange(`${one}-${whole}`)).toEqual({ low, high })
        expect(parseRange(`${one}-${other * 1000}`)).toEqual({ low, high })
      }),
    )
  })

  it('comes back the same from the text that the panel shows', () => {
    // A small end counts as thousands if a thousand times it is within ten times of the other end.
    const isShort = (low: number, high: number) =>
      low < 1000 && high >= 1000 && high >= low * 100 && high <= low * 10_000
    fc.assert(
      fc.property(amount, amount, currency, locale, (one, other, code, language) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        fc.pre(!isShort(low, high))
        const range: PayRange = { low, high, currency: code }
        expect(parseRange(formatRange(range, language))).toEqual({ low, high })
      }),
    )
  })
})

describe('the currencies to choose from', () => {
  it('are all known to the browser', () => {
    expect(currencies.filter((code) => !isCurrency(code))).toEqual([])
  })

  it('are listed once each', () => {
    expect(new Set(currencies).size).toBe(currencies.length)
  })

  it.each(['', 'usd', 'EURO', 'XX', '€'])('exclude %j, which is no code', (text) => {
    expect(isCurrency(text)).toBe(false)
  })
})
