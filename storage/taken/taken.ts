import type { Call } from '@/storage/records/call'
import type { Sitting } from '@/storage/records/sitting'
import { endOf, hasSignIn, type History, roomsOf, signsOf } from './history'
import { callBefore, counts, meantCall } from './meant'
import { type CallTimes, EARLY_MS, timesOf } from './times'

const DAY_MS = 24 * 60 * 60_000

/** What the sittings of some rooms are taken for. */
export interface Taken {
  /** By the id of each call. */
  times: ReadonlyMap<string, CallTimes>
  /** The call that each sitting means, by the id of the sitting; null if the candidate has to be asked. */
  meant: ReadonlyMap<string, Call | null>
  /** By the id of a sitting that means no call: the call after which a new one with its company begins, if that is clear. */
  next: ReadonlyMap<string, Call | null>
}

/**
 * Decides which call each sitting is, and when each call began and ended. Nothing else decides this. It is worked out
 * anew each time, and no earlier result goes into it.
 *
 * @param now UTC milliseconds
 */
export function takenFor(history: History, now: number): Taken {
  const roomOf = roomsOf(history.sittings)
  const meant = new Map<string, Call | null>()
  const next = new Map<string, Call | null>()
  const held = new Map<string, Sitting[]>()
  const inTurn = history.calls.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const inOrder = history.sittings.toSorted((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1))
  for (const sitting of inOrder) {
    const room = roomOf(sitting.meetingKey)
    const calls = inTurn.filter(
      ({ meetingKey }) => meetingKey !== null && roomOf(meetingKey) === room,
    )
    const isShared = [...history.shared].some((key) => roomOf(key) === room)
    const before = ({ id }: Call) => settled(held.get(id) ?? [], sitting.from)
    const scene = { sitting, calls, before, isShared, history, now }
    const call = meantCall(scene)
    meant.set(sitting.id, call)
    if (!call) next.set(sitting.id, callBefore(scene))
    else if (counts(sitting, call, scene))
      held.set(call.id, [...(held.get(call.id) ?? []), sitting])
  }
  const times = new Map<string, CallTimes>()
  const begun: Begun[] = []
  for (const call of inTurn) {
    const real = withoutTries(held.get(call.id) ?? [], call, history, now)
    const own = timesOf(call, real, signsOf(history, call), now)
    times.set(call.id, own)
    const isHeld = real.length > 0 || call.begunAt !== null || call.resumedAt !== null
    if (own.startedAt !== null && isHeld && call.meetingKey !== null)
      begun.push({
        id: call.id,
        room: roomOf(call.meetingKey),
        at: own.startedAt,
        atLast: () => timesOf(call, real, signsOf(history, call), now + DAY_MS),
      })
  }
  for (const one of begun) {
    const own = times.get(one.id)
    if (own) times.set(one.id, untilNext(own, one, begun))
  }
  return { times, meant, next }
}

interface Begun {
  id: string
  room: string
  at: number
  /** Its times if nothing else happens any more. */
  atLast: () => CallTimes
}

/** In one room one call is held at a time: the next one ends the one before. */
function untilNext(times: CallTimes, one: Begun, begun: readonly Begun[]): CallTimes {
  const later = begun.filter(
    ({ room, at, id }) => room === one.room && (at > one.at || (at === one.at && id > one.id)),
  )
  const next = Math.min(...later.map(({ at }) => at))
  if (later.length === 0 || next >= (times.endedAt ?? Infinity)) return times
  const last = one.atLast()
  return next < (last.endedAt ?? Infinity) ? { ...last, endedAt: next, missed: false } : last
}

/** The sittings as they were known at an earlier moment: what ended later was open then. */
const settled = (sittings: readonly Sitting[], then: number): readonly Sitting[] =>
  sittings.map((sitting) => (sitting.to >= then ? { ...sitting, to: then, ended: null } : sitting))

/**
 * The sittings that remain when those are dropped in which the candidate was too early: they left, and came again when
 * it began.
 */
function withoutTries(
  sittings: readonly Sitting[],
  call: Call,
  history: History,
  now: number,
): readonly Sitting[] {
  const isTry = (sitting: Sitting) => {
    const end = endOf(sitting, now)
    if (sitting.others) return false
    if (end < (call.plannedAt ?? 0) - EARLY_MS) return true
    return sitting.others === 0 && !hasSignIn(signsOf(history, call), sitting.from, end)
  }
  const first = sittings.findIndex((sitting) => !isTry(sitting))
  return first < 0 ? sittings : sittings.slice(first)
}
