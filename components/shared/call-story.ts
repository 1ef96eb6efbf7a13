import { topicWords } from './finding-words'
import { inOneLine } from '@/components/ui/one-line'
import { text } from '@/locales/text'
import { type FindingTopic, findingTopics, type TopicId } from '@/method/findings'
import { everyPayStep, payStepSubject } from '@/method/pay-policies'
import { isPromptId, promptById } from '@/method/prompts'
import { type MarkKind, markOn } from '@/storage/records/mark'
import { saidIn, type SaidSources } from '@/storage/records/said'

/** One line of a story. */
export interface Line {
  title: string
  words: string
}

/** What came of one call, in parts. The part that matters most for the next call comes first. */
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

/** All other topics are about the job. */
const elsewhere: ReadonlySet<TopicId> = new Set(Object.values(parts).flat())

/** Reads the story of a call. A part is empty if nothing is known. */
export function storyOf(records: SaidSources, callId: string): Story {
  const said = (subject: string) => inOneLine(saidIn(records, callId, subject))
  const line = (topic: FindingTopic): Line => ({
    title: text.findings.topics[topic.id],
    words: [topicWords(topic, records.findings, callId), answerTo(topic, said)]
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
    pay: [...payLines(records, callId), ...part(parts.pay)],
    said: [...lines((id) => !elsewhere.has(id)), ...ownAnswers(records, said)],
    judged: part(parts.judged),
  }
}

type SaidTo = (subject: string) => string

const isKnown = ({ words }: Line): boolean => words !== ''

/** What they said to the question that belongs to a topic. */
const answerTo = ({ prompt }: FindingTopic, said: SaidTo): string =>
  prompt === undefined || promptById(prompt).side !== 'you-ask' ? '' : said(prompt)

/** What they said to the candidate's own questions. */
const ownAnswers = ({ questions }: SaidSources, said: SaidTo): readonly Line[] =>
  questions
    .filter(({ subject }) => !isPromptId(subject))
    .map(({ subject, wording }) => ({ title: wording, words: said(subject) }))
    .filter(isKnown)

/** What the candidate said about pay, as names of steps. Their words and figures stay out of sight. */
function payLines({ marks }: SaidSources, callId: string): readonly Line[] {
  const isMarked = (kind: MarkKind, subject: string) => markOn(marks, callId, kind, subject)
  const steps = everyPayStep
    .filter((step) => isMarked('ticked', payStepSubject(step)))
    .map((step) => text.salary.steps[step].name)
  const answered = isMarked('answered', 'pay') ? text.panel.prompts.answered : ''
  return [
    { title: text.history.payAsked, words: answered },
    { title: text.history.paySaid, words: steps.join(' · ') },
  ].filter(isKnown)
}
