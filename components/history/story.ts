import { topicWords } from '@/components/mirror/finding-words'
import { text } from '@/locales/text'
import { type FindingTopic, findingTopics, type TopicId } from '@/method/findings'
import { promptById, promptsOf } from '@/method/prompts'
import type { Call } from '@/storage/records/call'
import type { Dossier } from '@/storage/records/dossier'
import type { Question } from '@/storage/records/question'

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

/** The records that a story is read from. */
export type Told = Pick<Dossier, 'calls' | 'findings' | 'marks' | 'questions'>

const parts = {
  promised: ['they-promised', 'i-promised'],
  open: ['open-questions'],
  pay: ['their-range', 'leverage'],
  judged: ['verdict', 'outcome', 'signals'],
} as const satisfies Record<string, readonly TopicId[]>

/** Everything else was said of the job. */
const elsewhere: ReadonlySet<TopicId> = new Set(Object.values(parts).flat())

/** Reads what came of a call; parts of which nothing is known are empty. */
export function storyOf(told: Told, call: Call): Story {
  const answers = saidIn(told, call)
  const line = (topic: FindingTopic): Line => ({
    title: text.findings.topics[topic.id],
    words: [topicWords(topic, told.findings, call.id), ...answerTo(topic, answers)]
      .filter(Boolean)
      .join(' · '),
  })
  const lines = (isOf: (id: TopicId) => boolean) =>
    findingTopics
      .filter(({ id }) => isOf(id))
      .map(line)
      .filter(({ words }) => words !== '')
  const part = (ids: readonly TopicId[]) => lines((id) => ids.includes(id))
  return {
    promised: part(parts.promised),
    open: part(parts.open),
    pay: part(parts.pay),
    said: [...lines((id) => !elsewhere.has(id)), ...ownAnswers(answers)],
    judged: part(parts.judged),
  }
}

/** The questions of which this call told something: those marked in it, and in the last call those marked nowhere. */
function saidIn({ calls, marks, questions }: Told, call: Call): readonly Question[] {
  const ended = calls.filter(({ endedAt }) => endedAt !== null)
  const lastId = ended.toSorted((a, b) => (a.endedAt ?? 0) - (b.endedAt ?? 0)).at(-1)?.id
  return questions.filter(({ subject, said }) => {
    const marked = marks
      .filter((mark) => mark.on && mark.subject === subject)
      .filter(({ kind }) => kind === 'asked' || kind === 'answered')
      .toSorted((a, b) => a.markedAt - b.markedAt)
    return said.trim() !== '' && (marked.at(-1)?.callId ?? lastId) === call.id
  })
}

const oneLine = (said: string) => said.trim().split(/\n+/).join('; ')

/** What they said to the question that brings a topic up. */
function answerTo({ prompt }: FindingTopic, answers: readonly Question[]): readonly string[] {
  if (prompt === undefined || promptById(prompt).side !== 'you-ask') return []
  return answers.filter(({ subject }) => subject === prompt).map(({ said }) => oneLine(said))
}

const asked: ReadonlySet<string> = new Set(promptsOf('you-ask').map(({ id }) => id))

/** What they said to questions of the candidate's own. */
function ownAnswers(answers: readonly Question[]): readonly Line[] {
  return answers
    .filter(({ subject }) => !asked.has(subject))
    .map(({ wording, said }) => ({ title: wording, words: oneLine(said) }))
}
