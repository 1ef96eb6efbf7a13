import { browser } from 'wxt/browser'
import type { CandidDatabase } from '@/storage/database'
import type { Call } from '@/storage/records/call'
import { presentCalls } from '@/storage/present-calls'
import { schedule } from '@/storage/schedule'
import { announce } from './announce'
import { settle } from './calls'
import { keepDrafts } from './drafts'
import { endLost } from './sittings'
import { store } from './store'
import { nameNotesOfTabs } from './unnamed'

/** The alarm that looks whether a call is over although nothing said so. */
export const CALLS_ALARM = 'calls'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
const LOOKED_AT_MS = 30 * DAY_MS
/** While somebody sits in a meeting, the next look is soon: a tab that crashed says nothing. */
const WHILE_SITTING_MS = MINUTE_MS
const WHILE_OPEN_MS = 15 * MINUTE_MS

const looking = schedule(look, (error) => {
  if (error !== null) reportError(error)
})

/** Looks in a second or two. Before that, the requests that wait for the worker are answered. */
export const lookAtCallsSoon = looking.touched
export const lookAtCalls = looking.now

/** Makes sure that a look comes soon, also if the worker stops. */
export function watchCalls(): void {
  void lookAgain(WHILE_SITTING_MS)
}

/** Ends what is over: sittings without a sign of life, and calls for which nothing speaks any more. */
async function look(): Promise<void> {
  const { db } = await store.opened()
  if (!db) return
  const now = Date.now()
  const { lost, open } = await endLost(db, now)
  const recent = await recentCalls(db, now)
  const unended = recent.filter((call) => mayHaveEnded(call, now))
  const meetingKeys = lost.map(({ meetingKey }) => meetingKey)
  if (unended.length + lost.length > 0) await settle(db, { calls: unended, meetingKeys }, now)
  if (lost.length > 0) announce({ kind: 'situation', tabId: null })
  await nameNotesOfTabs(db, now)
  for (const { id, endedAt } of recent)
    if (endedAt !== null && now - endedAt < DAY_MS) keepDrafts(id)
  if (open.length > 0) await lookAgain(WHILE_SITTING_MS)
  else if (unended.length > 0) await lookAgain(WHILE_OPEN_MS)
  else await browser.alarms.clear(CALLS_ALARM)
}

async function recentCalls(db: CandidDatabase, now: number): Promise<Call[]> {
  const since = now - LOOKED_AT_MS
  const calls = await db.calls
    .where('createdAt')
    .above(since)
    .or('plannedAt')
    .between(since, now)
    .toArray()
  return (await presentCalls(db, calls)).filter(({ movedTo }) => movedTo === null)
}

const mayHaveEnded = ({ endedAt, startedAt, plannedAt }: Call, now: number): boolean =>
  endedAt === null && (startedAt !== null || (plannedAt ?? now) <= now)

/** Sets the alarm, unless it rings sooner. */
async function lookAgain(inMs: number): Promise<void> {
  const when = Date.now() + inMs
  const known = await browser.alarms.get(CALLS_ALARM)
  if (known && known.scheduledTime <= when && known.scheduledTime > Date.now()) return
  await browser.alarms.create(CALLS_ALARM, { when })
}
