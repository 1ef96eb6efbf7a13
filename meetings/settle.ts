import type { MeetingState, Sighting } from './meeting'

/** What is remembered from tick to tick about one meeting. */
export interface Memory {
  state: MeetingState
  /** What the latest sightings agree on, and how many of them in a row. */
  lately?: MeetingState | undefined
  row: number
  /** Ticks, and milliseconds watched, without the call; before a call, without anything known. */
  missing: number
  missingFor: number
}

/** What is known of a meeting before the first look at it. */
export function newMemory(): Memory {
  return { state: 'before', row: 0, missing: 0, missingFor: 0 }
}

function isMissing(memory: Memory, ticks: number, ms: number): boolean {
  return memory.missing >= ticks && memory.missingFor >= ms
}

function count(memory: Memory, seen: Sighting | undefined, elapsed: number): void {
  memory.row = seen?.state === memory.lately ? memory.row + 1 : 1
  memory.lately = seen?.state
  // An unsure lobby shows half of the call's signs, for example while a toolbar is rebuilt. The call goes on.
  const inCall = seen?.state === 'in-call' || (seen?.state === 'lobby' && !seen.sure)
  const there = memory.state === 'in-call' ? inCall : seen
  memory.missingFor = there || !memory.missing ? 0 : memory.missingFor + elapsed
  memory.missing = there ? 0 : memory.missing + 1
}

function afterCall(memory: Memory): MeetingState {
  // Less time is needed if the page shows that the call is over. But two looks at the same moment count as one.
  const pageShowsEnd = memory.lately === 'left' && memory.row > 1 && isMissing(memory, 2, 900)
  if (!pageShowsEnd && !isMissing(memory, 3, 3000)) return 'in-call'
  return memory.lately === 'lobby' ? 'lobby' : 'left'
}

function outsideCall(memory: Memory, seen: Sighting | undefined): MeetingState {
  const ended = memory.state === 'left'
  if (!seen) return !ended && memory.missingFor >= 15_000 ? 'unknown' : memory.state
  if (seen.sure) return seen.state
  // The page after a call resembles the page before it. So a call after the end must be sure.
  const reopens = ended && seen.state !== 'in-call'
  return memory.row > 1 && !reopens ? seen.state : memory.state
}

/**
 * Adds one sighting to the memory and returns the new state. Joining shows at once if the sighting is sure, else at the
 * second one. A call ends only after 3 ticks and 3 s of watching without it, or after 2 ticks (0.9 s) of a page that
 * shows its end. Nothing known for 15 s of watching is `unknown`.
 *
 * @param elapsed milliseconds watched since the last tick, already capped for a tab that was frozen
 */
export function settle(memory: Memory, seen: Sighting | undefined, elapsed: number): MeetingState {
  count(memory, seen, elapsed)
  const state = memory.state === 'in-call' ? afterCall(memory) : outsideCall(memory, seen)
  memory.state = state
  return state
}
