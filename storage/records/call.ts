import * as z from 'zod/mini'
import { DEFAULT_PLANNED_MINUTES, RESUME_WITHIN_MS } from '@/method/call-shape'
import { command, id, instant, recordFields, shortText } from './record'

export const callSchema = z.object({
  ...recordFields,
  /** The meeting link's stable key; null for a call on the phone or in another app. */
  meetingKey: z.nullable(shortText),
  title: shortText,
  createdAt: instant,
  startedAt: z.nullable(instant),
  endedAt: z.nullable(instant),
  plannedMinutes: z.number(),
})
export type Call = z.infer<typeof callSchema>

const target = { id, companyId: id, now: instant }

export const callCommands = {
  'call.open': command({
    table: 'calls',
    input: () => z.object({ ...target, meetingKey: z.nullable(shortText), title: shortText }),
    id: (input) => input.id,
    apply: (row: Call | undefined, { id, companyId, meetingKey, title, now }) =>
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
  'call.plan': command({
    table: 'calls',
    input: () => z.object({ ...target, minutes: z.number().check(z.minimum(5), z.maximum(180)) }),
    id: (input) => input.id,
    apply: (row: Call | undefined, { minutes }) => row && { ...row, plannedMinutes: minutes },
  }),
}

/** Whether opening its link again, or joining again, goes on with this call rather than with a new one. */
export function canResume(call: Call, now: number): boolean {
  return call.endedAt === null
    ? now - (call.startedAt ?? call.createdAt) < 24 * RESUME_WITHIN_MS
    : now - call.endedAt < RESUME_WITHIN_MS
}

/** @returns milliseconds since the call began, or null when it has not. */
export function timeInCall(call: Call | null, now: number): number | null {
  return call?.startedAt == null ? null : Math.max(0, (call.endedAt ?? now) - call.startedAt)
}
