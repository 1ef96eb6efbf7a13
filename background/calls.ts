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

/** The call that goes on in this meeting. If the last one is long over, then a new one is opened with its company. */
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

/** The id follows from the last one: two surfaces that open the next call at the same time open the same call. */
function nextCallId(lastId: string): string {
  const [first, number] = lastId.split('#')
  return `${first}#${Number(number ?? 1) + 1}`
}

/** Ends the call that a crash of the browser left open, so that a meeting joined hours later does not resume it. */
export async function endBeforeJoining(db: CandidDatabase, { key, joinedAt }: TabMeeting) {
  const then = joinedAt ?? Date.now()
  const last = await callOfLink(db, key, then)
  if (last) await endIfForgotten(db, last, then)
}

/** Starts the clock of the call when the meeting begins, and ends it when the meeting is left. */
export async function startOrEndCall(db: CandidDatabase, meeting: TabMeeting, now: number) {
  if (meeting.state !== 'in-call' && meeting.state !== 'left') return
  // The call goes on if another tab is in the same meeting.
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
 * Runs a command of a surface. A call that is opened for a meeting gets the times of the meeting. The surface may not
 * know these times yet. When the page reported them, there was no call to start.
 */
export async function handleCommand(command: AnyCommand): Promise<CommandAnswer> {
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
  /** When the meeting was joined (UTC milliseconds); null if no tab is in it or has just left it. */
  joinedAt: number | null
  now: number
}

/** A call that is planned with this link and has not begun is still to come. */
const mayBeWrong = ({ startedAt, plannedAt }: Call): boolean =>
  startedAt !== null || plannedAt === null

/**
 * A meeting belongs to one call. The other open calls of this meeting end here. If a call was opened by mistake and
 * nothing is noted in it, then it does not end: it loses the meeting.
 */
async function releaseOthers({ id, meetingKey, joinedAt, now }: Opened): Promise<void> {
  const { db } = await store.opened()
  if (!db) return
  const others = await db.calls
    .where({ meetingKey })
    .filter((call) => call.id !== id && canResume(call, now))
    .filter((call) => (call.endedAt === null ? mayBeWrong(call) : call.startedAt === joinedAt))
    .toArray()
  for (const call of others) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other: there is rarely more than one
    const isEmpty = isUntouched(call, await readDossier(db, call.companyId))
    const { id: other, companyId, startedAt } = call
    // A call that began before this meeting was joined took place. It ended when this meeting was joined, or earlier.
    const isEarlier = startedAt !== null && joinedAt !== null && startedAt < joinedAt
    const isWrong = startedAt === null || (isEmpty && !isEarlier)
    const name = isWrong ? 'call.release' : 'call.end'
    // oxlint-disable-next-line no-await-in-loop -- as above
    await execute({
      name,
      input: { id: other, companyId, now: isEarlier ? joinedAt : now },
    })
  }
}
