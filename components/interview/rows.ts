import { topicWords } from '@/components/shared/finding-words'
import { text } from '@/locales/text'
import { promptText } from '@/locales/wording'
import { type TopicId, topicById } from '@/method/findings'
import { promptsOf } from '@/method/prompts'
import { answerOf } from '@/storage/records/answer'
import { type Call, endedCalls, heldCalls } from '@/storage/records/call'
import type { Dossier } from '@/storage/records/dossier'
import { type Mark, markOn } from '@/storage/records/mark'

const words = text.interview.rows

/** One thing to prepare. Its tick is a mark on the call that it comes from. */
export interface Row {
  callId: string
  /** The subject of the tick's mark. */
  subject: string
  title: string
  words: string
  tick: Mark | undefined
}

/** The topics of a call that leave something to prepare. */
const fromTopics: readonly { topic: TopicId; title: string }[] = [
  { topic: 'prepare', title: words.prepare },
  { topic: 'test', title: words.test },
  { topic: 'i-promised', title: words.iPromised },
  { topic: 'they-promised', title: words.theyPromised },
  { topic: 'open-questions', title: words.open },
  { topic: 'other-openings', title: words.others },
]

/**
 * The preparation of the interview. First comes what was said in the calls so far, the last call first
 * (obligations 38 and 39). Then come the questions that were answered already, and the other jobs there.
 */
export function interviewRows(dossier: Dossier, companyId: string): readonly Row[] {
  const calls = endedCalls(dossier.calls)
  const row = (callId: string, field: string, title: string, said: string): Row => {
    const subject = `interview:${field}`
    const tick = markOn(dossier.marks, callId, 'ticked', subject)
    return { callId, subject, title, words: said, tick }
  }
  const said = fromTopics.flatMap(({ topic, title }) =>
    calls.map(({ id }) =>
      row(id, topic, title, topicWords(topicById(topic), dossier.findings, id)),
    ),
  )
  const answered = calls.flatMap(({ id, kind }) =>
    answeredIn(dossier, id).map((prompt) =>
      row(id, prompt, words.answered, promptText(kind, prompt).ask),
    ),
  )
  const backup = answerOf(dossier.answers, companyId, 'backup-roles')
  const others = heldCalls(dossier.calls)
    .slice(0, 1)
    .map(({ id }: Call) => row(id, 'backup-roles', words.backup, backup?.text.trim() ?? ''))
  return [...said, ...answered, ...others].filter((each) => each.words !== '')
}

/** Their questions that the candidate answered in a call. */
function answeredIn({ marks }: Dossier, callId: string) {
  return promptsOf('they-ask')
    .map(({ id }) => id)
    .filter((prompt) => markOn(marks, callId, 'answered', prompt))
}
