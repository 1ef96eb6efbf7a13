import type { TabMeeting } from '@/messages'
import { callOfLink, type CandidDatabase, readDossier } from '@/storage/database'
import { type Call, canResume } from '@/storage/records/call'
import type { AnyCommand } from '@/storage/records/dossier'
import { isUntouched } from '@/storage/records/held'
import type { CommandAnswer } from '@/storage/state'
import { execute } from './execute'
import { endIfForgotten } from './forgotten'
import { openDatabase } from './open-database'
import { joinedMeeting, meetingsInCall } from './tabs'

/** The call this meeting link goes on with, opening a new one with the same company when the last is long over. */
export async function callOf(
  db: CandidDatabase,
  meeting: TabMeeting,
  now: number,
): Promise<Call | null> {
  const last = await callOfLink(db, meeting.key, now)
  if (!last) return null
  // One that the browser went down in is not taken up again by who joins hours later.
  const isOver = await endIfForgotten(db, last, meeting.joinedAt ?? now)
  if (canResume(last, now) && !isOver) return last
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
export async function followMeeting(db: CandidDatabase, meeting: TabMeeting, now: number) {
  if (meeting.state !== 'in-call' && meeting.state !== 'left') return
  // Moved into another tab, the call goes on there.
  if (meeting.state === 'left' && (await isElsewhere(meeting))) return
  const call = await callOf(db, meeting, now)
  if (!call) return
  const input = { id: call.id, companyId: call.companyId, now }
  if (meeting.state === 'in-call' && (call.startedAt === null || call.endedAt !== null))
    await execute({ name: 'call.start', input })
  if (meeting.state === 'left' && call.startedAt !== null && call.endedAt === null)
    await execute({ name: 'call.end', input })
}

async function isElsewhere({ key, tabId }: TabMeeting): Promise<boolean> {
  return (await meetingsInCall()).some((other) => other.key === key && other.tabId !== tabId)
}

/**
 * Does what a surface asks. A call opened on a meeting takes the meeting's times, here where they are known:
 * the surface that opens it may not have heard yet that it runs, and the page that told so found no call to
 * start.
 */
export async function obey(command: AnyCommand): Promise<CommandAnswer> {
  const answer = await execute(command)
  if (!answer.ok || command.name !== 'call.open') return answer
  const { id, companyId, now, meetingKey } = command.input
  if (meetingKey === null) return answer
  await releaseOthers(id, meetingKey, now)
  const meeting = await joinedMeeting(meetingKey)
  if (!meeting) return answer
  const target = { id, companyId }
  const began = meeting.joinedAt ?? now
  const started = await execute({ name: 'call.start', input: { ...target, now: began } })
  if (!started.ok || meeting.leftAt === null) return started.ok ? answer : started
  const ended = await execute({ name: 'call.end', input: { ...target, now: meeting.leftAt } })
  return ended.ok ? answer : ended
}

/** The call that a meeting was taken for before ends here or, where nothing was noted in it, never was. */
async function releaseOthers(id: string, meetingKey: string, now: number): Promise<void> {
  const { db } = await openDatabase()
  if (!db) return
  const others = await db.calls
    .where({ meetingKey })
    .filter((call) => call.id !== id && call.endedAt === null && canResume(call, now))
    .filter(({ startedAt, plannedAt }) => startedAt !== null || plannedAt === null)
    .toArray()
  for (const call of others) {
    const input = { id: call.id, companyId: call.companyId, now }
    // One after the other: there is hardly ever more than one.
    // oxlint-disable-next-line no-await-in-loop
    const isEmpty = isUntouched(call, await readDossier(db, call.companyId))
    const name = isEmpty || call.startedAt === null ? 'call.release' : 'call.end'
    // oxlint-disable-next-line no-await-in-loop
    await execute({ name, input })
  }
}
