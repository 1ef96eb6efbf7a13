import { isPromptId } from '@/method/prompts'
import { isReadyQuestion } from '@/method/ready-questions'
import { joinedTalk } from '@/method/talk-balance'
import type { CandidDatabase, Write } from './database'
import type { Call } from './records/call'
import { type Finding, findingId } from './records/finding'
import { answerId } from './records/answer'
import { followUpId } from './records/follow-up'
import { type Mark, markId } from './records/mark'
import { SITTINGS_ID } from './records/sitting'

/** What is known of a call before it began, and before the candidate said anything of it. */
const unsaid = {
  begunAt: null,
  resumedAt: null,
  overAt: null,
  chosenAt: null,
  attendance: null,
  startedAt: null,
  endedAt: null,
  missed: false,
  talk: null,
}

interface Move {
  from: Call
  to: Call
  ownKey: string | null
  sittingIds: readonly string[]
}

/**
 * Moves everything that was noted in one call to another: it was taken for the wrong one. Repeating it does no harm. If
 * the first call was planned, then it is to come as before. If not, then it leads to the other one.
 *
 * @param ownKey the meeting that the link of the first call leads to
 * @param sittingIds the sittings that were taken for the first call
 */
export async function moveCall(
  db: CandidDatabase,
  write: Write,
  { from, to, ownKey, sittingIds }: Move,
): Promise<void> {
  const { id: callId, companyId } = to
  const ofCall = (table: 'marks' | 'findings' | 'followUps') =>
    db.table(table).where('id').startsWith(`${from.id}:`)
  const notes = await db.notes.where('callId').equals(from.id).toArray()
  for (const note of notes) {
    const { promptId } = note
    // A question of the candidate's own belongs to the other company.
    const isMethods = promptId !== null && (isPromptId(promptId) || isReadyQuestion(promptId))
    const link = isMethods ? promptId : null
    write('notes', { ...note, callId, companyId, promptId: link })
  }
  for (const mark of (await ofCall('marks').toArray()) as Mark[]) {
    if (mark.on)
      write('marks', { ...mark, id: markId(callId, mark.kind, mark.subject), callId, companyId })
    write('marks', { ...mark, on: false })
  }
  for (const finding of (await ofCall('findings').toArray()) as Finding[])
    if (finding.text !== '') await moveFinding(db, write, finding, to)
  for (const followUp of await db.followUps.where('id').startsWith(`${from.id}:`).toArray()) {
    // The person to thank belongs to the other company.
    const { to: _person, ...rest } = followUp
    if (rest.doneAt === null && rest.dueAt === null) continue
    write('followUps', { ...rest, id: followUpId(callId, rest.step), callId, companyId })
    write('followUps', { ...rest, dueAt: null, doneAt: null, notifiedFor: null })
  }
  await moveLetters(db, write, from, to)
  const sittings = await db.sittings.bulkGet([...sittingIds])
  for (const sitting of sittings)
    if (sitting) write('sittings', { ...sitting, companyId: SITTINGS_ID, callId })
  const { begunAt, resumedAt, overAt, attendance } = from
  const said = { begunAt, resumedAt, overAt, attendance }
  const isSaid = Object.values(said).some((value) => value !== null)
  write('calls', {
    ...to,
    ...(isSaid && to.startedAt === null ? said : {}),
    startedAt: to.startedAt ?? from.startedAt,
    endedAt: to.startedAt === null ? from.endedAt : to.endedAt,
    talk: joinedTalk(to.talk, from.talk),
  })
  const isPlanned = from.plannedAt !== null
  const meetingKey = isPlanned ? ownKey : from.meetingKey
  write('calls', { ...from, ...unsaid, meetingKey, movedTo: isPlanned ? null : callId })
}

/** The letters after a call are answers whose subject names the call. */
async function moveLetters(db: CandidDatabase, write: Write, from: Call, to: Call): Promise<void> {
  const answers = await db.answers.where({ companyId: from.companyId }).toArray()
  for (const answer of answers.filter(({ subject }) => subject.endsWith(`:${from.id}`))) {
    if (answer.text === '') continue
    const subject = answer.subject.replace(from.id, to.id)
    const { companyId } = to
    write('answers', { ...answer, id: answerId(companyId, subject), companyId, subject })
    write('answers', { ...answer, text: '' })
  }
}

/** If both calls know something on one field, then both texts stay. */
async function moveFinding(
  db: CandidDatabase,
  write: Write,
  finding: Finding,
  to: Call,
): Promise<void> {
  const question = await db.questions.get(finding.field.replace(/^said\//, ''))
  if (question) return moveSaid(write, finding, question.wording, to)
  const id = findingId(to.id, finding.field)
  const known = (await db.findings.get(id))?.text ?? ''
  const both = known === '' || known === finding.text ? finding.text : `${known}\n${finding.text}`
  write('findings', { ...finding, id, callId: to.id, companyId: to.companyId, text: both })
  write('findings', { ...finding, text: '', at: null })
}

/** What they said to a question of the candidate's own becomes a note: the other company has no such question. */
function moveSaid(write: Write, finding: Finding, wording: string, to: Call): void {
  const text = [wording, finding.text].filter((part) => part.trim() !== '').join('\n')
  write('notes', {
    id: `note-${finding.id}`,
    companyId: to.companyId,
    callId: to.id,
    seq: 0,
    text,
    at: finding.at,
    createdAt: finding.updatedAt,
    keptAt: finding.updatedAt,
    deletedAt: null,
    plain: true,
    flag: null,
    promptId: null,
  })
  write('findings', { ...finding, text: '', at: null })
}
