import { type Call, IMMINENT_MS } from '@/storage/records/call'
import type { Sitting } from '@/storage/records/sitting'
import { endOf, hasSignIn, isOpen, type Signs } from './history'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
/** Without a sign for this long, a call that nothing but signs speaks for is over. */
export const QUIET_MS = 3 * HOUR_MS
/** A call that nobody started may be prepared for hours before it begins. */
const PREPARED_MS = 12 * HOUR_MS
/** What happens earlier than this before a planned call is preparation. */
export const EARLY_MS = IMMINENT_MS
/** A sitting in which nobody was seen and that was as short as this may have been given up for the telephone. */
const GIVEN_UP_MS = 2 * MINUTE_MS

/** When a call began and ended, in UTC milliseconds; null while it has not. */
export interface CallTimes {
  startedAt: number | null
  endedAt: number | null
  /** Nobody else came. */
  missed: boolean
}

const notBegun: CallTimes = { startedAt: null, endedAt: null, missed: false }

/**
 * When a call began and ended. What the candidate said comes first, then what was seen, then what was noted.
 *
 * @param sittings those that count for this call, in order
 */
export function timesOf(
  call: Call,
  sittings: readonly Sitting[],
  signs: Signs,
  now: number,
): CallTimes {
  const seen = sittings.at(0)
  const said = latest(call.begunAt, call.resumedAt)
  if (!seen && said === null) return call.movedTo === null ? byNotes(call, signs, now) : notBegun
  const startedAt =
    call.begunAt ?? Math.min(seen ? beginOf(seen, call) : Infinity, said ?? Infinity)
  const endedAt = endedSince(call, startedAt, sittings, signs, now)
  if (endedAt === null) return { startedAt, endedAt, missed: false }
  const over = Math.max(startedAt, endedAt)
  return { startedAt, endedAt: over, missed: isMissed(call, sittings, signs, [startedAt, over]) }
}

/** Who joins long before the planned time waits. The call begins when somebody else comes, or about on time. */
function beginOf({ from, to, metAt }: Sitting, { plannedAt }: Call): number {
  if (plannedAt === null || from >= plannedAt - EARLY_MS) return from
  return metAt ?? Math.max(from, Math.min(to, plannedAt - EARLY_MS))
}

function endedSince(
  call: Call,
  startedAt: number,
  sittings: readonly Sitting[],
  signs: Signs,
  now: number,
): number | null {
  const { overAt } = call
  const said = latest(call.begunAt, call.resumedAt)
  const lastSeen = latest(...sittings.map((sitting) => endOf(sitting, now)))
  const isSaidOver = overAt !== null && (said === null || overAt >= said)
  const after = isSaidOver ? sittings.filter(({ from }) => from > overAt) : sittings
  if (after.some((sitting) => isOpen(sitting, now))) return null
  if (isSaidOver) return latest(overAt, ...after.map(({ to }) => to))
  // The candidate said that it goes on after the last sitting was over, or there was none.
  const isByHand = said !== null && (lastSeen === null || said > lastSeen)
  if (isByHand) return quietSince(call, said, signs, now)
  if (lastSeen !== null && call.attendance !== 'nobody' && isGivenUp(sittings))
    return byPhoneSince(call, lastSeen, signs, now)
  return lastSeen
}

/** The end of a call for which only signs speak since `from`: after the last sign that others led up to. */
function quietSince(call: Call, from: number, signs: Signs, now: number): number | null {
  const last = lastInARow(from, signs, now)
  if (now - last < QUIET_MS) return null
  const planned = from + call.plannedMinutes * MINUTE_MS
  return Math.min(now, Math.max(planned, last))
}

/** The meeting was left at once, and the call went on by telephone, as the notes show. */
function byPhoneSince(call: Call, left: number, signs: Signs, now: number): number | null {
  const later = signs.noted.filter((at) => at > left && at - left < call.plannedMinutes * MINUTE_MS)
  return later.length === 0 ? left : quietSince(call, left, signs, now)
}

/**
 * The last sign of a call. If there was no sign for a long time, then the call was over by then, and what is noted later
 * is noted after it.
 */
function lastInARow(from: number, { noted, touched }: Signs, now: number): number {
  const signs = [...noted, ...touched].filter((at) => at >= from && at <= now)
  return signs
    .toSorted((a, b) => a - b)
    .reduce((last, at) => (at - last < QUIET_MS ? at : last), from)
}

/** The times of a call that nobody saw or started. Its notes show that it took place. */
function byNotes(call: Call, signs: Signs, now: number): CallTimes {
  const { plannedAt, createdAt, attendance } = call
  if (attendance === 'nobody' && plannedAt !== null && plannedAt <= now)
    return { startedAt: plannedAt, endedAt: plannedAt, missed: true }
  const earliest = plannedAt === null ? createdAt : plannedAt - EARLY_MS
  const startedAt = signs.noted.filter((at) => at >= earliest).toSorted((a, b) => a - b)[0]
  if (startedAt === undefined) return notBegun
  const last = lastInARow(startedAt, signs, now)
  if (now - last < (plannedAt === null ? PREPARED_MS : QUIET_MS)) return notBegun
  return { startedAt, endedAt: quietSince(call, startedAt, signs, now), missed: false }
}

const isGivenUp = (sittings: readonly Sitting[]): boolean =>
  sittings.every(({ others }) => !others) &&
  sittings.reduce((total, { from, to }) => total + to - from, 0) < GIVEN_UP_MS

/** Whether nobody else was there, although the candidate waited. What they say counts more than what was seen. */
function isMissed(
  { attendance }: Call,
  sittings: readonly Sitting[],
  signs: Signs,
  [from, to]: [number, number],
): boolean {
  if (attendance !== null) return attendance === 'nobody'
  const isAlone = sittings.length > 0 && sittings.every(({ others }) => others === 0)
  return isAlone && !hasSignIn(signs, from, to)
}

function latest(...times: readonly (number | null)[]): number | null {
  return times.reduce((last, at) => (at === null || (last !== null && last > at) ? last : at), null)
}
