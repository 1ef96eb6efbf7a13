import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { readInvitation } from '@/meetings/invitation/read'
import { around, calendar, event, names, sample } from './fixtures'

const start = 'DTSTART:20261201T140000Z'
const problemOf = (text: string) => {
  const read = readInvitation(text, around)
  return read.problem === null ? null : [read.problem, read.line]
}
const events = (count: number) =>
  calendar(
    ...Array.from({ length: count }, (_, n) => [
      'BEGIN:VEVENT',
      `UID:${n}`,
      `DTSTART:20261201T1${n % 10}0000Z`,
      'END:VEVENT',
    ]).flat(),
  )

describe('what cannot be read is named, with its line', () => {
  it.each([
    ['nothing', ' \n', ['empty', null]],
    ['a zip', 'PK\u0003\u0004\u0014\0\0', ['zip', null]],
    ['bytes', `BEGIN:VCALENDAR\0`, ['not-text', null]],
    ['a web page', '<!DOCTYPE html><html><p>Call</p></html>', ['html', null]],
    ['a huge file', event(`DESCRIPTION:${'x'.repeat(1_000_000)}`), ['huge', null]],
    ['a huge text', 'x'.repeat(100_001), ['huge', null]],
    [
      'a calendar without an event',
      calendar('BEGIN:VTODO', 'UID:1', 'END:VTODO'),
      ['no-event', null],
    ],
    ['a card', 'BEGIN:VCARD\nFN:Ann\nEND:VCARD', ['no-event', null]],
    ['a whole calendar', events(51), ['many', null]],
    ['a file that was cut', event(start).slice(0, -40), ['unfinished', 3]],
    ['a file that was cut within a line', event(start).slice(0, 57), ['line', 5]],
    ['parts that do not fit', calendar('BEGIN:VEVENT', 'END:VTODO'), ['unfinished', 4]],
    ['a line without a colon', event(start, 'hello there'), ['line', 7]],
    ['what stands behind the end', `${event(start)}X:1`, ['line', 9]],
    ['no such day', event('DTSTART:20261131T140000Z'), ['event', 3]],
    ['no such time', event('DTSTART:20261130T250000Z'), ['event', 3]],
    ['words for a time', event('DTSTART:tomorrow'), ['event', 3]],
  ])('%s', (_, text, expected) => {
    expect(problemOf(text)).toEqual(expected)
  })

  it('all of a file is read, or nothing', () => {
    const two = calendar(
      'BEGIN:VEVENT',
      start,
      'END:VEVENT',
      'BEGIN:VEVENT',
      'DTSTART:x',
      'END:VEVENT',
    )
    expect(readInvitation(two, around)).toEqual({ meetings: [], problem: 'event', line: 6 })
  })

  it('ten events are ten meetings, the first one first', () => {
    const { meetings } = readInvitation(events(10), around)
    expect(meetings.map(({ uid }) => uid)).toEqual('0123456789'.split(''))
  })
})

describe('an event that repeats', () => {
  const repeats = (rule: string, from = '20200106T140000Z') => {
    const [meeting] = readInvitation(event(`DTSTART:${from}`, `RRULE:${rule}`), around).meetings
    const at = meeting?.when?.value.at
    return [meeting?.repeats, at == null ? null : new Date(at).toISOString().slice(0, 10)]
  }

  it.each([
    ['FREQ=DAILY', ['next', '2026-11-26']],
    ['FREQ=WEEKLY;BYDAY=MO', ['next', '2026-11-30']],
    ['FREQ=MONTHLY;BYDAY=-1FR', ['next', '2026-11-27']],
    ['FREQ=YEARLY', ['next', '2027-01-06']],
    ['FREQ=WEEKLY;COUNT=3', ['over', '2020-01-20']],
    ['FREQ=WEEKLY;UNTIL=20200201T000000Z', ['over', '2020-01-27']],
    // A million times, times that never come, and rules that the library follows for ever.
    ['FREQ=SECONDLY', ['first', '2020-01-06']],
    ['FREQ=DAILY;COUNT=1000000;BYSECOND=1,2,3', ['first', '2020-01-06']],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', ['first', '2020-01-06']],
    ['FREQ=MONTHLY;BYMONTHDAY=31;INTERVAL=2', ['first', '2020-01-06']],
    ['FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO', ['first', '2020-01-06']],
    ['FREQ=DAILY;BYDAY=5MO', ['first', '2020-01-06']],
    ['FREQ=WEEKLY;INTERVAL=999999999', ['first', '2020-01-06']],
  ])('%s', (rule, expected) => {
    expect(repeats(rule)).toEqual(expected)
  })

  it('is followed for a bounded number of times', () => {
    expect(repeats('FREQ=DAILY', '19000101T140000Z')).toEqual(['first', '1900-01-01'])
  })

  it('skips what was taken out', () => {
    const file = event(
      'DTSTART:20261125T140000Z',
      'RRULE:FREQ=DAILY',
      'EXDATE:20261126T140000Z,20261127T140000Z',
    )
    expect(readInvitation(file, around).meetings[0]?.when?.value.given).toBe('2026-11-28 14:00')
  })
})

describe('a time zone', () => {
  const whenIn = (text: string) => readInvitation(text, around).meetings[0]?.when?.value

  it.each([
    ['Tue, Dec 1, 2026 2pm XQZT', 'zone-unknown'],
    ['Tue, Dec 1, 2026 2pm IST', 'zone-ambiguous'],
    ['Wed, Jul 1, 2026 2pm EST', 'zone-season'],
    ['Sun, Mar 29, 2026 2:30 Europe/Berlin', 'clock-change'],
    ['Sun, Oct 25, 2026 2:30 Europe/Berlin', 'clock-change'],
    ['Mon, Dec 1, 2026 2pm CET', 'weekday'],
    [event('DTSTART;TZID=Nowhere/Land:20261201T140000'), 'zone-unknown'],
  ])('that is not certain gives no time, and says why: %s', (text, problem) => {
    expect(whenIn(text)).toMatchObject({ at: null, problem })
  })

  it('of the file itself is not followed if it changes its clocks every second', () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Own', 'BEGIN:STANDARD', 'DTSTART:19700101T000000']
    const rule = [
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=SECONDLY',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]
    const file = calendar(
      ...zone,
      ...rule,
      'BEGIN:VEVENT',
      'DTSTART;TZID=Own:20261201T140000',
      'END:VEVENT',
    )
    expect(whenIn(file)).toMatchObject({ at: null, problem: 'zone-unknown' })
  })
})

describe('any text', () => {
  const shape = () =>
    Reflect.ownKeys(Object.prototype).length + Reflect.ownKeys(Array.prototype).length
  const before = shape()
  afterEach(() => expect(shape()).toBe(before))

  const reads = (text: string) => {
    const { meetings, problem } = readInvitation(text, around)
    expect(meetings.length > 0).toBe(problem === null)
    for (const { when, minutes } of meetings) {
      expect(when?.value.at ?? 0).not.toBeNaN()
      expect(minutes?.value ?? 1).toBeGreaterThan(0)
    }
  }

  it('is read without an error', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), reads), { numRuns: 300 })
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (some) =>
        reads(some.join('')),
      ),
      { numRuns: 500 },
    )
  })

  it('is read without an error if it is a sample with mistakes', () => {
    const samples = names.map(sample)
    const mistakes = fc.array(
      fc.tuple(fc.nat(), fc.nat(30), fc.oneof(fc.constantFrom(...words), fc.string())),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    fc.assert(
      fc.property(fc.constantFrom(...samples), mistakes, (text, changes) => {
        reads(
          changes.reduce((now, [at, length, put]) => {
            const place = at % (now.length + 1)
            return now.slice(0, place) + put + now.slice(place + length)
          }, text),
        )
      }),
      { numRuns: 1500 },
    )
  })

  it.each(['__proto__', 'constructor', 'prototype', 'toString'])(
    'leaves every object as it was: %s',
    (name) => {
      reads(
        event(
          start,
          `${name}:x`,
          `X-A;${name}=1:x`,
          `SUMMARY;${name}=a,b:x`,
          `ATTENDEE;CN=${name}:mailto:${name}@x.com`,
        ),
      )
      reads(
        calendar(
          `BEGIN:${name}`,
          `END:${name}`,
          'BEGIN:VEVENT',
          start,
          `UID:${name}`,
          'END:VEVENT',
        ),
      )
      reads(event(`DTSTART;TZID=${name}:20261201T140000`, `RRULE:${name}=1;FREQ=DAILY`))
      expect(Object.hasOwn({}, 'x')).toBe(false)
    },
  )
})

const words = [
  '\r\n', '\n ', ' ', ':', ';', '=', ',', '-', '–', '\\n', '"', '<', '>', '(', ')', '@', '#', '\0', '\ufffd', '٣',
  'BEGIN:VCALENDAR\r\n', 'END:VCALENDAR\r\n', 'BEGIN:VEVENT\r\n', 'END:VEVENT\r\n', 'BEGIN:VTIMEZONE\r\n',
  'DTSTART:20261201T140000Z\r\n', 'DTSTART;TZID=', 'RRULE:FREQ=', 'DAILY', 'SECONDLY', 'BYDAY=', 'COUNT=', '99999999999',
  'EXDATE:', 'DURATION:PT', 'DURATION:-P1W', 'DTEND:19700101T000000Z\r\n', 'SEQUENCE:', 'ATTENDEE;CN=', 'mailto:', 'a@b.co',
  'Tue', 'Dec 1', ', 2026', '2:00 PM', '14:00', '24:00', '0am', 'EST', '(GMT+01:00)', '(UTC-99:99) X, Y', 'Europe/Berlin',
  'When: ', 'Subject: ', 'with ', 'Priya Nair ', 'from ', 'Acme', 'PIN: ', '+1 555 010 0142', '29 Feb 2027', '02/03/2026',
  'https://meet.google.com/abc-defg-hij', '__proto__', 'constructor',
] // prettier-ignore
