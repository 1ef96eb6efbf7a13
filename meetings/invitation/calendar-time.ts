import ICAL from 'ical.js'
import type { Surroundings, WhenRead } from './shape'
import { asUtc, wallText, type WallTime, whenIn } from './wall-time'
import { type Zone, zoneOfId } from './zones'

/** A value of the calendar that has another form. It is said with the line of its event. */
export class OtherForm extends Error {}

/** A day, or a day and a time, as the file writes it. */
export interface CalendarTime {
  wall: WallTime
  isUtc: boolean
  isDay: boolean
  /** The zone's name in the file; '' if it names none. */
  zone: string
}

const form = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(Z?))?$/

/**
 * The time of a property, read from its text: the library makes 1 December of a 31 November.
 *
 * @throws OtherForm if it is no time
 */
export function timeOf(property: ICAL.Property): CalendarTime {
  const found = form.exec(String((property.toJSON() as unknown[])[3]))
  if (!found) throw new OtherForm('No time')
  const [, year, month, day, hour, minute, , zulu] = found
  const wall = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
  }
  if (Number.isNaN(asUtc(wall))) throw new OtherForm('No such time')
  const zone: unknown = property.getParameter('tzid')
  return {
    wall,
    isUtc: zulu === 'Z',
    isDay: hour === undefined,
    zone: typeof zone === 'string' ? zone : '',
  }
}

/** The moment that a time of the file means. */
export function whenOf(
  { wall, isUtc, isDay, zone }: CalendarTime,
  zones: readonly ICAL.Component[],
  around: Surroundings,
): WhenRead {
  if (isDay) return { at: null, given: wallText(wall).slice(0, 10), zone: '', problem: 'all-day' }
  if (isUtc) return whenIn(wall, { kind: 'offset', minutes: 0, given: 'UTC' }, around.zone)
  return whenIn(wall, zone === '' ? undefined : zoneAt(zone, wall, zones), around.zone)
}

/** A place that the browser knows, else what the file itself says of the zone. */
function zoneAt(name: string, wall: WallTime, zones: readonly ICAL.Component[]): Zone {
  const known = zoneOfId(name)
  if (known.kind !== 'unknown') return known
  const own = zones.find((zone) => zone.getFirstPropertyValue('tzid') === name)
  if (!own || !isTame(own)) return known
  const offset = new ICAL.Timezone(own).utcOffset(libraryTime(wall)) / 60
  return Number.isFinite(offset) ? { kind: 'offset', minutes: offset, given: name } : known
}

/** The library counts every change of the clocks up to the year. It gets only rules that change them once a year. */
function isTame(zone: ICAL.Component): boolean {
  const rules = zone
    .getAllSubcomponents()
    .flatMap((season) => season.getAllProperties('rrule'))
    .map((rule) => String(rule.getFirstValue()))
  const changes = zone.getAllSubcomponents().flatMap((season) => season.getAllProperties('rdate'))
  return (
    changes.length < 500 &&
    rules.length < 50 &&
    rules.every(
      (rule) =>
        /FREQ=YEARLY/.test(rule) &&
        rule
          .split(';')
          .every((part) => /^(?:FREQ|UNTIL|BYMONTH|BYDAY|WKST)=[^,]{1,20}$/.test(part)),
    )
  )
}

/** A time on the wall as the library has it. */
export const libraryTime = ({ year, month, day, hour, minute }: WallTime): ICAL.Time =>
  new ICAL.Time(
    { year, month, day, hour, minute, second: 0, isDate: false },
    ICAL.Timezone.localTimezone,
  )
