import { CHOSEN_MS, SURELY_OVER_MS } from './at-hand'
import type { Call } from './call'
import type { Dossier } from './dossier'

const MINUTE_MS = 60_000
/** A note written earlier than this before a planned call is preparation: it does not show that the call began. */
const EARLY_MS = 10 * MINUTE_MS

/** When a call began and ended, in UTC milliseconds. */
export interface Held {
  startedAt: number
  endedAt: number
}

/**
 * Works out the times of a call whose end nobody recorded. The browser crashed during the call. Or it was a call
 * on the phone, and the candidate did not press "end", or not even "start".
 *
 * @returns null if the call has ended, may still go on, or did not take place
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

/** Whether the call should have ended long ago, so that it is worth reading what was noted in it. */
export function mayBeForgotten(call: Call, now: number): boolean {
  const { startedAt, endedAt, meetingKey, plannedAt, createdAt } = call
  if (endedAt !== null || (startedAt === null && meetingKey !== null)) return false
  return now - (startedAt ?? plannedAt ?? createdAt) >= quietFor(call)
}

/** How long a call may be without a note, a mark or a finding. The candidate may prepare for hours before it begins. */
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

/** The beginning of a call that nobody started: the time of its first note. Only for calls without a call page. */
function firstNoted(call: Call, noted: readonly number[]): number | undefined {
  const from = call.plannedAt === null ? call.createdAt : call.plannedAt - EARLY_MS
  return noted.toSorted((a, b) => a - b).find((at) => at >= from)
}

/** Whether the candidate noted, marked and learned nothing in a call. The marks that Candid sets do not count. */
export function isUntouched({ id }: Call, { notes, marks, findings }: Dossier): boolean {
  const byHand = marks.filter(({ kind }) => kind !== 'phase' && kind !== 'cued')
  return (
    !notes.some(({ callId, deletedAt, text }) => callId === id && !deletedAt && text !== '') &&
    !byHand.some(({ callId, on }) => callId === id && on) &&
    !findings.some(({ callId, text }) => callId === id && text !== '')
  )
}
