import type { PostedPeriod, PostingRead } from './shape'

/** The words and the codes for what one is paid by. */
const periods: readonly [RegExp, PostedPeriod][] = [
  [/^(?:hours?|hourly|hur|h|stunde|std)$/, 'hour'],
  [/^(?:days?|daily|d|tag)$/, 'day'],
  [/^(?:weeks?|weekly|wee|woche)$/, 'week'],
  [/^(?:months?|monthly|mon|monat)$/, 'month'],
  [/^(?:years?|yearly|annual(?:ly)?|annum|ann|jahr|p\.?\s?a\.?)$/, 'year'],
]

/** What one is paid by, as a word or a code says it; '' for any that is not known. */
export function periodNamed(unit: string): PostedPeriod | '' {
  const word = unit.toLowerCase().replace(/^(?:(?:per|pro|an?)\s+|\/\s*)/, '')
  return periods.find(([pattern]) => pattern.test(word))?.[1] ?? ''
}

/** Words and signs: "EUR", "€", "p.a.". */
const WORDS = /\p{Sc}|\p{L}[\p{L}.]*/gu

/** Whether the currency and the period that were read, with the figures, say all that a posting writes of its pay. */
export function isAllRead({
  pay,
  currency,
  period,
}: Pick<PostingRead, 'pay' | 'currency' | 'period'>): boolean {
  const words = pay.replace(/(\d\s?)[km](?!\p{L})/giu, '$1').match(WORDS) ?? []
  return words.every((word) => {
    if (currency !== '' && (/\p{Sc}/u.test(word) || word.toUpperCase() === currency)) return true
    return period !== '' && (/^(?:per|pro|an?)$/i.test(word) || periodNamed(word) === period)
  })
}
