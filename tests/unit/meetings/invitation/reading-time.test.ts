import { expect, it } from 'vitest'
import { readInvitation } from '@/meetings/invitation/read'
import { expectLinear } from '../../linear'
import { around, calendar, event } from './fixtures'

const fill = (part: string, length: number) =>
  part.repeat(Math.ceil(length / part.length)).slice(0, length)

/** Parts that begin what a pattern looks for, and do not end it. */
const texts = [
  'a', ' ', '\n', '\t\n', '1', '1:', '1 - ', 'Dec ', 'Dec 1 ', 'Tue, ', 'A', 'Aa ', 'with Aa ', 'a@', 'a.', '-.', '+1 ',
  '+1-', '<', '(', '> > ', 'PIN ', 'for the A ', 'Company:', 'Subject:', 'with: A, ', 'https://', '//a/', '2pm ', '2:00 PM - ',
  'Europe/', 'UTC+', 'Dec 1, 2026 2pm ', '1 Dec 2026 14:00–14:30 CET\n', 'Aa Bb <a@b.co>, ', ',,1',
] // prettier-ignore

it.each(texts.map((part) => [part]))(
  'the time to read %j again and again grows with its length',
  (part) => {
    expectLinear((length) => {
      const long = `x ${fill(part, length)}`
      return () => readInvitation(long, around)
    }, 99_000)
  },
)

it.each<[string, (length: number) => string]>([
  ['a long line', (length) => event(`DESCRIPTION:${fill('a@b.co, ', length)}`)],
  ['many folded lines', (length) => event(`DESCRIPTION:${fill('x\r\n ', length)}`)],
  [
    'many guests',
    (length) =>
      event(
        fill('ATTENDEE;CN=A:mailto:a@b.co\r\n', length)
          .trim()
          .replace(/[^\n]*$/, 'X:1'),
      ),
  ],
  [
    'many parts',
    (length) =>
      calendar(
        fill('BEGIN:A\r\nEND:A\r\n', length)
          .replace(/\n[^\n]*$/, '')
          .replace(/BEGIN:A\r?$/, 'X:1'),
      ),
  ],
  ['parts in parts', (length) => fill('BEGIN:A\r\n', length)],
  [
    'many times taken out',
    (length) =>
      event(
        'DTSTART:20200101T140000Z',
        'RRULE:FREQ=DAILY',
        `EXDATE:${fill('20261126T140000Z,', length).slice(0, -20)}`,
      ),
  ],
  ['a quoted value without an end', (length) => event(`SUMMARY;X="${fill('a', length)}:b`)],
])('the time to read a calendar file grows with its length: %s', (_, fileOf) => {
  expectLinear((length) => {
    const file = fileOf(length)
    expect(file.length).toBeLessThan(1_000_000)
    return () => readInvitation(file, around)
  }, 900_000)
})
