import * as z from 'zod/mini'
import { callKinds } from '@/method/call-kinds'
import {
  DEFAULT_PLANNED_MINUTES,
  LONGEST_PLANNED_MINUTES,
  RESUME_WITHIN_MS,
  SHORTEST_PLANNED_MINUTES,
} from '@/method/call-shape'
import { allTalk, noTalk } from '@/method/talk-balance'
import {
  bases,
  changed,
  command,
  deletedOrBack,
  deletion,
  givenText,
  id,
  instant,
  linkText,
  recordFields,
  typedText,
} from './record'

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
  /** The text of the invitation that it was planned from; '' without one. */
  invitation: typedText,
  /** The calendar's own id of the event; null if it came from no calendar. */
  uid: z.nullable(givenText),
  /** Which change of that event it has. Each change has a higher one. */
  sequence: z.nullable(z.number()),
}

const milliseconds = z.number().check(z.minimum(0))

/** Who talked how long, as far as the captions showed it, see `method/talk-balance.ts`. Null if they were not followed. */
const measured = z.object({ own: milliseconds, theirs: milliseconds, unknown: milliseconds })
const talk = z.nullable(measured)

/** What `storage/taken` worked out last from the sittings, the signs and the candidate's words. */
const settled = {
  startedAt: z.nullable(instant),
  endedAt: z.nullable(instant),
  /** Nobody else came. */
  missed: z.boolean(),
}

const attended = z.nullable(z.enum(['came', 'nobody']))

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
  attendance: attended,
  /** The call that this one turned out to be: all that was noted in it belongs there. */
  movedTo: z.nullable(id),
  /** When the candidate deleted it, with all that was noted in it; null while it is there. */
  deletedAt: z.nullable(instant),
  ...settled,
  talk,
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

/** The calls that took place, the latest first. If nobody else came, then a call did not take place. */
export const heldCalls = (calls: readonly Call[]): Call[] =>
  endedCalls(calls).filter(({ missed }) => !missed)

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
            deletedAt: null,
            startedAt: null,
            endedAt: null,
            missed: false,
            talk: null,
            plannedMinutes: DEFAULT_PLANNED_MINUTES,
            plannedAt: null,
            kind: 'recruiter',
            link: '',
            invitation: '',
            uid: null,
            sequence: null,
          },
  }),
  /** The candidate chose it as the call at hand. Its link is the one that they use. */
  'call.choose': command({
    table: 'calls',
    input: () => z.object({ ...target, meetingKey: editable.meetingKey }),
    id: (input) => input.id,
    apply: (row: Call | undefined, { meetingKey, now }) =>
      row && { ...row, chosenAt: now, meetingKey: meetingKey ?? row.meetingKey },
  }),
  /** Begins the call by hand, or goes on with it. */
  'call.start': command({
    table: 'calls',
    input: () => z.object(target),
    id: (input) => input.id,
    apply: (row: Call | undefined, { now }) => {
      if (!row || isRunning(row)) return row
      const said = row.startedAt === null ? { begunAt: now } : { resumedAt: now }
      // They came after all.
      const came = row.attendance === 'nobody' ? { attendance: null, missed: false } : {}
      return { ...row, ...said, ...came, startedAt: row.startedAt ?? now, endedAt: null }
    },
  }),
  /** Ends the call by hand. */
  'call.end': command({
    table: 'calls',
    input: () => z.object(target),
    id: (input) => input.id,
    apply: (row: Call | undefined, { now }) =>
      row && (row.endedAt === null ? { ...row, overAt: now, endedAt: now } : row),
  }),
  /** The clock begins again: the wait for the others was not a part of the call. */
  'call.restart': command({
    table: 'calls',
    input: () => z.object(target),
    id: (input) => input.id,
    apply: (row: Call | undefined, { now }) =>
      row && isRunning(row) ? { ...row, begunAt: now, startedAt: now } : row,
  }),
  /** What was measured until now. If two panels measure, then the one that heard more counts. A call that was taken for another one has no talk any more. */
  'call.talk': command({
    table: 'calls',
    input: () => z.object({ ...target, talk: measured }),
    id: (input) => input.id,
    apply: (row: Call | undefined, { talk: heard }) =>
      row?.startedAt != null && allTalk(heard) > allTalk(row.talk ?? noTalk)
        ? { ...row, talk: heard }
        : row,
  }),
  /** What the sittings and signs of a call are taken for, see `storage/taken`. Only the background sends it. */
  'call.settle': command({
    table: 'calls',
    input: () => z.object({ ...target, ...settled }),
    id: (input) => input.id,
    apply: (row: Call | undefined, input) => row && changed(row, settled, input),
  }),
  'call.edit': command({
    table: 'calls',
    input: () => z.extend(z.partial(z.object(editable)), { ...target, base: bases }),
    id: (input) => input.id,
    apply: (row: Call | undefined, input) => row && changed(row, editable, input),
  }),
  /** Whether the others came, as the candidate says. It shows at once. The times are worked out from it, too. */
  'call.attend': command({
    table: 'calls',
    input: () => z.object({ ...target, attendance: attended }),
    id: (input) => input.id,
    apply: (row: Call | undefined, { attendance }) =>
      row && { ...row, attendance, missed: attendance === 'nobody' },
  }),
  /** What was noted in it is deleted with it, and comes back with it. */
  'call.delete': command({
    table: 'calls',
    input: () => z.object({ ...target, ...deletion }),
    id: (input) => input.id,
    apply: deletedOrBack<Call>,
  }),
}

/** A planned call is about to begin this long before its time, in milliseconds. */
export const IMMINENT_MS = 10 * 60_000

/** A planned call may begin as late as this, in milliseconds. */
export const LATE_MS = 2 * 60 * 60_000

/** Whether a call that has ended is still near enough to go on. */
export const canResume = ({ endedAt }: Call, now: number): boolean =>
  endedAt === null || now - endedAt < RESUME_WITHIN_MS

/** The calls of a company that were held before this one, the latest first. */
export function earlierCalls(calls: readonly Call[], call: Call): Call[] {
  // A call that has not begun comes after all that have ended.
  const before = call.startedAt ?? Infinity
  return heldCalls(calls).filter(({ id, endedAt }) => id !== call.id && (endedAt ?? 0) <= before)
}

/** @returns milliseconds since the call began, or null when it has not. */
export function timeInCall(call: Call | null, now: number): number | null {
  return call?.startedAt == null ? null : Math.max(0, (call.endedAt ?? now) - call.startedAt)
}
