import type { MeetingSeen } from '@/meetings/meeting'
import { callOfLink, type CandidDatabase } from '@/storage/database'
import { type Call, canResume } from '@/storage/records/call'
import type { AnyCommand } from '@/storage/records/dossier'
import type { CommandAnswer } from '@/storage/state'
import { execute } from './execute'
import { endIfForgotten } from './forgotten'
import { meetingsInCall } from './tabs'

/** The call this meeting link goes on with, opening a new one with the same company when the last is long over. */
export async function callOf(
  db: CandidDatabase,
  meeting: MeetingSeen,
  now: number,
): Promise<Call | null> {
  const last = await callOfLink(db, meeting.key, now)
  if (!last || canResume(last, now)) return last
  await endIfForgotten(db, last, now)
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

/**
 * Does what a surface asks. A call opened on a meeting that runs is started with it, here where the meeting
 * is known: the surface that opens it may not have heard yet that it runs, and the page that told so found
 * no call to start.
 */
export async function obey(command: AnyCommand): Promise<CommandAnswer> {
  const answer = await execute(command)
  if (!answer.ok || command.name !== 'call.open') return answer
  const { id, companyId, now, meetingKey } = command.input
  const meeting = (await meetingsInCall()).find(({ key }) => key === meetingKey)
  if (!meeting) return answer
  const began = meeting.joinedAt ?? now
  const started = await execute({ name: 'call.start', input: { id, companyId, now: began } })
  return started.ok ? answer : started
}
