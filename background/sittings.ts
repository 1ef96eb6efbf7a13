import { browser } from 'wxt/browser'
import type { TabMeeting } from '@/messages'
import type { CandidDatabase } from '@/storage/database'
import { type Sitting, SITTINGS_ID } from '@/storage/records/sitting'
import { LOST_AFTER_MS } from '@/storage/taken/history'
import { execute } from './execute'

// A page in a call reports every 20 s. These signs of life are frequent, so they are kept beside the database: as one
// small value for each open sitting, which survives the browser.

const prefix = 'seen-'

/** When each open sitting was last seen, by its id (UTC milliseconds). */
export async function lastSeen(): Promise<Map<string, number>> {
  const kept = Object.entries(await browser.storage.local.get(null))
  return new Map(
    kept
      .filter(([slot]) => slot.startsWith(prefix))
      .map(([slot, at]) => [slot.slice(prefix.length), at as number]),
  )
}

/** Keeps when an open sitting was last seen (UTC milliseconds). An open sitting without a sign is found by nobody. */
export const keepSign = (id: string, seenAt: number): Promise<void> =>
  browser.storage.local.set({ [prefix + id]: seenAt })

/**
 * Keeps what a report of a tab says of its sitting.
 *
 * @returns whether a sitting began, changed or ended
 */
export async function keepSitting(
  db: CandidDatabase,
  before: TabMeeting | null,
  after: TabMeeting | null,
): Promise<boolean> {
  const sits = after?.state === 'in-call' ? after.sittingId : null
  const sat = before?.sittingId ?? null
  const hasEnded = sat !== null && sat !== sits && (await end(db, sat, before?.seenAt, after))
  if (sits === null || !after) return hasEnded
  await keepSign(sits, after.seenAt)
  return (await see(db, sits, after)) || hasEnded
}

async function see(db: CandidDatabase, id: string, meeting: TabMeeting): Promise<boolean> {
  const { key: meetingKey, cameFrom, joinedAt, seenAt, others: shown } = meeting
  const known = await db.sittings.get(id)
  const others = known?.others == null ? shown : Math.max(known.others, shown ?? 0)
  const metAt = known?.metAt ?? (others ? seenAt : null)
  if (known && known.ended === null && known.others === others) return false
  const from = known?.from ?? joinedAt ?? seenAt
  const seen = { meetingKey, cameFrom, from, to: seenAt, others, metAt, ended: null }
  await execute({ name: 'sitting.see', input: { id, companyId: SITTINGS_ID, ...seen } })
  return true
}

/** @param seenAt when its page last reported; the page may have been dead for long when that is noticed */
async function end(
  db: CandidDatabase,
  id: string,
  seenAt: number | undefined,
  after: TabMeeting | null,
): Promise<boolean> {
  const sitting = await db.sittings.get(id)
  if (!sitting || sitting.ended !== null) return false
  const now = after?.seenAt ?? Date.now()
  const last = Math.max(seenAt ?? sitting.to, sitting.to)
  const isLost = now - last >= LOST_AFTER_MS
  await close(sitting, isLost ? last : now, isLost ? 'lost' : 'left')
  return true
}

/** Ends a sitting. @param to when it was last seen (UTC milliseconds) */
export async function close(sitting: Sitting, to: number, ended: Sitting['ended']): Promise<void> {
  const { id, companyId: _, meetingKey, from } = sitting
  const input = {
    id,
    companyId: SITTINGS_ID,
    meetingKey,
    from,
    to: Math.max(from, to),
    ended,
  } as const
  const answer = await execute({ name: 'sitting.see', input })
  if (answer.ok) await browser.storage.local.remove(prefix + id)
}

let isScanned = false
const isStillOpen = ({ ended }: Sitting): boolean => ended === null

/** Each open sitting has a sign of life. All are read only once: the signs may have been lost with the browser. */
async function openSittings(
  db: CandidDatabase,
  seenAt: ReadonlyMap<string, number>,
): Promise<Sitting[]> {
  if (!isScanned) {
    const open = await db.sittings.filter(isStillOpen).toArray()
    isScanned = true
    return open
  }
  const known = await db.sittings.bulkGet([...seenAt.keys()])
  return known.filter((sitting) => sitting !== undefined).filter(isStillOpen)
}

/** Ends the sittings that give no sign of life any more. @returns those that ended and those that go on */
export async function endLost(db: CandidDatabase, now: number) {
  const seenAt = await lastSeen()
  const open = await openSittings(db, seenAt)
  const lastOf = (sitting: Sitting) => Math.max(sitting.to, seenAt.get(sitting.id) ?? 0)
  const lost = open.filter((sitting) => now - lastOf(sitting) >= LOST_AFTER_MS)
  // oxlint-disable-next-line no-await-in-loop -- there is hardly ever more than one
  for (const sitting of lost) await close(sitting, lastOf(sitting), 'lost')
  return { lost, open: open.filter((sitting) => !lost.includes(sitting)) }
}
