import { inOneLine } from '@/components/ui/one-line'
import { day, weekday } from '@/locales/formats'
import { language } from '@/locales/language'
import { dayIn, parseRange } from '@/locales/readings'
import { text } from '@/locales/text'
import { type FieldId, type FindingField, type FindingTopic } from '@/method/findings'
import { dayOf, parseCalendarDate } from '@/method/follow-ups'
import { formatRange, isCurrency, payPeriods } from '@/method/money'
import { type Finding, findingOf } from '@/storage/records/finding'

const words = text.findings

/** What is known of a topic from one call, in a few words. '' for nothing. */
export function topicWords(
  { fields }: FindingTopic,
  findings: readonly Finding[],
  callId: string,
): string {
  const noted = (field: FieldId) => findingOf(findings, callId, field)?.text.trim() ?? ''
  const parts = fields.map((field) =>
    field.id === 'range-words'
      ? rangeWords(noted('range-words'), noted('range-currency'), noted('range-period'))
      : fieldWords(field, noted(field.id)),
  )
  return parts.filter(Boolean).join(' · ')
}

/** The words of an option. */
export const optionWords = (field: FieldId, option: string): string =>
  words.options[field]?.[option] ?? option

function fieldWords({ id, kind }: FindingField, noted: string): string {
  // The words of the range contain both.
  if (noted === '' || kind === 'currency' || kind === 'period') return ''
  const { said = (plain: string) => plain } = words.fields[id]
  return said(plainWords(id, kind, noted))
}

function plainWords(id: FieldId, kind: FindingField['kind'], noted: string): string {
  if (kind === 'choice') return optionWords(id, noted)
  if (kind === 'toggles')
    return noted
      .split(',')
      .map((option) => optionWords(id, option))
      .join(', ')
  if (kind === 'date') return dayWords(noted)
  return inOneLine(noted)
}

/** A calendar day in the language of the texts. */
function dayWords(date: string): string {
  const parts = parseCalendarDate(date)
  return parts ? day.format(new Date(parts.year, parts.month - 1, parts.day)) : date
}

/** A calendar day with its weekday, and with its year only if that is needed: "Tue, 1 Dec". Other words as they are. */
export function shortDay(date: string): string {
  const parts = parseCalendarDate(date)
  if (!parts) return date
  const short = weekday.format(new Date(parts.year, parts.month - 1, parts.day))
  return dayIn.whole(short, dayOf(Date.now())) === date ? short : dayWords(date)
}

/** A range of pay as it was noted, with its currency and its period as far as they are known. */
export function rangeWords(noted: string, currency: string, period: string): string {
  if (noted === '') return ''
  const paid = payPeriods.find((candidate) => candidate === period)
  const per = paid ? ` ${words.periods[paid]}` : ''
  const range = parseRange(noted)
  const figures =
    range && isCurrency(currency)
      ? formatRange({ ...range, currency }, language())
      : [inOneLine(noted), currency].filter(Boolean).join(' ')
  return `${figures}${per}`
}
