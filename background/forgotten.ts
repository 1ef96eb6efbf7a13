import { type CandidDatabase, readDossier } from '@/storage/database'
import type { Call } from '@/storage/records/call'
import { type Held, heldUnended, mayBeForgotten } from '@/storage/records/held'
import { execute } from './execute'
import { store } from './store'
import { meetingsInCall } from './tabs'

const LOOKED_AT_MS = 30 * 24 * 60 * 60_000

/**
 * Ends every forgotten call of the last weeks. A forgotten call is over although nobody ended it. The results of a call
 * are shown only after its end.
 */
export async function endForgottenCalls(now: number): Promise<void> {
  const { db } = await store.opened()
  if (!db) return
  const since = now - LOOKED_AT_MS
  const calls = await db.calls
    .where('createdAt')
    .above(since)
    .or('plannedAt')
    .between(since, now)
    .toArray()
  const running = await meetingsInCall()
  const unended = calls.filter(
    (call) => mayBeForgotten(call, now) && !running.some(({ key }) => key === call.meetingKey),
  )
  for (const call of unended)
    // One after the other: this runs at each start of the worker, and usually finds none.
    // oxlint-disable-next-line no-await-in-loop
    await endIfForgotten(db, call, now)
}

/** Ends a call that was over at the time `then` although nobody ended it. */
export async function endIfForgotten(db: CandidDatabase, call: Call, then: number): Promise<void> {
  if (!mayBeForgotten(call, then)) return
  const held = heldUnended(call, await readDossier(db, call.companyId), then)
  if (held) await end(call, held)
}

async function end({ id, companyId, startedAt }: Call, held: Held): Promise<void> {
  const input = { id, companyId }
  if (startedAt === null)
    await execute({ name: 'call.start', input: { ...input, now: held.startedAt } })
  await execute({ name: 'call.end', input: { ...input, now: held.endedAt } })
}
