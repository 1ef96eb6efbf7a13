import type { MeetingSeen } from '@/meetings/meeting'
import { callOfLink, type CandidDatabase } from '@/storage/database'
import { type Call, canResume } from '@/storage/records/call'
import { execute } from './execute'

/** The call this meeting link goes on with, opening a new one with the same company when the last is long over. */
export async function callOf(
  db: CandidDatabase,
  meeting: MeetingSeen,
  now: number,
): Promise<Call | null> {
  const last = await callOfLink(db, meeting.key, now)
  if (!last || canResume(last, now)) return last
  const { companyId } = last
  const answer = await execute({
    name: 'call.open',
    input: {
      id: nextCallId(last.id),
      companyId,
      now,
      meetingKey: meeting.key,
      title: meeting.title,
    },
  })
  return answer.ok && answer.stored?.table === 'calls' ? answer.stored.row : null
}

/** Two surfaces that open the next call at once name it alike, and so open one. */
function nextCallId(lastId: string): string {
  const [first, number] = lastId.split('#')
  return `${first}#${Number(number ?? 1) + 1}`
}

/** Starts and ends the clock with the meeting. */
export async function followMeeting(db: CandidDatabase, meeting: MeetingSeen, now: number) {
  if (meeting.state !== 'in-call' && meeting.state !== 'left') return
  const call = await callOf(db, meeting, now)
  if (!call) return
  const input = { id: call.id, companyId: call.companyId, now }
  if (meeting.state === 'in-call' && (call.startedAt === null || call.endedAt !== null))
    await execute({ name: 'call.start', input })
  if (meeting.state === 'left' && call.startedAt !== null && call.endedAt === null)
    await execute({ name: 'call.end', input })
}
