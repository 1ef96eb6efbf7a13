import { isSharedRoom } from '@/meetings/rooms'
import type { TabMeeting } from '@/messages'
import type { CandidDatabase } from '@/storage/database'
import { type From, readHistory } from '@/storage/read-history'
import type { Call } from '@/storage/records/call'
import { type Sitting, SITTINGS_ID } from '@/storage/records/sitting'
import type { History } from '@/storage/taken/history'
import { type Taken, takenFor } from '@/storage/taken/taken'
import { keepDrafts } from './drafts'
import { execute } from './execute'
import { lastSeen } from './sittings'

/** Works out anew what happened in some calls and meetings, and keeps what has changed. */
export async function settle(db: CandidDatabase, from: From, now: number): Promise<Taken> {
  const history = await readHistory(db, from, await lastSeen(), isSharedRoom)
  const taken = takenFor(history, now)
  for (const call of history.calls) {
    const times = taken.times.get(call.id)
    if (!times || isSame(call, times)) continue
    const { id, companyId } = call
    // oxlint-disable-next-line no-await-in-loop -- one writer, one after the other
    await execute({ name: 'call.settle', input: { id, companyId, now, ...times } })
    if (times.endedAt !== null) keepDrafts(id)
  }
  return taken
}

type Times = Pick<Call, 'startedAt' | 'endedAt' | 'missed'>

const isSame = (call: Times, times: Times): boolean =>
  call.startedAt === times.startedAt &&
  call.endedAt === times.endedAt &&
  call.missed === times.missed

/** The call that this tab's meeting is, or will be when it is joined; null if the candidate has to be asked. */
export async function callOf(
  db: CandidDatabase,
  meeting: TabMeeting,
  now: number,
): Promise<Call | null> {
  const history = await historyOf(db, meeting)
  const known = history.sittings.find(({ id }) => id === meeting.sittingId)
  const sitting = known ?? arrival(meeting, now)
  const sittings = known ? history.sittings : [...history.sittings, sitting]
  return takenFor({ ...history, sittings }, now).meant.get(sitting.id) ?? null
}

async function historyOf(db: CandidDatabase, { key, cameFrom }: TabMeeting): Promise<History> {
  const meetingKeys = [key, cameFrom].filter((one) => one !== null)
  return readHistory(db, { meetingKeys }, await lastSeen(), isSharedRoom)
}

/** The sitting that begins if the meeting is joined now. */
const arrival = ({ key, cameFrom }: TabMeeting, now: number): Sitting => ({
  id: 'arrival',
  companyId: SITTINGS_ID,
  seq: 0,
  meetingKey: key,
  cameFrom,
  from: now,
  to: now,
  others: null,
  metAt: null,
  ended: null,
  callId: null,
})

/**
 * Settles the calls of a meeting. If the candidate sits in it and it means no call, but its company is clear, then a new
 * call begins.
 */
export async function settleMeeting(db: CandidDatabase, meeting: TabMeeting, now: number) {
  const { key, cameFrom, sittingId, state, title } = meeting
  const from = { meetingKeys: [key, cameFrom].filter((one) => one !== null) }
  const { next } = await settle(db, from, now)
  const companyId = sittingId === null || state !== 'in-call' ? null : next.get(sittingId)
  if (companyId == null) return
  // The id follows from the sitting: if this is done twice, then it is the same call.
  const input = { id: `call-${sittingId}`, companyId, now, meetingKey: key, title }
  await execute({ name: 'call.open', input })
  await settle(db, from, now)
}
