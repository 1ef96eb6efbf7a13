import { amount, dayAndTime } from '@/locales/formats'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import { topicOfField } from '@/method/findings'
import { isPromptId } from '@/method/prompts'
import type { Difference, FieldDifference } from '@/storage/records/one-file'

const { preview: words, fields: labels } = pages.yourData

/** The fields that have a name, and whether there are others. */
export function namedFields(fields: readonly FieldDifference[]) {
  const named = fields.flatMap((one) =>
    isNamed(one.field) ? [{ ...one, label: labels[one.field] }] : [],
  )
  return { named, others: named.length < fields.length }
}

const isNamed = (field: string): field is keyof typeof labels => Object.hasOwn(labels, field)

/** What a record is about, in words; '' if it says so by its text alone. */
export function aboutOf({ table, about }: Difference): string {
  const [subject = ''] = about.split(':')
  if (table === 'answers' || table === 'questions' || table === 'marks')
    return isPromptId(subject) ? text.prompts[subject].ask : ''
  if (table === 'findings') {
    const topic = topicOfField(about)
    return topic ? text.findings.topics[topic.id] : ''
  }
  return table === 'people' ? about : ''
}

/** A field's value as it is shown. */
export function valueWords(field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return words.none
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'number')
    return field.endsWith('At') ? dayAndTime.format(value) : amount.format(value)
  if (typeof value === 'object') return moneyWords(value)
  const known: Partial<Record<string, Record<string, string>>> = {
    stage: text.preparation.stages,
    kind: text.planning.kinds,
  }
  const given = typeof value === 'string' ? value : ''
  return known[field]?.[given] ?? given
}

const moneyWords = (money: object): string =>
  Object.values(money)
    .map((part: unknown) => (typeof part === 'number' ? amount.format(part) : String(part)))
    .join(' ')
