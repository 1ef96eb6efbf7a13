import type { Zone } from './zones'

export const NEW_YORK = 'America/New_York'
export const CHICAGO = 'America/Chicago'
export const DENVER = 'America/Denver'
export const LOS_ANGELES = 'America/Los_Angeles'
export const BERLIN = 'Europe/Berlin'
const LONDON = 'Europe/London'
export const ATHENS = 'Europe/Athens'
export const SYDNEY = 'Australia/Sydney'

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

const worded =
  /^(?:[^\p{L}\d]{0,3}(?:UTC|GMT)(?:\s?[+\-−–]\d{1,2}(?::?\d\d)?)?\s?\)?[\s,-]{0,3}|[^\p{L}\d]{0,3})(?=\p{L})/u

/**
 * The zone whose name in words a text begins with.
 *
 * @param isWhole the text is the name of a zone, and nothing else
 * @returns undefined if it begins with no such name
 */
export function wordsIn(text: string, isWhole = false): Zone | undefined {
  const start = worded.exec(text)?.[0].length ?? 0
  const words = text.slice(start, start + 100)
  for (const [pattern, id] of named) {
    const name = words.slice(0, pattern.exec(words.toLowerCase())?.[0].length ?? 0)
    if (name !== '') return qualified(name, id, words.slice(name.length), isWhole)
  }
  return undefined
}

/** "Central Time - Mexico City", "Eastern Standard Time (Mexico)": the same name in another place. */
const qualifier =
  /^\s?[-–—(]\s?(\p{Lu}[\p{L}.&']{0,20}(?: (?:and|[\p{Lu}&][\p{L}.&']{0,20})){0,4})/u
const usual = /^(?:u\.?s\.?a?\.?|united states|canada)(?: (?:&|and) canada)?$/i
const list = /^(?: (?:standard |daylight |summer )?time)?(?:, \p{Lu}[\p{L}. ]{1,30}){0,8}\.?$/iu

/** A name with what stands behind it. */
function qualified(given: string, id: string, rest: string, isWhole: boolean): Zone {
  const known: Zone = { kind: 'place', id, given }
  const [start = '', more] = qualifier.exec(rest) ?? []
  if (more === undefined) return isWhole && !list.test(rest) ? unknown(given + rest) : known
  const behind = rest.slice(start.length)
  const isAlone = isWhole || /^\s*(?:[),;\n]|$)/.test(behind)
  if (usual.test(more) || (/^[A-Z]{2,4}$/.test(more) && !isWhole)) return known
  const city = cityIn(more, id)
  if (city) return { kind: 'place', id: city.id, given: given + start.replace(more, city.name) }
  return isAlone || /^mexico\b/i.test(more) ? unknown(given + start) : known
}

/** The longest begin of some words that is a city on the continent of a place. */
function cityIn(words: string, near: string): { id: string; name: string } | undefined {
  const parts = words.split(' ')
  return parts
    .map((_, index) => parts.slice(0, parts.length - index).join(' '))
    .map((name) => ({ name, id: `${near.split('/')[0]}/${plain(name)}` }))
    .find(({ id }) => hasPlace(id))
}

/** "Cancún" as the places write it. */
const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll(' ', '_')

export const unknown = (given: string): Zone => ({ kind: 'unknown', given })

/** Whether the browser knows a place. */
export function hasPlace(id: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: id }).format(0) !== ''
  } catch {
    return false // the browser knows no such place
  }
}
