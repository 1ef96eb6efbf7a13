import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayIn } from '@/locales/readings'
import { expectLinear } from '../linear'

/** A Thursday. */
const today = '2026-11-26'

describe('a day in a field', () => {
  it.each([
    ['Tue', '2026-12-01'],
    ['tues', '2026-12-01'],
    ['on Tuesday.', '2026-12-01'],
    ['this Friday', '2026-11-27'],
    ['Thursday', '2026-12-03'],
    ['Tuesday morning', '2026-12-01'],
    ['Fri, 4pm', '2026-11-27'],
    ['Fri at 16:00', '2026-11-27'],
    ['1 Dec', '2026-12-01'],
    ['Dec 1', '2026-12-01'],
    ['December 1st, 2026', '2026-12-01'],
    ['the 1st of December', '2026-12-01'],
    ['Tue 1 Dec', '2026-12-01'],
    ['Tue, Dec 1', '2026-12-01'],
    ['8 January', '2027-01-08'],
    ['26 Nov', today],
    ['1 Dec 2027', '2027-12-01'],
    ['Fri 4th', '2026-12-04'],
    ['Friday the 4th', '2026-12-04'],
    ['by the 4th', '2026-12-04'],
    ['30th', '2026-11-30'],
    ['today', today],
    ['tomorrow', '2026-11-27'],
    ['tomorrow at 9 am', '2026-11-27'],
    ['the day after tomorrow', '2026-11-28'],
    ['next week', '2026-11-30'],
    ['Tuesday next week', '2026-12-01'],
    ['next week on Wednesday', '2026-12-02'],
    ['in two weeks', '2026-12-10'],
    ['in 2 weeks', '2026-12-10'],
    ['in a week', '2026-12-03'],
    ['10 days from now', '2026-12-06'],
    ['in a month', '2026-12-26'],
    ['2026-12-01', '2026-12-01'],
    ['24/12', '2026-12-24'],
    ['12/24/2026', '2026-12-24'],
    ['5.5.', '2027-05-05'],
  ])('is read from %j', (words, day) => {
    expect(dayIn.whole(words, today)).toBe(day)
  })

  it.each(
    [
      [
        '',
        'soon',
        'later',
        'T',
        'next month',
        'end of next week',
        'a day',
        'in weeks',
        'Friday or Monday',
      ],
      // Each of these can mean two days.
      ['next Friday', '2/3', '1.12.', '26th', 'Fri 4', 'this week', '20 Nov', '25 Nov'],
      // No calendar has these, or the parts do not agree.
      ['31 Nov', '2026-02-30', '30/30', 'Fri 1 Dec', 'Mon 4th', '0th', '99th', 'last Friday'],
    ].flat(),
  )('is not made from %j', (words) => {
    expect(dayIn.whole(words, today)).toBeNull()
  })

  it('is no day that its month lacks', () => {
    expect(dayIn.whole('in a month', '2026-01-31')).toBeNull()
    expect(dayIn.whole('30th', '2027-01-31')).toBeNull()
  })
})

describe('the day that a note names', () => {
  it.each([
    ['send portfolio by Friday', '2026-11-27'],
    ['send portfolio by Fri', '2026-11-27'],
    ['Priya calls on Sat', '2026-11-28'],
    ['take-home until Tue 1 Dec, three hours', '2026-12-01'],
    ['write by 3 may', '2027-05-03'],
    ['write by 3 May 2027', '2027-05-03'],
    ['contract due Friday 4pm', '2026-11-27'],
    ['contract due Friday at 4', '2026-11-27'],
    ['references by the 4th.', '2026-12-04'],
    ['call Jonas next week', '2026-11-30'],
    ['answer in two weeks', '2026-12-10'],
    ['Tuesday, the first day, 1 Dec 2026', '2026-12-01'],
    ['ring her tomorrow', '2026-11-27'],
  ])('is read from %j', (note, day) => {
    expect(dayIn.within(note, today)).toBe(day)
  })

  it.each([
    'send the portfolio',
    'call next Friday',
    'they met last Friday',
    'every Monday a call',
    'after Friday',
    'the 2nd round by email',
    'prepare the 1st interview',
    '3 may join',
    'he sat with mon amour in the sun',
    'Friday 4',
    'Friday or Monday',
    'between 1 and 4 Dec',
    '1–4 Dec',
    '24/7 on call',
    '2/3 of it',
    'within two weeks',
    'Fridays',
    'Friday-ish',
    'version 2026-13-01',
    'in 3 people',
    'Fri 1 Dec',
  ])('is not made from %j', (note) => {
    expect(dayIn.within(note, today)).toBeNull()
  })
})

const nearly = fc
  .array(
    fc.constantFrom(
      ...'tue friday 1 4th 31 2026 dec may - / , . next week in two weeks a on by the of today last'.split(
        ' ',
      ),
    ),
    { maxLength: 9 },
  )
  .chain((words) => fc.constantFrom(words.join(' '), words.join('')))
const days = fc
  .integer({ min: 0, max: 300 })
  .map((ahead) => new Date(Date.UTC(2026, 10, 26 + ahead)))
const isoOf = (date: Date) => date.toISOString().slice(0, 10)

describe('every day', () => {
  it('that is shown is read back as itself', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('en-GB', 'en-US', 'en'), (date, tag) => {
        const shown = date.toLocaleDateString(tag, {
          weekday: 'short',
          day: 'numeric',
          month: 'short',
          timeZone: 'UTC',
        })
        expect(dayIn.whole(shown, today)).toBe(isoOf(date))
        const long = date.toLocaleDateString(tag, { dateStyle: 'long', timeZone: 'UTC' })
        expect(dayIn.within(`send it by ${long}, please`, today)).toBe(isoOf(date))
      }),
    )
  })

  it('that is read exists, whatever was typed', () => {
    fc.assert(
      fc.property(nearly, days, (words, date) => {
        for (const read of [dayIn.whole, dayIn.within]) {
          const day = read(words, isoOf(date))
          if (day !== null) expect(isoOf(new Date(`${day}T00:00:00Z`))).toBe(day)
        }
      }),
    )
  })

  it('is looked for in a time that grows with the length of the text', () => {
    expectLinear((times) => {
      const long = 'by the 4 of may, 1 dec next week in two '.repeat(times)
      return () => [dayIn.whole(long, today), dayIn.within(long, today)]
    }, 2500)
  })
})
