import * as z from 'zod/mini'
import { callKinds } from '@/method/call-kinds'
import {
  DEFAULT_PLANNED_MINUTES,
  LONGEST_PLANNED_MINUTES,
  RESUME_WITHIN_MS,
  SHORTEST_PLANNED_MINUTES,
} from '@/method/call-shape'
import { bases, changed, command, givenText, id, instant, linkText, recordFields } from './record'

/** What the candidate arranges or corrects. */
const editable = {
  kind: z.enum(callKinds),
  /** When it is planned to begin; null when nobody planned it. */
  plannedAt: z.nullable(instant),
  plannedMinutes: z
    .number()
    .check(z.minimum(SHORTEST_PLANNED_MINUTES), z.maximum(LONGEST_PLANNED_MINUTES)),
  /** The invitation's link as the candidate pasted it; '' without one. */
  link: linkText,
  /** The meeting link's stable key; null for a call on the phone or in another app. */
  meetingKey: z.nullable(givenText),
}

export const callSchema = z.object({
  ...recordFields,
  ...editable,
  title: givenText,
  createdAt: instant,
  /** When the candidate said that it begins; null if they never said it. */
  begunAt: z.nullable(instant),
  /** When the candidate said that it goes on. */
  resumedAt: z.nullable(instant),
  /** When the candidate said that it is over. */
  overAt: z.nullable(instant),
  /** When the candidate last chose it as the call at hand. */
  chosenAt: z.nullable(instant),
  /** What the candidate said of the other side: they came, or nobody did. */
  attendance: z.nullable(z.enum(['came', 'nobody'])),
  /** The call that this one turned out to be: all that was noted in it belongs there. */
  movedTo: z.nullable(id),
  // What `taken.ts` worked out last from the sittings and from all of the above.
  startedAt: z.nullable(instant),
  endedAt: z.nullable(instant),
  /** Nobody else came. */
  missed: z.boolean(),
  /** A record with another length is read, too. */
  plannedMinutes: z.number(),
})
export type Call = z.infer<typeof callSchema>

const target = { id, companyId: id, now: instant }
/** Whether a call has ended. */
export const hasEnded = ({ endedAt }: Call): boolean => endedAt !== null

/** Whether a call has begun and not ended. */
export const isRunning = ({ startedAt, endedAt }: Call): boolean =>
  startedAt !== null && endedAt === null

/** The calls that have ended, the latest first. */
export const endedCalls = (calls: readonly Call[]): Call[] =>
  calls.filter(hasEnded).toSorted((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0))

export const callCommands = {
  'call.open': command({
    table: 'calls',
    input: () => z.object({ ...target, meetingKey: editable.meetingKey, title: givenText }),
    id: (input) => input.id,
    apply: (row: Call | undefined, { id, companyId, meetingKey, title, now }): Call =>
      row
        ? { ...row, meetingKey: row.meetingKey ?? meetingKey, title: row.title || title }
        : {
            id,
            companyId,
            seq: 0,
            meetingKey,
            title,
            createdAt: now,
            begunAt: null,
            resumedAt: null,
            overAt: null,
            chosenAt: null,
            attendance: null,
            movedTo: null,
            startedAt: null,
            endedAt: null,
            missed: false,
            plannedMinutes: DEFAULT_PLANNED_MINUTES,
            plannedAt: null,
            kind: 'recruiter',
            link: '',
          },
  }),
  'call.start': command({
    table: 'calls',
    input: () => z.object(target),
    id: (input) => input.id,
    apply: (row: Call | undefined, { now }) =>
      row && { ...row, startedAt: row.startedAt ?? now, endedAt: null },
  }),
  'call.end': command({
    table: 'calls',
    input: () => z.object(target),
    id: (input) => input.id,
    apply: (row: Call | undefined, { now }) => row && { ...row, endedAt: row.endedAt ?? now },
  }),
  /** The others have come only now. The clock begins again: the wait for them was not a part of the call. */
  'call.restart': command({
    table: 'calls',
    input: () => z.object(target),
    id: (input) => input.id,
    apply: (row: Call | undefined, { now }) =>
      row && isRunning(row) ? { ...row, startedAt: now } : row,
  }),
  /** Another call took place instead of this one. If this one was planned, then its own link still leads to it. */
  'call.release': command({
    table: 'calls',
    input: () => z.object(target),
    id: (input) => input.id,
    apply: (row: Call | undefined) =>
      row && {
        ...row,
        startedAt: null,
        endedAt: null,
        meetingKey: row.plannedAt === null ? null : row.meetingKey,
      },
  }),
  'call.edit': command({
    table: 'calls',
    input: () => z.extend(z.partial(z.object(editable)), { ...target, base: bases }),
    id: (input) => input.id,
    apply: (row: Call | undefined, input) => row && changed(row, editable, input),
  }),
}

/** How long after its planned time, or after it was opened, a call may still begin. */
const MAY_BEGIN_WITHIN_MS = 24 * 60 * 60_000

/** Whether the call goes on when its link is opened again. If not, then that begins a new call. */
export function canResume(call: Call, now: number): boolean {
  if (call.endedAt !== null) return now - call.endedAt < RESUME_WITHIN_MS
  const from = call.startedAt ?? Math.max(call.createdAt, call.plannedAt ?? 0)
  return now - from < MAY_BEGIN_WITHIN_MS
}

/** A planned call replaces the last one this long before its time, in milliseconds. */
export const IMMINENT_MS = 10 * 60_000

/**
 * Whether the planned time of a call that has not begun is near or past.
 *
 * @param after UTC milliseconds; a call planned for an earlier time does not count
 */
export const isComing = (next: Call | null, after: number, now: number): boolean =>
  next?.startedAt === null &&
  next.plannedAt !== null &&
  next.plannedAt - now < IMMINENT_MS &&
  next.plannedAt > after

/**
 * The call that a link leads to now, out of all calls by this link. The order is: a call that is running, the
 * one that ended last if it can be resumed, one that has yet to begin, the newest. If a planned call is coming,
 * then it goes before the one that ended.
 *
 * @param hasLeft the candidate has just left the meeting. Then the call that ended goes before a planned one.
 */
export function callAtHand(calls: readonly Call[], now: number, hasLeft = false): Call | null {
  const newestFirst = calls.toSorted((a, b) => b.createdAt - a.createdAt)
  const open = newestFirst.filter((call) => canResume(call, now))
  const over = open
    .filter(hasEnded)
    .toSorted((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0) || b.seq - a.seq)[0]
  return (
    open.find(isRunning) ??
    open.find((call) => !hasLeft && over && isComing(call, over.startedAt ?? 0, now)) ??
    over ??
    open[0] ??
    newestFirst[0] ??
    null
  )
}

/** The calls of a company that have ended before this one, the latest first. */
export function earlierCalls(calls: readonly Call[], call: Call): Call[] {
  // A call that has not begun comes after all that have ended.
  const before = call.startedAt ?? Infinity
  return endedCalls(calls).filter(({ id, endedAt }) => id !== call.id && (endedAt ?? 0) <= before)
}

/** @returns milliseconds since the call began, or null when it has not. */
export function timeInCall(call: Call | null, now: number): number | null {
  return call?.startedAt == null ? null : Math.max(0, (call.endedAt ?? now) - call.startedAt)
}
