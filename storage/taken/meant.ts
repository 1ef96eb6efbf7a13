import type { Call } from '@/storage/records/call'
import { plannedLength, RESUME_WITHIN_MS } from '@/method/call-shape'
import type { Sitting } from '@/storage/records/sitting'
import { endOf, hasSignIn, isOpen, type History, signsOf } from './history'
import { type CallTimes, EARLY_MS, QUIET_MS, timesOf } from './times'

const HOUR_MS = 60 * 60_000
/** A link is good for a call that has not begun until this long after its planned time, or after it was opened. */
const MAY_BEGIN_WITHIN_MS = 24 * HOUR_MS
/** The candidate's choice holds this long. */
export const CHOSEN_MS = 12 * HOUR_MS
/** In a room that one host uses for different people, a later sitting is another call. */
const SHARED_RESUME_WITHIN_MS = 10 * 60_000
/** A call that took this part of its planned time is complete. */
const COMPLETE = 0.8
/** If others are there so long before the planned time, then they meet for something else. */
const ANOTHER_TALK_MS = 6 * HOUR_MS

/** A sitting with the calls of its room, and the sittings that each of them has had before. */
export interface Scene {
  sitting: Sitting
  /** The calls of the room. */
  calls: readonly Call[]
  /** The sittings before this one that count for a call, in order. */
  before: (call: Call) => readonly Sitting[]
  /** Whether its key says that one host meets different people in it. */
  isShared: boolean
  history: History
  now: number
}

/**
 * The call that a sitting means, in this order: the call that the candidate said, the call in which something was noted
 * during the sitting, the candidate's last choice, the call that goes on, the planned call that is nearest in time, a
 * call that was opened and has not begun.
 *
 * @returns null if no call is meant: the candidate has to be asked, or `callBefore` knows
 */
export function meantCall(scene: Scene): Call | null {
  const { sitting, history, now } = scene
  const end = endOf(sitting, now)
  const said = history.calls.find(({ id }) => id === sitting.callId)
  if (said) return said
  const known = knownCalls(scene)
  const noted = known.filter(
    (call) => hasSignIn(signsOf(history, call), sitting.from, end) && mayGoOn(call, scene),
  )
  return (
    lastOf(noted, ({ chosenAt, createdAt }) => chosenAt ?? createdAt) ??
    chosen(known, scene) ??
    goingOn(known, scene) ??
    notBegun(known, scene)
  )
}

/** The last call in a room, if the next one is with its company: nobody else ever used the room. */
export function callBefore(scene: Scene): Call | null {
  return isShared(scene) ? null : (lastOf(knownCalls(scene), ({ createdAt }) => createdAt) ?? null)
}

/**
 * The calls that a sitting may be. A call that was made later took place later. One that was deleted before takes place no
 * more; what was seen of it until then stays its own.
 */
const knownCalls = ({ calls, sitting, now }: Scene): readonly Call[] =>
  calls.filter(
    // The clock may have been set back in the middle of a call.
    ({ createdAt, movedTo, deletedAt }) =>
      movedTo === null &&
      (deletedAt === null || deletedAt > sitting.from) &&
      (createdAt <= endOf(sitting, now) || isOpen(sitting, now)),
  )

/** Whether one host meets different companies in the room, as far as was known at the time. */
const isShared = (scene: Scene): boolean =>
  scene.isShared || new Set(knownCalls(scene).map(({ companyId }) => companyId)).size > 1

const timesBefore = (call: Call, { sitting, before, history }: Scene) =>
  timesOf(call, before(call), signsOf(history, call), sitting.from)

/** Whether a call was not over for long when the sitting began. What is noted of it later is looking back. */
function mayGoOn(call: Call, scene: Scene): boolean {
  const { endedAt } = timesBefore(call, scene)
  return scene.sitting.from - (endedAt ?? scene.sitting.from) < resumedWithin(call, scene)
}

/** Who lost the connection did not leave: the lid was closed, the tab crashed, or the clock was set. */
function resumedWithin(call: Call, scene: Scene): number {
  if (isShared(scene)) return SHARED_RESUME_WITHIN_MS
  return scene.before(call).at(-1)?.ended === 'lost' ? QUIET_MS : RESUME_WITHIN_MS
}

/** The call that the candidate chose last, until it begins. */
function chosen(calls: readonly Call[], scene: Scene): Call | undefined {
  const { sitting, now } = scene
  const end = endOf(sitting, now)
  const last = lastOf(
    calls.filter(({ chosenAt }) => chosenAt !== null && chosenAt <= end),
    ({ chosenAt }) => chosenAt ?? 0,
  )
  if (!last || sitting.from - (last.chosenAt ?? 0) >= CHOSEN_MS) return undefined
  return timesBefore(last, scene).startedAt === null ? last : undefined
}

/** The call that runs or was over not long ago, unless the next planned call is about to begin. */
function goingOn(calls: readonly Call[], scene: Scene): Call | undefined {
  const begun = calls
    .filter((call) => mayGoOn(call, scene))
    .map((call) => ({ call, ...timesBefore(call, scene) }))
    .filter(({ startedAt }) => startedAt !== null)
  const running = begun.filter(({ endedAt }) => endedAt === null)
  const last =
    lastOf(running, ({ startedAt }) => startedAt ?? 0) ??
    lastOf(begun, ({ endedAt }) => endedAt ?? 0)
  const plan = last && last.endedAt !== null ? nearestPlan(calls, scene) : undefined
  return last && plan && isNext(plan, last, scene.sitting.from) ? plan.call : last?.call
}

/** Whether a planned call comes before one that is over. If the last one was short, then it was perhaps interrupted. */
function isNext({ plannedAt }: Planned, last: CallTimes & { call: Call }, at: number): boolean {
  const [startedAt, endedAt] = [last.startedAt ?? 0, last.endedAt ?? 0]
  const isComplete = endedAt - startedAt >= COMPLETE * plannedLength(last.call.plannedMinutes)
  return plannedAt > startedAt && plannedAt - at < (isComplete ? RESUME_WITHIN_MS : EARLY_MS)
}

function notBegun(calls: readonly Call[], scene: Scene): Call | null {
  const { sitting, now } = scene
  const plan = nearestPlan(calls, scene)
  const ahead = plan ? plan.plannedAt - endOf(sitting, now) : Infinity
  // Somebody else is there long before the time, or the host uses the room for others, too.
  const isAnother = ahead > ANOTHER_TALK_MS && (isShared(scene) || Boolean(sitting.others))
  const opened = calls.filter(
    (call) =>
      call.plannedAt === null &&
      sitting.from - call.createdAt < MAY_BEGIN_WITHIN_MS &&
      timesBefore(call, scene).startedAt === null,
  )
  const last = lastOf(opened, ({ createdAt }) => createdAt)
  if (last && ahead > RESUME_WITHIN_MS) return last
  return plan && !isAnother ? plan.call : (last ?? null)
}

interface Planned {
  call: Call
  plannedAt: number
}

/** Of the planned calls that have not begun, the one nearest in time. */
function nearestPlan(calls: readonly Call[], scene: Scene): Planned | undefined {
  const { from } = scene.sitting
  return calls
    .flatMap((call) => (call.plannedAt === null ? [] : [{ call, plannedAt: call.plannedAt }]))
    .filter(
      ({ call, plannedAt }) =>
        from - plannedAt < MAY_BEGIN_WITHIN_MS && timesBefore(call, scene).startedAt === null,
    )
    .toSorted((a, b) => Math.abs(a.plannedAt - from) - Math.abs(b.plannedAt - from))[0]
}

export function lastOf<T>(items: readonly T[], timeOf: (item: T) => number): T | undefined {
  return items.toSorted((a, b) => timeOf(b) - timeOf(a))[0]
}

const TRIED_MS = 15_000
const TALKED_MS = 5 * 60_000

/**
 * Whether the call took place in a sitting. If only the link was tried, then it did not: nobody else was there, nothing
 * was noted, and it was left before the planned time.
 */
export function counts(
  sitting: Sitting,
  call: Call,
  { history, now }: Pick<Scene, 'history' | 'now'>,
): boolean {
  const { from, others, callId } = sitting
  const end = endOf(sitting, now)
  if (others) return true
  const isSigned = hasSignIn(signsOf(history, call), from, end)
  if (call.plannedAt === null) {
    if (isSigned || callId === call.id || isOpen(sitting, now)) return true
    return others === null && end - from >= TRIED_MS
  }
  // What is noted long before the time is preparation.
  if (end >= call.plannedAt - EARLY_MS) return true
  return others === null && end - from >= TALKED_MS
}
