import { topicWords } from '@/components/shared/finding-words'
import { inOneLine } from '@/components/ui/one-line'
import { text } from '@/locales/text'
import { type FindingTopic, findingTopics, type TopicId } from '@/method/findings'
import { everyPayStep, payStepSubject } from '@/method/pay-policies'
import { isPromptId, promptById } from '@/method/prompts'
import type { Call } from '@/storage/records/call'
import { type MarkKind, markOn } from '@/storage/records/mark'
import { saidIn, type SaidSources } from '@/storage/records/said'

/** One line of what a call told. */
export interface Line {
  title: string
  words: string
}

/** What came of one call, part by part, in the order in which it matters for the next. */
export interface Story {
  promised: readonly Line[]
  open: readonly Line[]
  pay: readonly Line[]
  said: readonly Line[]
  judged: readonly Line[]
}

const parts = {
  promised: ['they-promised', 'i-promised'],
  open: ['open-questions'],
  pay: ['their-range', 'leverage'],
  judged: ['verdict', 'outcome', 'signals'],
} as const satisfies Record<string, readonly TopicId[]>

/** Everything else was said of the job. */
const elsewhere: ReadonlySet<TopicId> = new Set(Object.values(parts).flat())

/** Reads what came of a call; parts of which nothing is known are empty. */
export function storyOf(told: SaidSources, call: Call): Story {
  const said = (subject: string) => inOneLine(saidIn(told, call.id, subject))
  const line = (topic: FindingTopic): Line => ({
    title: text.findings.topics[topic.id],
    words: [topicWords(topic, told.findings, call.id), answerTo(topic, said)]
      .filter(Boolean)
      .join(' · '),
  })
  const lines = (isOf: (id: TopicId) => boolean) =>
    findingTopics
      .filter(({ id }) => isOf(id))
      .map(line)
      .filter(isKnown)
  const part = (ids: readonly TopicId[]) => lines((id) => ids.includes(id))
  return {
    promised: part(parts.promised),
    open: part(parts.open),
    pay: [...toldOfPay(told, call), ...part(parts.pay)],
    said: [...lines((id) => !elsewhere.has(id)), ...ownAnswers(told, said)],
    judged: part(parts.judged),
  }
}

type SaidTo = (subject: string) => string

const isKnown = ({ words }: Line): boolean => words !== ''

/** What they said to the question that brings a topic up. */
const answerTo = ({ prompt }: FindingTopic, said: SaidTo): string =>
  prompt === undefined || promptById(prompt).side !== 'you-ask' ? '' : said(prompt)

/** What they said to questions of the candidate's own. */
const ownAnswers = ({ questions }: SaidSources, said: SaidTo): readonly Line[] =>
  questions
    .filter(({ subject }) => !isPromptId(subject))
    .map(({ subject, wording }) => ({ title: wording, words: said(subject) }))
    .filter(isKnown)

/** What the candidate told of pay, as the names of the steps: their words and figures are for no later glance. */
function toldOfPay({ marks }: SaidSources, { id: callId }: Call): readonly Line[] {
  const isMarked = (kind: MarkKind, subject: string) => markOn(marks, callId, kind, subject)
  const steps = everyPayStep
    .filter((step) => isMarked('ticked', payStepSubject(step)))
    .map((step) => text.salary.steps[step].name)
  const answered = isMarked('answered', 'pay') ? text.panel.prompts.answered : ''
  return [
    { title: text.history.payAsked, words: answered },
    { title: text.history.payTold, words: steps.join(' · ') },
  ].filter(isKnown)
}
