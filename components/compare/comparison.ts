import { optionWords, rangeWords, topicWords } from '@/components/shared/finding-words'
import { moneyText } from '@/components/shared/money-text'
import { effectiveOf, isEmpty } from '@/components/shared/pay'
import { pages } from '@/locales/pages'
import { parseRange, yearsIn } from '@/locales/readings'
import { text } from '@/locales/text'
import { type FindingTopic, findingTopics, type TopicId } from '@/method/findings'
import { isCurrency, payPeriods } from '@/method/money'
import { againstRange } from '@/method/pay-against'
import { gradeReading } from '@/method/pay-grade'
import type { PayFigure } from '@/method/pay-policies'
import type { Dossier } from '@/storage/records/dossier'
import { lastFound, latestFirst, rangeSaid } from '@/storage/records/heard'

const words = pages.compare

/** These have rows of their own. */
const elsewhere: ReadonlySet<TopicId> = new Set(['verdict', 'their-range', 'open-questions'])

/** The topics that are compared one by one: those of which something is known from one of the companies. */
export const comparedTopics = (dossiers: readonly Dossier[]): readonly FindingTopic[] =>
  findingTopics.filter(
    (topic) =>
      !elsewhere.has(topic.id) && dossiers.some((dossier) => topicOf(dossier, topic) !== ''),
  )

/** What is known of a topic from the latest call in which anything was; '' for nothing. */
export function topicOf({ calls, findings }: Dossier, topic: FindingTopic): string {
  for (const { id } of latestFirst(calls)) {
    const known = topicWords(topic, findings, id)
    if (known) return known
  }
  return ''
}

/** What the candidate thinks of the pay grade, else what may follow from what was said; '' if nothing was. */
export function gradeOf(dossier: Dossier): string {
  const own = lastFound(dossier, 'grade-own')?.text
  if (own !== undefined) return optionWords('grade-own', own)
  const years = yearsIn(lastFound(dossier, 'role-years')?.text ?? '')
  if (years === null) return ''
  return words.perhaps(optionWords('grade-own', gradeReading(years).width))
}

/** The candidate's amount for a company, and where it stands against the range that they named; '' for none. */
export function figureAgainst(dossier: Dossier, companyId: string, figure: PayFigure): string {
  const kept = effectiveOf(dossier, companyId, figure)
  if (isEmpty(kept)) return ''
  if (kept.money === null) return kept.words
  const range = rangeIn(dossier)
  const against = range && againstRange(kept.money, range)
  const amount = moneyText(kept.money)
  if (range === null) return amount
  return `${amount} · ${against === null ? words.otherUnit : words.against[figure][against]}`
}

/** The range that they named last, in words; '' for none. */
export function rangeOf(dossier: Dossier): string {
  const said = rangeSaid(dossier)
  return said ? rangeWords(said.words, said.currency, said.period) : ''
}

/** The range that they named, if it can be counted with. */
function rangeIn(dossier: Dossier) {
  const said = rangeSaid(dossier)
  const ends = said && parseRange(said.words)
  const period = payPeriods.find((known) => known === said?.period)
  if (!said || !ends || !period || !isCurrency(said.currency)) return null
  return { ...ends, currency: said.currency, period }
}

/** The verdict after the latest call that has one; '' for none. */
export const verdictOf = (dossier: Dossier): string => {
  const verdict = lastFound(dossier, 'verdict')?.text
  return verdict === undefined ? '' : optionWords('verdict', verdict)
}

/** The title of a topic. */
export const titleOf = ({ id }: FindingTopic): string => text.findings.topics[id]
