import type { WhenProblem, WhenRead } from './shape'
import type { Zone } from './zones'

/** A day and a time as a clock on a wall shows them. */
export interface WallTime {
  year: number
  /** From 1 on. */
  month: number
  day: number
  hour: number
  minute: number
}

const MINUTE = 60_000

/** @returns the time as if it were UTC, in milliseconds; NaN if there is no such day or time */
export function asUtc({ year, month, day, hour, minute }: WallTime): number {
  const at = Date.UTC(year, month - 1, day, hour, minute)
  const date = new Date(at)
  const isReal =
    year >= 1900 && year <= 9999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal && hour < 24 && minute < 60 ? at : Number.NaN
}

/** "2026-12-01 14:00" */
export const wallText = (wall: WallTime): string =>
  new Date(asUtc(wall)).toISOString().slice(0, 16).replace('T', ' ')

/**
 * The moment that a time on the wall of a zone means.
 *
 * @param own the candidate's own zone. It is taken if none is given, and that is said
 */
export function whenIn(wall: WallTime, zone: Zone | undefined, own: string): WhenRead {
  const given = wallText(wall)
  if (!zone) return { ...inPlace(wall, own), given, zone: '', ...noZone(wall, own) }
  const read = { given, zone: zone.given }
  if (zone.kind === 'place') return { ...read, ...inPlace(wall, zone.id) }
  if (!('minutes' in zone)) return { ...read, at: null, problem: `zone-${zone.kind}` }
  const at = asUtc(wall) - zone.minutes * MINUTE
  const isOfSeason = zone.kind === 'offset' || offsetAt(at, zone.id) === zone.minutes
  return isOfSeason ? { ...read, at, problem: null } : { ...read, at: null, problem: 'zone-season' }
}

const noZone = (wall: WallTime, own: string): { problem: WhenProblem } => ({
  problem: inPlace(wall, own).problem ?? 'no-zone',
})

/** A time that the clocks leave out, or show twice, is no certain moment. */
function inPlace(wall: WallTime, id: string): Pick<WhenRead, 'at' | 'problem'> {
  const utc = asUtc(wall)
  const day = 24 * 60 * MINUTE
  const offsets = new Set([utc - day, utc + day].map((at) => offsetAt(at, id)))
  const moments = [...offsets]
    .map((minutes) => utc - minutes * MINUTE)
    .filter((at) => at + offsetAt(at, id) * MINUTE === utc)
  const [at] = moments
  return at !== undefined && moments.length === 1
    ? { at, problem: null }
    : { at: null, problem: 'clock-change' }
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Minutes east of UTC, at a moment and a place that the browser knows. */
function offsetAt(at: number, id: string): number {
  const format =
    formats.get(id) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: id,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    })
  formats.set(id, format)
  const parts = Object.fromEntries(
    format.formatToParts(at).map(({ type, value }) => [type, Number(value)]),
  )
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts
  return Math.round((Date.UTC(year, month - 1, day, hour, minute) - at) / MINUTE)
}
