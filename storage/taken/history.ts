import type { Call } from '@/storage/records/call'
import type { Sitting } from '@/storage/records/sitting'

// A *sitting* is what was seen of a meeting. A *call* is what it is taken for. A *sign* is a moment in which the
// candidate noted, ticked or learned something in a call. A *room* is a meeting under all its keys: a personal link and
// the number that it leads to are one room. A sitting *means* one call. It *counts* for that call if the call took
// place in it: a link that was only tried does not count.

/** The signs of one call, in UTC milliseconds. */
export interface Signs {
  /** When each note was begun. This never changes later. */
  noted: readonly number[]
  /** When each item was last ticked, and each finding last changed. */
  touched: readonly number[]
}

/** All that is known of some rooms: their sittings, and all calls that may have taken place in them. */
export interface History {
  calls: readonly Call[]
  sittings: readonly Sitting[]
  /** By the id of the call. */
  signs: ReadonlyMap<string, Signs>
  /** The keys of meetings in which one host receives different people. */
  shared: ReadonlySet<string>
}

const nothing: Signs = { noted: [], touched: [] }

export const signsOf = ({ signs }: Pick<History, 'signs'>, { id }: Call): Signs =>
  signs.get(id) ?? nothing

/** Whether the candidate noted, ticked or learned something between two moments. */
export const hasSignIn = ({ noted, touched }: Signs, from: number, to: number): boolean =>
  [...noted, ...touched].some((at) => at >= from && at <= to)

/** An open sitting without a sign of life for this long is over. The page gives one every 20 s, and a hidden one at least every minute. */
export const LOST_AFTER_MS = 150_000

/** Whether somebody still sits there, as far as is known. */
export const isOpen = ({ ended, to }: Sitting, now: number): boolean =>
  ended === null && now - to < LOST_AFTER_MS

/** The end of a sitting, or now while it is open. */
export const endOf = (sitting: Sitting, now: number): number =>
  isOpen(sitting, now) ? Math.max(now, sitting.from) : sitting.to

/** @returns a function that gives each key the one name of its room */
export function roomsOf(sittings: readonly Sitting[]): (key: string) => string {
  const leadsTo = new Map<string, string>()
  const nameOf = (key: string): string => {
    const next = leadsTo.get(key)
    return next === undefined ? key : nameOf(next)
  }
  for (const { meetingKey, cameFrom } of sittings) {
    if (cameFrom === null) continue
    const [one, other] = [nameOf(meetingKey), nameOf(cameFrom)]
    if (one !== other) leadsTo.set(one, other)
  }
  return nameOf
}
