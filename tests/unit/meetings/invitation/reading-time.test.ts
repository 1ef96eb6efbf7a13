import { expect, it } from 'vitest'
import { readInvitation } from '@/meetings/invitation/read'
import { around, calendar, event } from './fixtures'

const fill = (part: string, length: number) =>
  part.repeat(Math.ceil(length / part.length)).slice(0, length)

/** Milliseconds, of the quickest of three. */
function timeOf(text: string): number {
  const times = Array.from({ length: 3 }, () => {
    const from = performance.now()
    readInvitation(text, around)
    return performance.now() - from
  })
  return Math.min(...times)
}

/** Parts that begin what a pattern looks for, and do not end it. */
const texts = [
  'a', ' ', '\n', '\t\n', '1', '1:', '1 - ', 'Dec ', 'Dec 1 ', 'Tue, ', 'A', 'Aa ', 'with Aa ', 'a@', 'a.', '-.', '+1 ',
  '+1-', '<', '(', '> > ', 'PIN ', 'for the A ', 'Company:', 'Subject:', 'with: A, ', 'https://', '//a/', '2pm ', '2:00 PM - ',
  'Europe/', 'UTC+', 'Dec 1, 2026 2pm ', '1 Dec 2026 14:00–14:30 CET\n', 'Aa Bb <a@b.co>, ', ',,1',
] // prettier-ignore

it.each(texts.map((part) => [part]))('a long text of %j is read at once', (part) => {
  expect(timeOf(`x ${fill(part, 99_000)}`)).toBeLessThan(1000)
})

it.each([
  ['a long line', event(`DESCRIPTION:${fill('a@b.co, ', 900_000)}`)],
  ['many folded lines', event(`DESCRIPTION:${fill('x\r\n ', 900_000)}`)],
  [
    'many guests',
    event(
      fill('ATTENDEE;CN=A:mailto:a@b.co\r\n', 900_000)
        .trim()
        .replace(/[^\n]*$/, 'X:1'),
    ),
  ],
  [
    'many parts',
    calendar(
      fill('BEGIN:A\r\nEND:A\r\n', 800_000)
        .replace(/\n[^\n]*$/, '')
        .replace(/BEGIN:A\r?$/, 'X:1'),
    ),
  ],
  ['parts in parts', fill('BEGIN:A\r\n', 900_000)],
  [
    'many times taken out',
    event(
      'DTSTART:20200101T140000Z',
      'RRULE:FREQ=DAILY',
      `EXDATE:${fill('20261126T140000Z,', 900_000).slice(0, -20)}`,
    ),
  ],
  ['a quoted value without an end', event(`SUMMARY;X="${fill('a', 900_000)}:b`)],
])('a calendar file of almost a million letters is read within two seconds: %s', (_, file) => {
  expect(file.length).toBeLessThan(1_000_000)
  expect(timeOf(file)).toBeLessThan(2000)
})
