import { topicWords } from '@/components/shared/finding-words'
import { text } from '@/locales/text'
import { promptText } from '@/locales/wording'
import { type TopicId, topicById } from '@/method/findings'
import { promptsOf } from '@/method/prompts'
import { answerOf } from '@/storage/records/answer'
import { toDoStep } from '@/method/follow-ups'
import { type Call, endedCalls, heldCalls } from '@/storage/records/call'
import type { Dossier } from '@/storage/records/dossier'
import { followUpId } from '@/storage/records/follow-up'
import { markOn } from '@/storage/records/mark'
import { keptNotes } from '@/storage/records/note'

const words = text.interview.rows

/** One thing to prepare. Its tick belongs to the call that it comes from. */
export interface Row {
  callId: string
  /** What the tick is on: a mark's subject, or the step of a follow-up. */
  subject: string
  /** A to-do is ticked where the follow-ups are ticked. */
  isFollowUp: boolean
  title: string
  words: string
  isDone: boolean
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
 * (obligations 38 and 39), and the notes that are to-dos. Then come the questions that were answered already, and the other jobs there.
 */
export function interviewRows(dossier: Dossier, companyId: string): readonly Row[] {
  const calls = endedCalls(dossier.calls)
  const row = (callId: string, field: string, title: string, said: string): Row => {
    const subject = `interview:${field}`
    const isDone = markOn(dossier.marks, callId, 'ticked', subject) !== undefined
    return { callId, subject, isFollowUp: false, title, words: said, isDone }
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
  const toDos = calls.flatMap(({ id }) => toDosOf(dossier, id))
  return [...said, ...toDos, ...answered, ...others].filter((each) => each.words !== '')
}

/** The notes of a call that are to-dos. */
const toDosOf = ({ notes, followUps }: Dossier, callId: string): readonly Row[] =>
  keptNotes(notes, callId)
    .filter(({ flag }) => flag === 'todo')
    .map(({ id, text: noted }) => {
      const subject = toDoStep(id)
      const record = followUps.find((other) => other.id === followUpId(callId, subject))
      const isDone = record?.doneAt != null
      return { callId, subject, isFollowUp: true, title: words.toDo, words: noted.trim(), isDone }
    })

/** Their questions that the candidate answered in a call. */
function answeredIn({ marks }: Dossier, callId: string) {
  return promptsOf('they-ask')
    .map(({ id }) => id)
    .filter((prompt) => markOn(marks, callId, 'answered', prompt))
}
