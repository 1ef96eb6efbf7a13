import {
  ATHENS,
  BERLIN,
  CHICAGO,
  DENVER,
  hasPlace,
  LOS_ANGELES,
  NEW_YORK,
  SYDNEY,
  unknown,
  wordsIn,
} from './zone-names'

/**
 * Time zones as invitations name them. "EST" in July and "CST" are said to be unclear: the first is not used on that day,
 * the second is used in Chicago and in Shanghai.
 */
export type Zone =
  | { kind: 'place'; id: string; given: string }
  /** Minutes east of UTC. */
  | { kind: 'offset'; minutes: number; given: string }
  /** A name of summer or winter time: right only on a day on which the place has this offset. */
  | { kind: 'season'; id: string; minutes: number; given: string }
  | { kind: 'unknown' | 'ambiguous'; given: string }

/** Abbreviations that name one offset of one place. Minutes east of UTC; null: the place's time, whatever season. */
const short: Readonly<Record<string, readonly [string, number | null]>> = {
  ET: [NEW_YORK, null],
  EST: [NEW_YORK, -300],
  EDT: [NEW_YORK, -240],
  CT: [CHICAGO, null],
  CDT: [CHICAGO, -300],
  MT: [DENVER, null],
  MST: [DENVER, -420],
  MDT: [DENVER, -360],
  PT: [LOS_ANGELES, null],
  PST: [LOS_ANGELES, -480],
  PDT: [LOS_ANGELES, -420],
  CET: [BERLIN, 60],
  CEST: [BERLIN, 120],
  MEZ: [BERLIN, 60],
  MESZ: [BERLIN, 120],
  WET: ['Europe/Lisbon', 0],
  WEST: ['Europe/Lisbon', 60],
  EET: [ATHENS, 120],
  EEST: [ATHENS, 180],
  MSK: ['Europe/Moscow', 180],
  JST: ['Asia/Tokyo', 540],
  KST: ['Asia/Seoul', 540],
  SGT: ['Asia/Singapore', 480],
  HKT: ['Asia/Hong_Kong', 480],
  AEST: [SYDNEY, 600],
  AEDT: [SYDNEY, 660],
  NZST: ['Pacific/Auckland', 720],
  NZDT: ['Pacific/Auckland', 780],
}
const universal = new Set(['UTC', 'GMT', 'Z'])
/** Each of these is in use at two places at least, with different offsets. */
const twice = new Set(['CST', 'IST', 'BST', 'AST', 'ADT', 'SST', 'GST', 'AMT', 'ECT', 'PYT', 'WST'])

const place =
  /(?<![\p{L}\d/])(?:Etc\/GMT[+-]?\d{1,2}|(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)\/[A-Za-z_]{2,30}(?:[/-][A-Za-z_]{2,30}){0,2})(?![\p{L}\d_]|[+-]\d)/u
/** "GMT+1", "UTC-05:00", "(+0100)". "GMT-3 PM" is a span. */
const offset =
  /(?:(?<![\p{L}/])(?:UTC|GMT)\s?([+\-−–])(\d{1,2})|(?<=[\s(])([+\-−])(\d\d))(?::?(\d\d))?(?!\d|:?\d{0,2}\s?[ap]\.?m)/iu
const offsets = new RegExp(offset.source, 'giu')
/** Outlook's list of cities behind the offset of winter: without a known city it says nothing of summer. */
const cities = /^\s?\(UTC[+\-−–]\d\d:\d\d\)\s\p{Lu}[\p{L} .-]{2,30}(?:,|$)/u
const letters =
  /^[\s,;.)(\]]{0,4}([A-Z]{1,5})(?![\p{L}\d]|\s?[+\-−–]\d{1,2}(?!\d|:?\d{0,2}\s?[APap]\.?[Mm]))/u
/** A place or an offset stands at most this many letters behind the time that it is for. */
const NEAR = 24
const length = /\d{1,3}\s?min/gi
/** "Europe/Berlin 8 PM": the zone of another time. */
const ofNext = /^[^\d\n]{0,6}\d{1,2}(?::\d\d|\s?[ap]\.?m)/i

/**
 * The zone that a text begins with or names.
 *
 * @param text what stands behind a time: " (EST)", " Eastern Time - New York", " (UTC-05:00) Eastern Time (US & Canada)"
 * @returns undefined if it names none
 */
export function zoneIn(text: string): Zone | undefined {
  const at = near(text, place)
  const brief = shortIn(text)
  if (brief && !(at && explains(at, brief))) return brief
  if (at) return placeOf(at)
  // Outlook gives the offset of winter in summer, too. The name beside it is right on every day.
  return (
    wordsIn(text) ??
    (cities.test(text)
      ? unknown(text.trim().slice(0, 60))
      : offsetIn(` ${near(text, offset) ?? ''}`))
  )
}

/** The zone that a calendar file names as a whole: a place, or a name that Outlook uses. */
export function zoneOfId(given: string): Zone {
  const id = given.replace(/^"|"$/g, '').trim()
  // Some programs put their own path before the place.
  const inPath = place.exec(id)?.[0]
  if (inPath !== undefined) return placeOf(inPath)
  if (universal.has(id.toUpperCase())) return { kind: 'offset', minutes: 0, given: id }
  const isOffset = /^[\s()]*$/.test(` ${id}`.replace(offset, ''))
  return (isOffset ? offsetIn(` ${id}`) : wordsIn(id, true)) ?? unknown(id)
}

const placeOf = (id: string): Zone =>
  hasPlace(id) ? { kind: 'place', id, given: id } : unknown(id)

/** What a pattern finds near the begin of a text, if it belongs to no other time. */
function near(text: string, pattern: RegExp): string | undefined {
  const found = pattern.exec(text)
  if (!found) return undefined
  const between = text.slice(0, found.index).replace(offsets, '')
  const isFar = between.length > NEAR || /\d/.test(between.replace(length, ''))
  return isFar || ofNext.test(text.slice(found.index + found[0].length)) ? undefined : found[0]
}

/** Whether a place says what an abbreviation before it leaves open: "CST (America/Chicago)". */
const explains = (id: string, brief: Zone): boolean =>
  brief.kind === 'ambiguous' || brief.kind === 'unknown' || ('id' in brief && brief.id === id)

function offsetIn(text: string): Zone | undefined {
  const found = offset.exec(text)
  if (!found) return undefined
  const [given, signAfter, hoursAfter, signAlone, hoursAlone, rest = '0'] = found
  const hours = Number(hoursAfter ?? hoursAlone)
  const minutes = (hours * 60 + Number(rest)) * ((signAfter ?? signAlone) === '+' ? 1 : -1)
  return Math.abs(minutes) > 14 * 60 ? unknown(given) : { kind: 'offset', minutes, given }
}

function shortIn(text: string): Zone | undefined {
  const given = letters.exec(text)?.[1]
  if (given === undefined) return undefined
  if (universal.has(given)) return { kind: 'offset', minutes: 0, given }
  if (twice.has(given)) return { kind: 'ambiguous', given }
  const known = Object.hasOwn(short, given) ? short[given] : undefined
  if (!known) return /^[A-Z]{2,4}T$/.test(given) ? unknown(given) : undefined
  const [id, minutes] = known
  return minutes === null ? { kind: 'place', id, given } : { kind: 'season', id, minutes, given }
}
