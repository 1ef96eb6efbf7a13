import type { MeetingState, Sighting } from './meeting'

/** What is remembered from tick to tick about one meeting. Times in milliseconds of watching. */
export interface Memory {
  state: MeetingState
  /** The state the latest sightings agree on, and how many of them in a row. */
  lately: MeetingState | undefined
  row: number
  /** For how long, and how many ticks, the call (or, before it, everything known) has not been seen. */
  missing: number
  missingFor: number
}

const grace = { ticks: 3, ms: 3000 }
/** A page that says the call is over needs less; two looks within one instant are still only one. */
const graceWhenSaid = { ticks: 2, ms: 900 }
const unknownAfter = { ticks: 5, ms: 15_000 }

export function newMemory(): Memory {
  return { state: 'before', lately: undefined, row: 0, missing: 0, missingFor: 0 }
}

function countMissing(memory: Memory, elapsed: number): void {
  if (memory.missing > 0) memory.missingFor += elapsed
  memory.missing += 1
}

function isOver(memory: Memory): boolean {
  const said =
    memory.lately === 'left' &&
    memory.row >= graceWhenSaid.ticks &&
    memory.missingFor >= graceWhenSaid.ms
  return said || (memory.missing >= grace.ticks && memory.missingFor >= grace.ms)
}

function settleInCall(memory: Memory, seen: Sighting | undefined, elapsed: number): MeetingState {
  // A doubtful lobby is half of the call's signs, as when a toolbar is being rebuilt: the call holds.
  if (seen?.state === 'in-call' || (seen?.state === 'lobby' && !seen.sure)) {
    memory.missing = memory.missingFor = 0
    return 'in-call'
  }
  countMissing(memory, elapsed)
  if (!isOver(memory)) return 'in-call'
  return seen?.state === 'lobby' ? 'lobby' : 'left'
}

function settleOutside(memory: Memory, seen: Sighting | undefined, elapsed: number): MeetingState {
  if (!seen) {
    countMissing(memory, elapsed)
    const unknown = memory.missing >= unknownAfter.ticks && memory.missingFor >= unknownAfter.ms
    return unknown && memory.state !== 'left' ? 'unknown' : memory.state
  }
  memory.missing = memory.missingFor = 0
  if (seen.sure) return seen.state
  // The page after a call resembles the page before it; only a plain sign opens the meeting anew.
  const reopens = memory.state === 'left' && seen.state !== 'in-call'
  return memory.row >= 2 && !reopens ? seen.state : memory.state
}

/**
 * Takes one sighting into the memory and returns the state it now has.
 * Joining shows at once when the sighting is sure, else at the second one. A call ends only after 3 ticks and 3 s of
 * watching without it, or after 2 ticks (0.9 s) of a page that says so. Nothing known for 15 s and 5 ticks is `unknown`.
 * @param elapsed milliseconds watched since the last tick, already capped for a tab that was frozen
 */
export function settle(memory: Memory, seen: Sighting | undefined, elapsed: number): MeetingState {
  memory.row = seen && seen.state === memory.lately ? memory.row + 1 : 1
  memory.lately = seen?.state
  const before = memory.state
  memory.state =
    before === 'in-call'
      ? settleInCall(memory, seen, elapsed)
      : settleOutside(memory, seen, elapsed)
  if (memory.state !== before) memory.missing = memory.missingFor = 0
  return memory.state
}
