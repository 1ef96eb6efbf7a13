import { meetingOfLink } from '@/meetings/link'
import type { TabMeeting, TakeFor } from '@/messages'
import type { CandidDatabase } from '@/storage/database'
import { moveCall } from '@/storage/move-call'
import { presentCalls } from '@/storage/present-calls'
import { type Call, isRunning } from '@/storage/records/call'
import { type Sitting, SITTINGS_ID } from '@/storage/records/sitting'
import { nearestPlanned } from '@/storage/taken/at-hand'
import type { CommandAnswer } from '@/storage/state'
import { announce } from './announce'
import { settle } from './calls'
import { execute, executeChange } from './execute'
import { close, keepSign } from './sittings'
import { store } from './store'
import { changeSitting, tabsIn } from './tabs'
import { nameNotes } from './unnamed'

/** A call that was planned for another meeting is meant, too, if its time is as near as this. */
const MOVED_MEETING_MS = 2 * 60 * 60_000

/**
 * Takes the call at hand for a call with the company that the candidate chose. Repeating it does no harm. No report of a
 * page is handled meanwhile, since it could be about a sitting that is being divided.
 */
export const takeFor = (input: TakeFor): Promise<CommandAnswer> =>
  navigator.locks.request('follow', () => take(input))

async function take(input: TakeFor): Promise<CommandAnswer> {
  const opened = await store.opened()
  if (!opened.db) return { ok: false, reason: opened.state.kind, detail: '' }
  const { db } = opened
  const { companyId, meetingKey, title, how } = input
  const now = Date.now()
  const company = await db.companies.get(companyId)
  if (company && company.deletedAt !== null) return { ok: false, reason: 'missing', detail: '' }
  const before = input.before === null ? undefined : await db.calls.get(input.before)
  if (before && isSameCall(before, input)) {
    await nameNotes(db, meetingKey, before.id, now)
    return { ok: true, stored: null }
  }
  const id = (await plannedCall(db, input, now)) ?? input.newCallId
  const answer = await execute({
    name: 'call.open',
    input: { id, companyId, now, meetingKey, title },
  })
  if (!answer.ok) return answer
  const chosen = await execute({ name: 'call.choose', input: { id, companyId, now, meetingKey } })
  if (!chosen.ok) return chosen
  if (how === 'correct' && before) {
    const corrected = await correct(db, before, id, now)
    if (!corrected.ok) return corrected
  } else if (before && isRunning(before) && !(await isSatIn(before))) {
    const end = { id: before.id, companyId: before.companyId, now }
    await execute({ name: 'call.end', input: end })
  }
  if (meetingKey !== null) await attachSittings(db, meetingKey, id, now)
  await settleCalls(db, [id, ...(before ? [before.id] : [])], now)
  await nameNotes(db, meetingKey, id, now)
  announce({ kind: 'situation', tabId: null })
  return { ok: true, stored: null }
}

/** Whether this company's call already runs here. Then choosing the company again changes nothing. */
const isSameCall = (before: Call, { companyId, meetingKey }: TakeFor): boolean =>
  isRunning(before) &&
  before.companyId === companyId &&
  (meetingKey === null || before.meetingKey === meetingKey)

/** Whether a tab is in the call's meeting. Then the call ends with that. */
const isSatIn = async ({ meetingKey }: Call): Promise<boolean> =>
  meetingKey !== null && (await tabsIn(meetingKey)).some(({ state }) => state === 'in-call')

/** The call that was planned with this company for about now, the nearest in time. */
async function plannedCall(
  db: CandidDatabase,
  { companyId, meetingKey, before }: TakeFor,
  now: number,
): Promise<string | undefined> {
  const calls = await presentCalls(db, await db.calls.where({ companyId }).toArray())
  const isMeant = ({ id, meetingKey: own, plannedAt }: Call) =>
    id !== before &&
    (meetingKey === null ||
      own === null ||
      own === meetingKey ||
      Math.abs((plannedAt ?? 0) - now) < MOVED_MEETING_MS)
  return nearestPlanned(calls.filter(isMeant), now)?.id
}

/** All that was noted in a call, and its sittings, belong to another one. */
async function correct(db: CandidDatabase, before: Call, toId: string, now: number) {
  const { meant } = await settle(db, { calls: [before] }, now)
  const sittingIds = [...meant].filter(([, call]) => call?.id === before.id).map(([id]) => id)
  return executeChange(async (current, write) => {
    const [from, to] = await current.calls.bulkGet([before.id, toId])
    if (!from || !to) return
    // Its own link still leads to a call that was planned.
    const ownKey = from.link.trim() === '' ? null : meetingOfLink(from.link).key
    await moveCall(current, write, { from, to, ownKey, sittingIds })
  })
}

/** The sittings of the tabs in this meeting are from now on taken for the call. */
async function attachSittings(db: CandidDatabase, meetingKey: string, callId: string, now: number) {
  for (const tab of await tabsIn(meetingKey)) {
    // oxlint-disable-next-line no-await-in-loop -- there is hardly ever more than one tab
    const sitting = tab.sittingId === null ? undefined : await db.sittings.get(tab.sittingId)
    // oxlint-disable-next-line no-await-in-loop -- as above
    if (sitting && sitting.callId !== callId) await attach(db, tab, sitting, callId, now)
  }
}

/** If a sitting has been another call until now, then it is divided here. */
async function attach(
  db: CandidDatabase,
  tab: TabMeeting,
  sitting: Sitting,
  callId: string,
  now: number,
): Promise<void> {
  const { meant } = await settle(db, { meetingKeys: [tab.key] }, now)
  const taken = meant.get(sitting.id)
  const isOther = taken != null && taken.id !== callId
  // What has been left belongs to the call that was held in it.
  if (isOther && tab.state !== 'in-call') return
  const { id: knownId, meetingKey, from, others } = sitting
  if (!isOther) {
    const input = { id: knownId, companyId: SITTINGS_ID, meetingKey, from, callId } as const
    await execute({ name: 'sitting.see', input })
    return
  }
  const id = crypto.randomUUID()
  await changeSitting(tab.tabId, id, now)
  await keepSign(id, now)
  const seen = { meetingKey, from: now, to: now, others, metAt: others ? now : null, ended: null }
  await execute({ name: 'sitting.see', input: { id, companyId: SITTINGS_ID, ...seen, callId } })
  await close(sitting, now, 'handed-on')
}

async function settleCalls(db: CandidDatabase, ids: readonly string[], now: number): Promise<void> {
  const calls = (await db.calls.bulkGet([...ids])).filter((call) => call !== undefined)
  await settle(db, { calls }, now)
}
