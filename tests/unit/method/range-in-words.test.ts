import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRange, rangeIn } from '@/locales/readings'

/** A range of pay, in the ways in which one is noted. */
const written = fc
  .tuple(fc.integer({ min: 20, max: 180 }), fc.integer({ min: 1, max: 60 }))
  .chain(([low, more]) => {
    const high = low + more
    return fc.constantFrom(
      `${low}-${high}k`,
      `${low}k to ${high}k`,
      `€${low}–${high}k`,
      `${low},000-${high},000`,
      `${low} 000 – ${high} 000`,
      `${low}-${high},000`,
      `${low}-${high}000`,
      `${low}k€ - ${high}k€`,
    )
  })
const opening = fc.constantFrom(
  '',
  'they pay ',
  'Range: ',
  'I think it is ',
  '5 rounds; from ',
  'so (',
)
const ending = fc.constantFrom(
  '',
  '.',
  '?',
  '/yr',
  ' per year',
  ' a year',
  ' p.a.',
  ' gross',
  ' EUR',
  ', maybe more',
  ' plus 10 % bonus',
  ' depending on the level',
  ' base. 25 days of leave',
  ') for level 4',
)
const word = fc.constantFrom(
  ...'70 85k - to and between 85,000 € k m . / % pay years 2026 – EUR'.split(' '),
)
const nearlyRange = fc
  .array(fc.tuple(word, fc.constantFrom('', ' ')), { maxLength: 12 })
  .map((words) => words.flat().join(''))

describe('their range, as it is noted in a sentence', () => {
  it.each([
    ['they pay 70-85k', 70_000, 85_000],
    ['70-85k per year', 70_000, 85_000],
    ['70-85k/yr', 70_000, 85_000],
    ['70-85k gross', 70_000, 85_000],
    ['70-85k.', 70_000, 85_000],
    ['70-85.', 70, 85],
    ['70,000-85,000 USD a year', 70_000, 85_000],
    ['70 000 kr to 85 000 kr a month', 70_000, 85_000],
    ['EUR 70-85 for this level', 70, 85],
    ['40-55/h', 40, 55],
    ['we do 40 to 55 an hour', 40, 55],
    ['pay is 40-55, she says', 40, 55],
    ['between 70 and 85k, she says', 70_000, 85_000],
    ['between €70k and €85k base', 70_000, 85_000],
    ['2-3 rounds, then 70-85k', 70_000, 85_000],
    ['2025-2026: 70-85k', 70_000, 85_000],
    ['10-15 % on top of 70-85k', 70_000, 85_000],
    ['their range:70-85k', 70_000, 85_000],
    ['USD70-85k all in', 70_000, 85_000],
    ['~70-85k', 70_000, 85_000],
    ['range is ~70-85k + bonus', 70_000, 85_000],
    ['Base - 70-85k', 70_000, 85_000],
    ['40-55 usd for this', 40, 55],
    ['200-250 zł on site', 200, 250],
  ])('is read from %j as %d to %d', { tags: ['obligation-31'] }, (line, low, high) => {
    expect(rangeIn(line)).toEqual({ low, high })
  })

  it.each(
    [
      ['', 'they pay well', '85k', 'up to 85k', '85k, or so', '5 of 70 and 85k'],
      [
        '70-85k or 90-100k',
        '70-85k, that is 5-6k a month',
        '70-80-90k and so on',
        'now 70k to 80k to 90k',
      ],
      [
        'we pay on 2026-10-04',
        'at 10:30-11:30',
        'call +49-170-123',
        'pay: 0170/12-3456',
        'L4-L5 or T70-85k',
      ],
      [
        'a bonus of 10-15 %',
        'pay for 2-3 days',
        '2-3 rounds',
        'in 2025-2026',
        '500-1000 people',
        '70-85kg',
      ],
    ].flat(),
  )('is not made from %j, which has none or more than one', (line) => {
    expect(rangeIn(line)).toBeNull()
  })

  it('is independent of the words around it', () => {
    fc.assert(
      fc.property(opening, written, ending, (before, range, behind) => {
        expect(rangeIn(`${before}${range}${behind}`)).toEqual(parseRange(range))
      }),
    )
  })

  it('is null if two ranges stand there', () => {
    const between = fc.constantFrom(' or ', ', then ', '; ', ' a year, ', ' for juniors and ')
    fc.assert(
      fc.property(opening, written, between, written, ending, (before, one, or, other, behind) => {
        expect(rangeIn(`${before}${one}${or}${other}${behind}`)).toBeNull()
      }),
    )
  })

  it('is null or runs from low to high, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), nearlyRange), (line) => {
        const range = rangeIn(line)
        if (range !== null) expect(range.low).toBeLessThan(range.high)
      }),
    )
  })

  it('is read alone on its line', () => {
    fc.assert(
      fc.property(nearlyRange, (line) => {
        const range = parseRange(line)
        if (range && range.low < range.high) expect(rangeIn(line)).toEqual(range)
      }),
    )
  })
})
