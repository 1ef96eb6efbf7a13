import ICAL from 'ical.js'
import { checkedLines } from './calendar-lines'
import { readEvent } from './event'
import { type InvitationRead, type MeetingRead, type Surroundings, unread } from './shape'

/** A file with more events is a whole calendar. */
const MOST_EVENTS = 50

/** Reads a calendar file (RFC 5545, by ical.js). All of it is read, or nothing is, and the problem has its line. */
export function readCalendar(file: string, around: Surroundings): InvitationRead {
  const checked = checkedLines(file)
  if (checked.problem !== null) return unread(checked.problem, checked.line)
  if (checked.events.length === 0) return unread('no-event')
  if (checked.events.length > MOST_EVENTS) return unread('many')
  let calendars: ICAL.Component[]
  try {
    calendars = parsed(checked.text)
  } catch {
    return unread('line')
  }
  const events = calendars.flatMap((calendar) => calendar.getAllSubcomponents('vevent'))
  const meetings: MeetingRead[] = []
  for (const group of perMeeting(events)) {
    try {
      meetings.push(readEvent(group, around))
    } catch {
      // The library throws on values of many forms. Which event it was is what helps.
      return unread(
        'event',
        checked.events[events.findIndex((event) => group.includes(event))] ?? null,
      )
    }
  }
  const [first, ...others] = meetings.toSorted(byTime)
  return first ? { meetings: [first, ...others], problem: null } : unread('no-event')
}

/** The events of one id: a series, and the times at which it is another. */
function perMeeting(events: readonly ICAL.Component[]): ICAL.Component[][] {
  const groups = new Map<unknown, ICAL.Component[]>()
  for (const event of events) {
    const uid: unknown = event.getFirstPropertyValue('uid') ?? event
    groups.set(uid, [...(groups.get(uid) ?? []), event])
  }
  return [...groups.values()]
}

const byTime = (one: MeetingRead, other: MeetingRead) =>
  (one.when?.value.at ?? Infinity) - (other.when?.value.at ?? Infinity) || 0

/** The calendars of a file. One that is pasted twice has two. */
function parsed(text: string): ICAL.Component[] {
  const read = ICAL.parse(text) as unknown[]
  const all = (Array.isArray(read[0]) ? read : [read]) as [string, [], []][]
  return all.map((each) => new ICAL.Component(each)).filter(({ name }) => name === 'vcalendar')
}
