import { isPromptId } from '@/method/prompts'
import type { CandidDatabase, Write } from './database'
import type { Call } from './records/call'
import { type Finding, findingId } from './records/finding'
import { followUpId } from './records/follow-up'
import { type Mark, markId } from './records/mark'
import { SITTINGS_ID } from './records/sitting'

/** What the candidate said of a call, before they said anything. */
const unsaid = {
  begunAt: null,
  resumedAt: null,
  overAt: null,
  chosenAt: null,
  attendance: null,
  startedAt: null,
  endedAt: null,
  missed: false,
}

/**
 * Moves everything that was noted in one call to another: it was taken for the wrong one. Repeating it does no harm. If
 * the first call was planned, then it is to come as before. If not, then it leads to the other one.
 *
 * @param sittingIds the sittings that were taken for the first call
 */
export async function moveCall(
  db: CandidDatabase,
  write: Write,
  { from, to, sittingIds }: { from: Call; to: Call; sittingIds: readonly string[] },
): Promise<void> {
  const { id: callId, companyId } = to
  const ofCall = (table: 'marks' | 'findings' | 'followUps') =>
    db.table(table).where('id').startsWith(`${from.id}:`)
  const notes = await db.notes.where('callId').equals(from.id).toArray()
  for (const note of notes) {
    const { promptId } = note
    // A question of the candidate's own belongs to the other company.
    const link = promptId !== null && isPromptId(promptId) ? promptId : null
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
  })
  write('calls', { ...from, ...unsaid, movedTo: from.plannedAt === null ? callId : null })
}

/** If both calls know something on one field, then both texts stay. */
async function moveFinding(
  db: CandidDatabase,
  write: Write,
  finding: Finding,
  to: Call,
): Promise<void> {
  const id = findingId(to.id, finding.field)
  const known = (await db.findings.get(id))?.text ?? ''
  const both = known === '' || known === finding.text ? finding.text : `${known}\n${finding.text}`
  write('findings', { ...finding, id, callId: to.id, companyId: to.companyId, text: both })
  write('findings', { ...finding, text: '', at: null })
}
