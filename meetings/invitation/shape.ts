import type { LinkRead } from '@/meetings/meeting'

/**
 * An *invitation* is what the candidate pasted: a text, or a calendar file. A *meeting* is one event that it names. Every
 * value that is read says where it stood. What is not clear is a problem, never a guess.
 */

/** Where a value stood: a property of a calendar file, the text itself, or the domain of somebody's e-mail address. */
export const sources = [
  'SUMMARY',
  'DTSTART',
  'DTEND',
  'DURATION',
  'LOCATION',
  'DESCRIPTION',
  'X-ALT-DESC',
  'URL',
  'CONFERENCE',
  'X-GOOGLE-CONFERENCE',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL',
  'ORGANIZER',
  'ATTENDEE',
  'text',
  'address',
] as const
export type Source = (typeof sources)[number]

/** A value, and where it stood. */
export interface Read<Value> {
  value: Value
  from: Source
}

/** Why the start is not certain. */
export type WhenProblem =
  /** No zone is given. The candidate's own was taken. */
  | 'no-zone'
  /** This zone is not known. */
  | 'zone-unknown'
  /** More than one zone has this name. */
  | 'zone-ambiguous'
  /** The zone is another one on this day: "EST" in July. */
  | 'zone-season'
  /** The clocks change: this time does not come on that day, or comes twice. */
  | 'clock-change'
  /** A day without a time. */
  | 'all-day'
  /** "02/03/2026" can be two days. */
  | 'day-ambiguous'
  /** The weekday is another one. */
  | 'weekday'
  /** The year is not given. The next such day was taken. */
  | 'no-year'
  /** The text names more than one time. */
  | 'several'

export interface WhenRead {
  /** UTC milliseconds; null if it is not certain which moment is meant. */
  at: number | null
  /** What stands there, as "2026-12-01 14:00", or as it was written. */
  given: string
  /** The zone as it was given: "America/New_York", "CET", "UTC+01:00"; '' if none was. */
  zone: string
  problem: WhenProblem | null
}

/** Somebody whom the invitation names. */
export interface PersonRead {
  /** '' if only the address is given. */
  name: string
  /** '' if none is given. */
  email: string
  isOrganizer: boolean
  from: Source
}

/** Whether it comes again. `next`: the next time from now on was taken. `first`: only its first time could be read. `over`: all its times are past. */
export type Repeats = 'no' | 'next' | 'first' | 'over'

export interface MeetingRead {
  title: Read<string> | null
  /** A guess: the title, the text or an address names it. */
  company: Read<string> | null
  /** The job, if the text says it. */
  role: Read<string> | null
  when: Read<WhenRead> | null
  /** Minutes; null if no length is given. */
  minutes: Read<number> | null
  link: Read<LinkRead> | null
  people: PersonRead[]
  /** The number to dial. */
  phone: Read<string> | null
  /** The code to type after it. */
  pin: Read<string> | null
  /** The calendar's own id of the event; null in a text. */
  uid: string | null
  /** Each change of the event has a higher one; null if what stands there is no number for it. */
  sequence: number | null
  isCancelled: boolean
  repeats: Repeats
  /** What is worth keeping: the text as it was pasted, or what the calendar's event says. */
  text: string
}

/** Why nothing was read. */
export type InvitationProblem =
  | 'empty'
  | 'huge'
  | 'html'
  | 'zip'
  | 'not-text'
  /** A line of the calendar file has another form. */
  | 'line'
  /** The calendar file ends too early, or its parts do not fit. */
  | 'unfinished'
  /** The calendar file has no event. */
  | 'no-event'
  /** The calendar file has more events than one chooses from. */
  | 'many'
  /** The event at this line has a value of another form. */
  | 'event'

export type InvitationRead =
  | { meetings: [MeetingRead, ...MeetingRead[]]; problem: null }
  | { meetings: []; problem: InvitationProblem; /** From 1 on. */ line: number | null }

/** What the reader cannot know by itself. */
export interface Surroundings {
  /** UTC milliseconds. */
  now: number
  /** The candidate's own time zone, as IANA names it. */
  zone: string
}

/** Nothing read, and why. */
export const unread = (problem: InvitationProblem, line: number | null = null): InvitationRead => ({
  meetings: [],
  problem,
  line,
})
