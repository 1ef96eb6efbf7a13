/** A figure as it was written: "1.2m" is 1.2 and a million. */
export interface WrittenFigure {
  value: number
  /** What its k or m means; 1 without one. */
  multiple: number
}

const MULTIPLES = { k: 1000, m: 1_000_000 } as const

/** Digits in groups of three. India writes groups of two before the last three. */
const GROUPED = /^[1-9]\d{0,2}(?:([ ,.'])\d{3}(?:\1\d{3})*|([ ,])\d{2}(?:\2\d{2})*\2\d{3})$/

const PLAIN = /^\d+$/

/**
 * Reads digits with their separators and an optional k or m. The text has single plain blanks and nothing else.
 * Null if the separators make no figure.
 *
 * Points and commas have opposite meanings in different countries. If a text has both, the last one is the decimal
 * sign. A single one with three digits behind it separates thousands, as in a salary. Before m it is the decimal
 * sign: nobody writes a thousand millions, and 1.250m is common.
 */
export function readFigure(text: string): WrittenFigure | null {
  const parts = /^(?<digits>\d[\d ,.']*?) ?(?<unit>[km]?)$/i.exec(text)?.groups
  const digits = parts?.['digits']
  if (digits === undefined) return null

  const unit = parts?.['unit']?.toLowerCase()
  if (unit === 'k' || unit === 'm') {
    const value = readDigits(digits, unit === 'm')
    return value === null ? null : { value, multiple: MULTIPLES[unit] }
  }
  const value = readDigits(digits, false)
  return value === null ? null : { value, multiple: 1 }
}

/**
 * The amount of a figure, rounded to the cent: 1.1 million is not 1,100,000.0000000002. Null if a number cannot hold
 * it exactly.
 */
export function amountOf(value: number, multiple: number): number | null {
  const amount = Math.round(value * multiple * 100) / 100
  return amount <= Number.MAX_SAFE_INTEGER ? amount : null
}

function readDigits(digits: string, millions: boolean): number | null {
  if (PLAIN.test(digits)) return Number(digits)
  const isDecimal = millions && /^\d+[.,]\d+$/.test(digits)
  return GROUPED.test(digits) && !isDecimal ? joined(digits) : readDecimal(digits)
}

/** The last point or comma is the decimal sign. The groups before it must have another separator. */
function readDecimal(digits: string): number | null {
  const at = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','))
  const [whole, sign, fraction] = [digits.slice(0, at), digits.charAt(at), digits.slice(at + 1)]
  if (at < 1 || !PLAIN.test(fraction)) return null

  const isWhole = PLAIN.test(whole) || (GROUPED.test(whole) && !whole.includes(sign))
  return isWhole ? Number(`${joined(whole)}.${fraction}`) : null
}

function joined(digits: string): number {
  return Number(digits.replaceAll(/\D/g, ''))
}
