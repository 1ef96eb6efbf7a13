import type { TabMeeting } from '@/messages'
import { callOfLink, type CandidDatabase, readDossier } from '@/storage/database'
import { isStillChosen } from '@/storage/records/at-hand'
import { type Call, canResume, isRunning } from '@/storage/records/call'
import type { AnyCommand } from '@/storage/records/dossier'
import { isUntouched } from '@/storage/records/held'
import type { CommandAnswer } from '@/storage/state'
import { chosenCall } from './chosen'
import { execute } from './execute'
import { endIfForgotten } from './forgotten'
import { store } from './store'
import { joinedMeeting, meetingsInCall } from './tabs'

/** The call this meeting link goes on with, opening a new one with the same company when the last is long over. */
export async function callOf(
  db: CandidDatabase,
  meeting: TabMeeting,
  now: number,
): Promise<Call | null> {
  const [chosen, last] = await Promise.all([
    chosenCall(db, meeting.key),
    callOfLink(db, meeting.key, now, meeting.state === 'left'),
  ])
  if (chosen && isStillChosen(chosen, now)) return chosen.call
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

/** One that the browser went down in is not taken up again by who joins hours later. */
export async function endBeforeJoining(db: CandidDatabase, { key, joinedAt }: TabMeeting) {
  const then = joinedAt ?? Date.now()
  const last = await callOfLink(db, key, then)
  if (last) await endIfForgotten(db, last, then)
}

/** Starts and ends the clock with the meeting. */
export async function followMeeting(db: CandidDatabase, meeting: TabMeeting, now: number) {
  if (meeting.state !== 'in-call' && meeting.state !== 'left') return
  // Moved into another tab, the call goes on there.
  if (meeting.state === 'left' && (await isElsewhere(meeting))) return
  const call = await callOf(db, meeting, now)
  if (!call) return
  const input = { id: call.id, companyId: call.companyId, now }
  if (meeting.state === 'in-call' && !isRunning(call)) await execute({ name: 'call.start', input })
  if (meeting.state === 'left' && isRunning(call)) await execute({ name: 'call.end', input })
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
  const meeting = await joinedMeeting(meetingKey)
  await releaseOthers({ id, meetingKey, joinedAt: meeting?.joinedAt ?? null, now })
  if (!meeting) return answer
  const target = { id, companyId }
  const began = meeting.joinedAt ?? now
  const started = await execute({ name: 'call.start', input: { ...target, now: began } })
  if (!started.ok || meeting.leftAt === null) return started.ok ? answer : started
  const ended = await execute({ name: 'call.end', input: { ...target, now: meeting.leftAt } })
  return ended.ok ? answer : ended
}

interface Opened {
  id: string
  meetingKey: string
  /** When the meeting was joined that is being sat in, or has just been left (UTC milliseconds). */
  joinedAt: number | null
  now: number
}

/** What is planned by this link for another time is still to come. */
const mayBeWrong = ({ startedAt, plannedAt }: Call): boolean =>
  startedAt !== null || plannedAt === null

/** The call that a meeting was taken for before ends here or, where nothing was noted in it, never was. */
async function releaseOthers({ id, meetingKey, joinedAt, now }: Opened): Promise<void> {
  const { db } = await store.opened()
  if (!db) return
  const others = await db.calls
    .where({ meetingKey })
    .filter((call) => call.id !== id && canResume(call, now))
    .filter((call) => (call.endedAt === null ? mayBeWrong(call) : call.startedAt === joinedAt))
    .toArray()
  for (const call of others) {
    // One after the other: there is hardly ever more than one.
    // oxlint-disable-next-line no-await-in-loop
    const isEmpty = isUntouched(call, await readDossier(db, call.companyId))
    const { id: other, companyId, startedAt } = call
    // Begun in an earlier sitting it took place, and ended before this one.
    const isEarlier = startedAt !== null && joinedAt !== null && startedAt < joinedAt
    const isWrong = startedAt === null || (isEmpty && !isEarlier)
    const name = isWrong ? 'call.release' : 'call.end'
    // oxlint-disable-next-line no-await-in-loop
    await execute({
      name,
      input: { id: other, companyId, now: isEarlier ? joinedAt : now },
    })
  }
}
