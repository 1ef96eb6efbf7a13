import type ICAL from 'ical.js'
import { companyIn, roleIn } from './company-in-text'
import { type CalendarTime, OtherForm, timeOf, whenOf } from './calendar-time'
import { dialIn } from './dial-in'
import { linkIn } from './link-in'
import { cleanName, isRobot, onePerPerson } from './people'
import { timesFrom } from './recurrence'
import type {
  MeetingRead,
  PersonRead,
  Read,
  Repeats,
  Source,
  Surroundings,
  WhenRead,
} from './shape'
import { asUtc, wallText, type WallTime } from './wall-time'

/** More letters of a title or an id are not taken: the record holds no more. */
const LONGEST_LINE = 500

/**
 * Reads the parts of one event: the event itself, and the times at which it is another one.
 *
 * @throws if a time of it has another form
 */
export function readEvent(parts: readonly ICAL.Component[], around: Surroundings): MeetingRead {
  const series = parts.find((part) => part.getFirstProperty('rrule'))
  const single = parts
    .filter((part) => part !== series)
    .map((part) => ({
      part,
      when: whenAt(part, around),
      repeats: (series ? 'next' : 'no') as Repeats,
    }))
  const all = [...single, ...(series ? [nextIn(series, parts, around)] : [])]
  const isAhead = ({ when }: { when: WhenRead | null }) => (when?.at ?? Infinity) >= around.now
  const [first] = all.toSorted(
    (a, b) => Number(isAhead(b)) - Number(isAhead(a)) || (a.when?.at ?? 0) - (b.when?.at ?? 0),
  )
  if (!first) throw new OtherForm('No event')
  return {
    ...facts(first.part),
    when: first.when && { value: first.when, from: 'DTSTART' },
    repeats: first.repeats,
  }
}

const startOf = (event: ICAL.Component): CalendarTime | null => {
  const property = event.getFirstProperty('dtstart')
  return property && timeOf(property)
}

function whenAt(event: ICAL.Component, around: Surroundings, wall?: WallTime): WhenRead | null {
  const start = startOf(event)
  const zones = event.parent?.getAllSubcomponents('vtimezone') ?? []
  return start && whenOf({ ...start, wall: wall ?? start.wall }, zones, around)
}

/** The next time of an event that repeats: neither taken out of it nor moved. */
function nextIn(series: ICAL.Component, parts: readonly ICAL.Component[], around: Surroundings) {
  const start = startOf(series)
  const rule: unknown = series.getFirstPropertyValue('rrule')
  const found = start && timesFrom(rule as ICAL.Recur, start.wall, around.now)
  if (!found) return { part: series, when: whenAt(series, around), repeats: 'first' as Repeats }
  const out = takenOut(series, parts)
  const length = (lengthOf(series)?.value ?? 0) * 60_000
  let last: WhenRead | null = null
  for (const wall of found.times) {
    const when = whenAt(series, around, wall)
    if (out.has(wallText(wall)) || (when?.at != null && out.has(String(when.at)))) continue
    last = when
    const isPast = asUtc(wall) < around.now && when?.at != null && when.at + length < around.now
    if (!found.isOver && !isPast) return { part: series, when, repeats: 'next' as Repeats }
  }
  return { part: series, when: last ?? whenAt(series, around), repeats: 'over' as Repeats }
}

/** The times of a series that do not come, or come as an event of their own: on the wall, and in UTC milliseconds. */
function takenOut(series: ICAL.Component, parts: readonly ICAL.Component[]): Set<string> {
  const moved = parts.flatMap((part) => part.getAllProperties('recurrence-id'))
  const times = [...series.getAllProperties('exdate'), ...moved].flatMap((property) => {
    const [, , , ...values] = property.toJSON() as unknown[]
    return values.map((value) => String(value))
  })
  return new Set(
    times.map((time) =>
      time.endsWith('Z') ? String(Date.parse(time)) : time.slice(0, 16).replace('T', ' '),
    ),
  )
}

/** Everything that does not hang on the time. */
function facts(event: ICAL.Component): Omit<MeetingRead, 'when' | 'repeats'> {
  const texts = textsOf(event, ['SUMMARY', 'DESCRIPTION', 'LOCATION'])
  const people = peopleOf(event)
  const named = texts.find(({ from }) => from === 'SUMMARY')
  const uid = textOf(event, 'uid')
  const method = event.parent ? textOf(event.parent, 'method') : ''
  return {
    title: named && named.value.length <= LONGEST_LINE ? named : null,
    company: companyIn(texts, people),
    role: roleIn(texts),
    minutes: lengthOf(event),
    link: linkIn(textsOf(event, links)),
    people,
    ...dialIn(textsOf(event, ['LOCATION', 'DESCRIPTION'])),
    uid: uid !== '' && uid.length <= LONGEST_LINE ? uid : null,
    sequence: sequenceOf(event),
    isCancelled: [method, textOf(event, 'status')].some((word) => /^cancel/i.test(word)),
    text: texts
      .toSorted((a, b) => order.indexOf(a.from) - order.indexOf(b.from))
      .map(({ value }) => value)
      .join('\n\n'),
  }
}

/** An integer has at most 31 bits there (RFC 5545, 3.3.8). */
const HIGHEST = 2 ** 31 - 1

/** @returns 0 if none is given, null if it is no such number */
function sequenceOf(event: ICAL.Component): number | null {
  const given = event.getFirstProperty('sequence')
  if (!given) return 0
  const number = Number(textOf(event, 'sequence'))
  // "-0" is 0.
  return Number.isInteger(number) && number >= 0 && number <= HIGHEST ? Math.abs(number) : null
}

const order: readonly Source[] = ['SUMMARY', 'LOCATION', 'DESCRIPTION']
const links: readonly Source[] = [
  'CONFERENCE',
  'X-GOOGLE-CONFERENCE',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL',
  'LOCATION',
  'DESCRIPTION',
  'X-ALT-DESC',
  'URL',
]

function textOf(component: ICAL.Component, name: string): string {
  const value: unknown = component.getFirstPropertyValue(name.toLowerCase())
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}

const textsOf = (event: ICAL.Component, names: readonly Source[]): Read<string>[] =>
  names.map((from) => ({ value: textOf(event, from), from })).filter(({ value }) => value !== '')

/** Minutes. An event of whole days has none. */
function lengthOf(event: ICAL.Component): Read<number> | null {
  const [start, end] = ['dtstart', 'dtend'].map((name) => event.getFirstProperty(name))
  if (!start || timeOf(start).isDay) return null
  if (end) {
    const minutes = (asUtc(timeOf(end).wall) - asUtc(timeOf(start).wall)) / 60_000
    const isSameZone =
      start.getParameter('tzid') === end.getParameter('tzid') &&
      timeOf(start).isUtc === timeOf(end).isUtc
    return isSameZone && minutes > 0 ? { value: minutes, from: 'DTEND' } : null
  }
  const lasts = event.getFirstPropertyValue('duration') as ICAL.Duration | null
  const minutes = lasts ? lasts.toSeconds() / 60 : 0
  return minutes > 0 ? { value: minutes, from: 'DURATION' } : null
}

/** Who asks, then who else comes. Rooms and programs are no people. */
function peopleOf(event: ICAL.Component): PersonRead[] {
  const of = (from: 'ORGANIZER' | 'ATTENDEE') =>
    event.getAllProperties(from.toLowerCase()).flatMap((property) => {
      const kind: unknown = property.getParameter('cutype')
      const name: unknown = property.getParameter('cn')
      const email = String(property.getFirstValue()).replace(/^mailto:/i, '')
      if (typeof kind === 'string' && /^(?:room|resource)$/i.test(kind)) return []
      const person = {
        name: typeof name === 'string' ? cleanName(name) : '',
        email: email.includes('@') ? email : '',
      }
      return [{ ...person, isOrganizer: from === 'ORGANIZER', from }]
    })
  return onePerPerson([...of('ORGANIZER'), ...of('ATTENDEE')]).filter(
    ({ name, email }) => (name !== '' || email !== '') && !isRobot(email),
  )
}
