import { text } from '@/locales/text'
import type { DueFollowUp } from '@/storage/records/due'

const words = text.followUps

const LASTS_MS = 15 * 60_000

/** One entry of a calendar file. Times are UTC milliseconds. */
export interface CalendarEntry {
  /** The same entry has the same id in each file. */
  id: string
  /** It rises with every change. */
  seq: number
  at: number
  until: number
  summary: string
  description: string
  /** The address to open, or what else leads there; '' for none. */
  location: string
  /** Minutes before it at which the calendar rings. */
  alarm: number
  /** Whether it takes up its time. */
  isBusy: boolean
}

/** A follow-up as an entry. Others may read along in a calendar, so the words of a to-do stay out of it. */
export const entryOfFollowUp = (followUp: DueFollowUp): CalendarEntry => ({
  id: followUp.id,
  seq: followUp.seq,
  at: followUp.dueAt,
  until: followUp.dueAt + LASTS_MS,
  summary: followUp.kind === 'to-do' ? words.aToDo(followUp) : words.what(followUp),
  description: words.how(followUp),
  location: '',
  alarm: 0,
  isBusy: false,
})

/**
 * An iCalendar file (RFC 5545). Each event is private and has an alarm. Times are UTC, so they are right in every time
 * zone. An event has the record's id: if it is imported again with another time, it replaces the first.
 *
 * The library is loaded only when a file is asked for.
 */
export async function calendarFile(
  entries: readonly CalendarEntry[],
  now: number,
): Promise<string> {
  const { default: ICAL } = await import('ical.js')
  const utc = (at: number) => ICAL.Time.fromJSDate(new Date(at), true)
  const part = (name: string, values: Record<string, unknown>) => {
    const component = new ICAL.Component(name)
    for (const [property, value] of Object.entries(values))
      if (value !== '') component.addPropertyWithValue(property, value)
    return component
  }
  const calendar = part('vcalendar', {
    version: '2.0',
    prodid: '-//Candid//Candid//EN',
    method: 'PUBLISH',
  })
  for (const { id, seq, at, until, summary, description, location, alarm, isBusy } of entries) {
    const event = part('vevent', {
      uid: `${id}@candid.invalid`,
      sequence: seq,
      dtstamp: utc(now),
      dtstart: utc(at),
      dtend: utc(until),
      summary,
      description,
      location,
      class: 'PRIVATE',
      transp: isBusy ? 'OPAQUE' : 'TRANSPARENT',
    })
    const trigger = ICAL.Duration.fromSeconds(-60 * alarm)
    event.addSubcomponent(part('valarm', { action: 'DISPLAY', trigger, description: summary }))
    calendar.addSubcomponent(event)
  }
  return `${calendar.toString()}\r\n`
}

/** An address that contains the file itself. Nothing is fetched, and nothing must be revoked. */
export const addressOf = (file: string): string =>
  `data:text/calendar;charset=utf-8,${encodeURIComponent(file)}`
