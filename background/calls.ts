import { isSharedRoom } from '@/meetings/rooms'
import type { TabMeeting } from '@/messages'
import type { CandidDatabase } from '@/storage/database'
import { type From, readHistory } from '@/storage/read-history'
import type { Call } from '@/storage/records/call'
import { type Sitting, SITTINGS_ID } from '@/storage/records/sitting'
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
    if (!times || isSame(call, times) || call.deletedAt !== null) continue
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

/**
 * The call that this tab's meeting is, or will be when it is joined; null if the candidate has to be asked. So they are if
 * they deleted it.
 */
export async function callOf(
  db: CandidDatabase,
  meeting: TabMeeting,
  now: number,
): Promise<Call | null> {
  const { taken, sittingId } = await takenIn(db, meeting, now)
  const call = taken.meant.get(sittingId)
  return call && call.deletedAt === null ? call : null
}

/** What the rooms of a tab's meeting are taken for. If the tab is not in the meeting, then as if it were joined now. */
async function takenIn(db: CandidDatabase, meeting: TabMeeting, now: number) {
  const history = await readHistory(db, roomOf(meeting), await lastSeen(), isSharedRoom)
  const known = history.sittings.find(({ id }) => id === meeting.sittingId)
  const sitting = known ?? arrival(meeting, now)
  const sittings = known ? history.sittings : [...history.sittings, sitting]
  return { taken: takenFor({ ...history, sittings }, now), sittingId: sitting.id }
}

const roomOf = ({ key, cameFrom }: TabMeeting): From => ({
  meetingKeys: [key, cameFrom].filter((one) => one !== null),
})

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
 * Settles the calls of a meeting. If the meeting means no call, but its company is clear, then a new call begins when
 * the meeting's page is opened.
 */
export async function settleMeeting(
  db: CandidDatabase,
  meeting: TabMeeting,
  now: number,
): Promise<void> {
  await settle(db, roomOf(meeting), now)
  if (meeting.state === 'left') return
  const { taken, sittingId } = await takenIn(db, meeting, now)
  const last = taken.next.get(sittingId)
  if (!last) return
  const { companyId } = last
  const { key: meetingKey, title } = meeting
  const input = { id: nextCallId(last.id), companyId, now, meetingKey, title }
  await execute({ name: 'call.open', input })
  await settle(db, roomOf(meeting), now)
}

/** The id follows from the last one: two tabs that open the next call at the same time open the same call. */
function nextCallId(lastId: string): string {
  const [first, number] = lastId.split('#')
  return `${first}#${Number(number ?? 1) + 1}`
}
