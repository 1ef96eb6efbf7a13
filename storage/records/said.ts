import { type Call, earlierCalls } from './call'
import type { Dossier } from './dossier'
import { type Finding, findingId } from './finding'
import { isOfQuestion } from './mark'
import { type Question, questionOf } from './question'

/** The records that hold what they said to the candidate's questions. */
export type SaidSources = Pick<Dossier, 'calls' | 'findings' | 'marks' | 'questions'>

/** The field of a finding that holds what they said to one question. */
export type SaidField = `said/${string}`

export const saidField = (subject: string): SaidField => `said/${subject}`

/** What they said to a question in one call, as the candidate typed it; '' for nothing. */
export function saidIn(from: SaidSources, callId: string, subject: string): string {
  const wanted = findingId(callId, saidField(subject))
  const finding = from.findings.find(({ id }) => id === wanted)
  // The candidate may have emptied it. Then the text of an older version does not come back.
  if (finding) return finding.text
  const question = questionOf(from.questions, subject)
  return question && question.said !== '' && callOfOld(from, question) === callId
    ? question.said
    : ''
}

/** What they said to a question in the last call before this one in which they said anything; '' for none. */
export function saidBefore(from: SaidSources, call: Call, subject: string): string {
  for (const { id } of earlierCalls(from.calls, call)) {
    const said = saidIn(from, id, subject)
    if (said.trim() !== '') return said
  }
  return ''
}

/** What an older version kept for all calls, as findings of the calls to which it belongs. */
export function oldSaid(from: SaidSources): Finding[] {
  return from.questions.flatMap((question) => {
    const { companyId, subject, said: text, createdAt: updatedAt } = question
    const callId = text === '' ? undefined : callOfOld(from, question)
    if (callId === undefined) return []
    const field = saidField(subject)
    const id = findingId(callId, field)
    // What was written later counts, even if it is empty.
    if (from.findings.some((finding) => finding.id === id)) return []
    return [{ id, companyId, seq: 0, callId, field, text, at: null, updatedAt }]
  })
}

/** The calls to which the texts of an older version belong. */
export const callsOfOldSaid = (from: SaidSources): (string | undefined)[] =>
  from.questions
    .filter(({ said }) => said.trim() !== '')
    .map((question) => callOfOld(from, question))

/**
 * An older version kept one text for all calls. This is the call to which such a text belongs: the first call in which
 * the question was marked. If the question was never marked, then it is the last call that had begun when the candidate
 * first touched the question. Later calls do not change that.
 */
function callOfOld({ calls, marks }: SaidSources, { subject, createdAt }: Question) {
  const marked = marks
    .filter((mark) => mark.on && mark.subject === subject && isOfQuestion(mark))
    .toSorted((a, b) => a.markedAt - b.markedAt)
  const begun = calls
    .filter(({ startedAt }) => startedAt !== null)
    .toSorted((a, b) => (a.startedAt ?? 0) - (b.startedAt ?? 0))
  const touched = begun.findLast(({ startedAt }) => (startedAt ?? 0) <= createdAt)
  return marked[0]?.callId ?? (touched ?? begun[0] ?? calls[0])?.id
}
