/** Which comes first in a date as "03/04/2026". */
export type DayOrder = 'day' | 'month'

interface Parts {
  first: number
  second: number
  year: number
  /** Points are only written where the day comes first. */
  isDayFirst: boolean
}

const NUMBERS = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:[\sT,].*)?$/
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[\sT].*)?$/
/** "4 March 2026", "March 4th, 2026", "4. März 2026" */
const NAMED =
  /^(?:(\d{1,2})(?:st|nd|rd|th|\.)?\s+)?(\p{L}{3,12})\.?(?:\s+(\d{1,2})(?:st|nd|rd|th)?)?,?\s+(\d{4})\b/u

/** "04-Mar-2026", "4/Mar/26", as Excel writes them. */
const SHORT = /^(\d{1,2})([-/. ])(\p{L}{3,12})\.?\2(\d{4}|\d{2})$/u

/** The order of the dates of a column, if one of them shows it; null if none does, or if they contradict each other. */
export function orderOf(dates: readonly string[]): DayOrder | null {
  const orders = new Set(
    dates.flatMap((date): DayOrder[] => {
      const parts = partsOf(date)
      if (!parts || parts.isDayFirst) return []
      if (parts.first > 12) return ['day']
      return parts.second > 12 ? ['month'] : []
    }),
  )
  const [order] = orders
  return orders.size === 1 && order ? order : null
}

/** Whether it takes the order to read a date. */
export function needsOrder(date: string): boolean {
  const parts = partsOf(date)
  if (!parts || parts.isDayFirst) return false
  return parts.first <= 12 && parts.second <= 12 && parts.first !== parts.second
}

/**
 * The beginning of the day here, in UTC milliseconds.
 *
 * @returns null for what is no date
 */
export function dateIn(text: string, order: DayOrder | null): number | null {
  const iso = ISO.exec(text)
  if (iso) return dayAt(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const parts = partsOf(text)
  if (!parts) return named(text)
  const { first, second, year } = parts
  const isDay =
    parts.isDayFirst || first > 12 || (second <= 12 && (order === 'day' || first === second))
  if (!isDay && second <= 12 && order !== 'month') return null
  return isDay ? dayAt(year, second, first) : dayAt(year, first, second)
}

function partsOf(text: string): Parts | null {
  const [, first, sign, second, year] = NUMBERS.exec(text) ?? []
  if (first === undefined) return null
  return {
    first: Number(first),
    second: Number(second),
    year: fullYear(year),
    isDayFirst: sign === '.',
  }
}

const fullYear = (year = ''): number => Number(year) + (year.length === 2 ? 2000 : 0)

const plain = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/, '')

/** The months in English, German, French, Spanish, Portuguese, Italian and Dutch, long and short, without accents. */
const months: readonly ReadonlySet<string>[] = [
  'jan january januar janvier janv enero ene janeiro gennaio gen januari',
  'feb february februar fevrier fevr febrero fevereiro fev febbraio februari',
  'mar march marz mrz mars marzo marco maart mrt',
  'apr april avril avr abril abr aprile',
  'may mai mayo maio maggio mag mei',
  'jun june juni juin junio junho giugno giu',
  'jul july juli juillet juil julio julho luglio lug',
  'aug august aout agosto ago augustus',
  'sep sept september septembre septiembre setembro set settembre',
  'oct october oktober okt octobre octubre outubro out ottobre ott',
  'nov november novembre noviembre novembro',
  'dec december dezember dez decembre diciembre dic dezembro dicembre',
].map((names) => new Set(names.split(' ')))

/** The number of a month, from 1; 0 for what is none. */
const monthNamed = (name: string): number => months.findIndex((names) => names.has(plain(name))) + 1

function named(text: string): number | null {
  const [, date, , short = '', end] = SHORT.exec(text) ?? []
  if (date !== undefined && monthNamed(short) > 0)
    return dayAt(fullYear(end), monthNamed(short), Number(date))
  const [, before, name = '', behind, year] = NAMED.exec(text) ?? []
  const [day, month] = [before ?? behind, monthNamed(name)]
  return day === undefined || month === 0 ? null : dayAt(Number(year), month, Number(day))
}

function dayAt(year: number, month: number, day: number): number | null {
  const date = new Date(year, month - 1, day)
  const isReal = date.getMonth() === month - 1 && date.getDate() === day
  return isReal && year >= 1990 && year <= 2100 ? date.getTime() : null
}
