import * as z from 'zod/mini'
import { callKinds } from '@/method/call-kinds'
import { DEFAULT_PLANNED_MINUTES, RESUME_WITHIN_MS } from '@/method/call-shape'
import { command, id, instant, recordFields, shortText } from './record'

/** Letters of the longest link that is kept: a mail filter's wrapping makes them long, and one that is cut leads nowhere. */
export const LINK_LENGTH = 4000
const linkText = z.string().check(z.maxLength(LINK_LENGTH))

export const callSchema = z.object({
  ...recordFields,
  /** The meeting link's stable key; null for a call on the phone or in another app. */
  meetingKey: z.nullable(shortText),
  title: shortText,
  createdAt: instant,
  startedAt: z.nullable(instant),
  endedAt: z.nullable(instant),
  plannedMinutes: z.number(),
  /** When it is to begin; null when that was never said. */
  plannedAt: z.nullable(instant),
  kind: z.enum(callKinds),
  /** The invitation's link as the candidate pasted it; '' without one. */
  link: linkText,
})
export type Call = z.infer<typeof callSchema>

const target = { id, companyId: id, now: instant }
const key = z.nullable(shortText)

export const callCommands = {
  'call.open': command({
    table: 'calls',
    input: () => z.object({ ...target, meetingKey: key, title: shortText }),
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
            startedAt: null,
            endedAt: null,
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
  /** They have come only now: the time waited for them is none of the call's. */
  'call.restart': command({
    table: 'calls',
    input: () => z.object(target),
    id: (input) => input.id,
    apply: (row: Call | undefined, { now }) =>
      row && row.startedAt !== null && row.endedAt === null ? { ...row, startedAt: now } : row,
  }),
  /** It was not this call that took place. By its own link one that is planned is still to come. */
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
  /** What the candidate arranged or corrected: its kind, time, length and link. */
  'call.edit': command({
    table: 'calls',
    input: () =>
      z.object({
        ...target,
        kind: z.optional(z.enum(callKinds)),
        plannedAt: z.optional(z.nullable(instant)),
        plannedMinutes: z.optional(z.number().check(z.minimum(5), z.maximum(180))),
        link: z.optional(linkText),
        meetingKey: z.optional(key),
      }),
    id: (input) => input.id,
    apply: (row: Call | undefined, { kind, plannedAt, plannedMinutes, link, meetingKey }) =>
      row && {
        ...row,
        kind: kind ?? row.kind,
        plannedAt: plannedAt === undefined ? row.plannedAt : plannedAt,
        plannedMinutes: plannedMinutes ?? row.plannedMinutes,
        link: link ?? row.link,
        meetingKey: meetingKey === undefined ? row.meetingKey : meetingKey,
      },
  }),
}

/** How long after its time, or after it was opened, a call that did not begin may still begin. */
const MAY_BEGIN_WITHIN_MS = 24 * 60 * 60_000

/** Whether opening its link again, or joining again, goes on with this call rather than with a new one. */
export function canResume(call: Call, now: number): boolean {
  if (call.endedAt !== null) return now - call.endedAt < RESUME_WITHIN_MS
  const from = call.startedAt ?? Math.max(call.createdAt, call.plannedAt ?? 0)
  return now - from < MAY_BEGIN_WITHIN_MS
}

/** So shortly before its time a planned call comes before the last one. */
export const IMMINENT_MS = 10 * 60_000

/** Whether a planned call has nearly come, or has, since the last one began. @param since UTC milliseconds */
export const isComing = (next: Call | null, since: number, now: number): boolean =>
  next?.startedAt === null &&
  next.plannedAt !== null &&
  next.plannedAt - now < IMMINENT_MS &&
  next.plannedAt > since

/**
 * Of all calls by one link, the one that it leads to now: one that is running, else the last that ended a
 * moment ago, else one that has yet to begin, else the last there was. Who comes back when the next is due
 * comes for that one.
 *
 * @param hasLeft whether the meeting has just been left, so that it is looked back on
 */
export function callAtHand(calls: readonly Call[], now: number, hasLeft = false): Call | null {
  const newestFirst = calls.toSorted((a, b) => b.createdAt - a.createdAt)
  const open = newestFirst.filter((call) => canResume(call, now))
  const over = open
    .filter(({ endedAt }) => endedAt !== null)
    .toSorted((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0) || b.seq - a.seq)[0]
  return (
    open.find(({ startedAt, endedAt }) => startedAt !== null && endedAt === null) ??
    open.find((call) => !hasLeft && over && isComing(call, over.startedAt ?? 0, now)) ??
    over ??
    open[0] ??
    newestFirst[0] ??
    null
  )
}

/** The calls of a company that have ended before this one, the latest first. */
export function earlierCalls(calls: readonly Call[], call: Call): Call[] {
  return calls
    .filter(({ id, endedAt }) => id !== call.id && endedAt !== null && endedAt <= beganAt(call))
    .toSorted((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0))
}

/** The clock says when a call began; until it runs, it is still to come. */
const beganAt = ({ startedAt }: Call): number => startedAt ?? Infinity

/** @returns milliseconds since the call began, or null when it has not. */
export function timeInCall(call: Call | null, now: number): number | null {
  return call?.startedAt == null ? null : Math.max(0, (call.endedAt ?? now) - call.startedAt)
}
