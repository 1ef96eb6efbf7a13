import { CHOSEN_MS, SURELY_OVER_MS } from './at-hand'
import type { Call } from './call'
import type { Dossier } from './dossier'

const MINUTE_MS = 60_000
/** What was noted before this long ahead of a planned call was noted for it, not in it. */
const EARLY_MS = 10 * MINUTE_MS

/** When a call began and was over, in UTC milliseconds. */
export interface Held {
  startedAt: number
  endedAt: number
}

/**
 * When a call was over of which nobody said so: the browser went down in it, or a call on the phone was
 * never ended by hand, or never started though notes were kept in it.
 *
 * @returns null where it has ended, may still go on, or never took place
 */
export function heldUnended(call: Call, dossier: Dossier, now: number): Held | null {
  if (!mayBeForgotten(call, now)) return null
  const noted = notedIn(call, dossier)
  const startedAt = call.startedAt ?? firstNoted(call, noted)
  if (startedAt === undefined) return null
  const lastSign = Math.max(startedAt, ...noted, ...touchedIn(call, dossier))
  if (now - lastSign < quietFor(call)) return null
  const planned = startedAt + call.plannedMinutes * MINUTE_MS
  return { startedAt, endedAt: Math.min(now, Math.max(planned, lastSign)) }
}

/** Whether a look at what was noted can show that the call is over: it began long ago, or was to. */
export function mayBeForgotten(call: Call, now: number): boolean {
  const { startedAt, endedAt, meetingKey, plannedAt, createdAt } = call
  if (endedAt !== null || (startedAt === null && meetingKey !== null)) return false
  return now - (startedAt ?? plannedAt ?? createdAt) >= quietFor(call)
}

/** One that was chosen and has yet to begin may be prepared for hours. */
const quietFor = ({ startedAt }: Call): number => (startedAt === null ? CHOSEN_MS : SURELY_OVER_MS)

const notedIn = ({ id }: Call, { notes }: Dossier): readonly number[] =>
  notes
    .filter(({ callId, deletedAt }) => callId === id && deletedAt === null)
    .map(({ createdAt }) => createdAt)

function touchedIn({ id }: Call, { marks, findings }: Dossier): readonly number[] {
  return [
    ...marks.filter(({ callId }) => callId === id).map(({ markedAt }) => markedAt),
    ...findings.filter(({ callId }) => callId === id).map(({ updatedAt }) => updatedAt),
  ]
}

/** When a call without a meeting began of which only notes tell; a meeting's page says itself that it was joined. */
function firstNoted(call: Call, noted: readonly number[]): number | undefined {
  const from = call.plannedAt === null ? call.createdAt : call.plannedAt - EARLY_MS
  return noted.toSorted((a, b) => a - b).find((at) => at >= from)
}

/** Whether nothing was noted, marked or learned in a call. What Candid marks by itself does not count. */
export function isUntouched({ id }: Call, { notes, marks, findings }: Dossier): boolean {
  const byHand = marks.filter(({ kind }) => kind !== 'phase' && kind !== 'cued')
  return (
    !notes.some(({ callId, deletedAt, text }) => callId === id && !deletedAt && text !== '') &&
    !byHand.some(({ callId, on }) => callId === id && on) &&
    !findings.some(({ callId, text }) => callId === id && text !== '')
  )
}
