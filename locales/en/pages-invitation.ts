import { LONGEST_PLANNED_MINUTES, SHORTEST_PLANNED_MINUTES } from '@/method/call-shape'

/** What Candid reads in a pasted invitation, where it stood, and what is not certain. */
export const invitation = {
  choose: 'Choose an .ics file',
  file: (name: string, size: string) => `From the file ${name} (${size})`,
  takeAway: 'Take the file away',
  kilobytes: (count: string) => `${count} kB`,
  tooBig: (name: string, size: string) =>
    `${name} has ${size}. Candid reads files of up to 1,000 kB. Nothing was read.`,
  unopened: (name: string) => `${name} could not be opened. Nothing was read.`,

  title: 'What was read',
  check: 'Check it before you plan the call.',
  which: 'Which event',
  untitled: 'An event without a title',

  minutes: 'Length, in minutes',
  link: 'Meeting link',
  person: 'Who it is with',
  email: 'Their email',
  people: 'People in the invitation',
  nobody: 'Nobody',
  subject: 'Title',
  phone: 'Dial in',
  pin: 'Code to type',
  nothing: 'Not found. You can type it.',
  noKnownMeeting: 'Candid knows no meeting in this link.',
  knownMeeting: 'Candid knows this meeting, and opens beside it.',
  knownCompany: 'This company is in your list. The call is planned with it.',
  minutesRange: `Candid plans calls of ${SHORTEST_PLANNED_MINUTES} to ${LONGEST_PLANNED_MINUTES} minutes. Type a length that fits.`,
  tooLong: 'The text of the invitation is too long to be kept. All else is kept.',
  kept: 'The text of the invitation is kept with the call.',

  /** `given` is written as it stands in the invitation. */
  given: (given: string, zone: string) =>
    zone ? `It says ${given}, ${zone}.` : `It says ${given}.`,
  from: (source: string) => `From ${source}.`,
  sources: {
    SUMMARY: 'the title',
    DTSTART: 'the start',
    DTEND: 'the end',
    DURATION: 'the length',
    LOCATION: 'the place',
    DESCRIPTION: 'the description',
    'X-ALT-DESC': 'the description',
    URL: 'the event’s address',
    CONFERENCE: 'the conference link',
    'X-GOOGLE-CONFERENCE': 'the conference link',
    'X-MICROSOFT-SKYPETEAMSMEETINGURL': 'the conference link',
    ORGANIZER: 'the organizer',
    ATTENDEE: 'the guests',
    text: 'the text',
    address: 'an email address. It is a guess',
  },
  problems: {
    'no-zone': 'It names no time zone. Check that this is your own time.',
    'zone-unknown': 'Candid does not know this time zone. Type the time in your own zone.',
    'zone-ambiguous': 'More than one time zone has this name. Type the time in your own zone.',
    'zone-season':
      'On this day, this place uses another time zone: summer or winter time. Type the time in your own zone.',
    'clock-change':
      'The clocks change then: this time does not come on that day, or comes twice. Ask them, and type it.',
    'all-day': 'It names a day, and no time. Type the time.',
    'day-ambiguous': 'This can be two days. Type the right one.',
    weekday: 'The day and the weekday do not agree. Ask them, and type the right day.',
    'no-year': 'It names no year. Check the day.',
    several: 'It names more than one time. Type the one that you take.',
  },
  repeats: {
    next: 'This event repeats. This is its next time.',
    first:
      'This event repeats in a way that Candid does not follow. This is its first time. Check the day.',
    over: 'This event repeats, and all its times are past. This is its last time.',
  },
  past: 'This time is past.',
  cancelled:
    'This says that the call is cancelled. Nothing is planned or changed. You can change the call on the page of its company.',

  change: 'Change the call',
  changeOf: (when: string, company: string) => `Change the call of ${when} with ${company}`,
  changeUndated: (company: string) => `Change the call with ${company}`,
  changes: 'You have this call already. This is what changes.',
  older: 'This is older than what you have of this call. Nothing is changed.',
  same: 'You have this call already, and nothing of it changes.',
  toIt: (company: string) => `Go to ${company}`,
  what: 'What',
  before: 'Until now',
  after: 'From now on',
  none: 'not known',

  text: 'The invitation',
  severalEvents:
    'This .ics file has several events. Plan the call on the home, where you choose one.',
  setTime: (when: string) => `Set the time to ${when}`,

  unread: {
    empty: 'This is empty.',
    huge: 'This is too long: Candid reads texts of up to 100,000 letters, and .ics files of up to 1,000,000. Nothing was read.',
    html: 'This is the code of a web page. Open the page or the mail, copy the text that you see, and paste it here.',
    zip: 'This is a zip archive, whatever its name says. Open it, and choose the .ics file in it.',
    'not-text': 'This is no text and no .ics file. Nothing was read.',
    line: 'This .ics file is broken: this line has no form that Candid knows. Nothing was read.',
    unfinished:
      'This .ics file ends too early, or a part of it is missing: the part that begins here does not end. Nothing was read.',
    'no-event': 'This .ics file has no event in it. Nothing was read.',
    many: 'This .ics file has more than 50 events. Save the one event as a file, and choose that.',
    event: 'A time of the event that begins here is no time. Nothing was read.',
  },
  line: (line: number) => `Line ${line}.`,
}
