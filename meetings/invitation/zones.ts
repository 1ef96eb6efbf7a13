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

const NEW_YORK = 'America/New_York'
const CHICAGO = 'America/Chicago'
const DENVER = 'America/Denver'
const LOS_ANGELES = 'America/Los_Angeles'
const BERLIN = 'Europe/Berlin'
const LONDON = 'Europe/London'
const ATHENS = 'Europe/Athens'
const SYDNEY = 'Australia/Sydney'

/** Names in words, in capitals or not. The longer ones stand first: "Australian Eastern" is no "Eastern". */
const named: readonly (readonly [RegExp, string])[] = [
  [/^(?:aus|australian) eastern|^canberra, melbourne/, SYDNEY],
  [/^us mountain/, 'America/Phoenix'],
  [/^mountain (?:standard )?time - (?:arizona|phoenix)/, 'America/Phoenix'],
  [/^eastern european (?:standard |summer )?time|^athens, bucharest/, ATHENS],
  [/^eastern (?:standard |daylight )?time/, NEW_YORK],
  [/^central (?:standard |daylight )?time/, CHICAGO],
  [/^mountain (?:standard |daylight )?time/, DENVER],
  [/^pacific (?:standard |daylight )?time/, LOS_ANGELES],
  [/^central europe(?:an)? (?:standard |summer )?time/, BERLIN],
  [/^w\. europe (?:standard |daylight )?time|^amsterdam, berlin/, BERLIN],
  [/^romance (?:standard |daylight )?time|^brussels, copenhagen/, 'Europe/Paris'],
  [/^belgrade, bratislava/, 'Europe/Budapest'],
  [/^sarajevo, skopje/, 'Europe/Warsaw'],
  [/^gmt standard time|^british (?:summer )?time|^uk time|^dublin, edinburgh/, LONDON],
  [/^irish (?:standard )?time/, 'Europe/Dublin'],
  [/^(?:gtb|e\. europe) (?:standard |daylight )?time/, 'Europe/Bucharest'],
  [/^fle (?:standard |daylight )?time|^helsinki, kyiv/, 'Europe/Kyiv'],
  [/^turkey (?:standard )?time|^istanbul/, 'Europe/Istanbul'],
  [/^israel (?:standard |daylight )?time|^jerusalem/, 'Asia/Jerusalem'],
  [/^arabian standard time|^gulf standard time/, 'Asia/Dubai'],
  [/^india (?:standard )?time|^chennai, kolkata/, 'Asia/Kolkata'],
  [/^china (?:standard )?time|^beijing/, 'Asia/Shanghai'],
  [/^singapore (?:standard )?time/, 'Asia/Singapore'],
  [/^(?:tokyo|japan) (?:standard )?time/, 'Asia/Tokyo'],
  [/^korea(?:n)? (?:standard )?time/, 'Asia/Seoul'],
  [/^new zealand (?:standard |daylight )?time/, 'Pacific/Auckland'],
  [
    /^e\. south america (?:standard |daylight )?time|^brasilia (?:standard )?time/,
    'America/Sao_Paulo',
  ],
  [/^(?:coordinated universal time|utc time)/, 'UTC'],
]

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
  /(?<![\p{L}\d/])(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)\/[A-Za-z_]{2,30}(?:[/-][A-Za-z_]{2,30}){0,2}/u
/** "GMT+1", "UTC-05:00", "(+0100)". */
const offset = /(?:(?:UTC|GMT)\s?([+\-−–])(\d{1,2})|(?<=[\s(])([+\-−])(\d\d))(?::?(\d\d))?(?!\d)/u
/** Outlook's list of cities behind the offset of winter: without a known city it says nothing of summer. */
const cities = /^\s?\(UTC[+\-−–]\d\d:\d\d\)\s\p{Lu}[\p{L} .-]{2,30}(?:,|$)/u
const letters = /^[\s,;.)(\]]{0,4}([A-Z]{1,5})(?![\p{L}\d])/u
const worded =
  /^(?:[^\p{L}]{0,3}(?:UTC|GMT)[+\-−–\d:\s]{0,10}\)?[\s,-]{0,3}|[^\p{L}]{0,3})(?=\p{L})/u

/**
 * The zone that a text begins with or names.
 *
 * @param text what stands behind a time: " (EST)", " Eastern Time - New York", " (UTC-05:00) Eastern Time (US & Canada)"
 * @returns undefined if it names none
 */
export function zoneIn(text: string): Zone | undefined {
  const id = place.exec(text)?.[0]
  if (id !== undefined) return hasPlace(id) ? { kind: 'place', id, given: id } : unknown(id)
  // Outlook gives the offset of winter in summer, too. The name beside it is right on every day.
  return (
    wordsIn(text) ??
    (cities.test(text) ? unknown(text.trim().slice(0, 60)) : offsetIn(text)) ??
    shortIn(text)
  )
}

/** The zone that a calendar file names: a place, or a name that Outlook uses. */
export function zoneOfId(given: string): Zone {
  const id = given.replace(/^"|"$/g, '').trim()
  // Some programs put their own path before the place.
  const inPath = place.exec(id)?.[0]
  if (inPath !== undefined && hasPlace(inPath)) return { kind: 'place', id: inPath, given: inPath }
  if (universal.has(id.toUpperCase())) return { kind: 'offset', minutes: 0, given: id }
  return wordsIn(id) ?? offsetIn(id) ?? unknown(id)
}

const unknown = (given: string): Zone => ({ kind: 'unknown', given })

function wordsIn(text: string): Zone | undefined {
  const start = worded.exec(text)?.[0].length ?? 0
  const words = text.slice(start, start + 60)
  const found = named.find(([pattern]) => pattern.test(words.toLowerCase()))
  if (!found) return undefined
  const length = found[0].exec(words.toLowerCase())?.[0].length ?? 0
  const given = words.slice(0, length)
  return { kind: 'place', id: found[1], given }
}

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

function hasPlace(id: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: id }).format(0) !== ''
  } catch {
    return false // the browser knows no such place
  }
}
