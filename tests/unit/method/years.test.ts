import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yearsIn } from '@/locales/readings'

const day = 1 / 365.25
const nearlyYears = fc
  .array(
    fc.constantFrom(
      ...'1 2 18 2015 3,5 year months m d w - to and a half between % since people'.split(' '),
    ),
    { maxLength: 9 },
  )
  .chain((words) => fc.constantFrom(words.join(' '), words.join('')))

describe('the usual time in the role', () => {
  it.each([
    ['3', 3],
    ['2-3', 2.5],
    ['2,5 years', 2.5],
    ['2.5', 2.5],
    ['18 months', 1.5],
    ['18m', 1.5],
    ['18-24 months', 1.75],
    ['18 months to 2 years', 1.75],
    ['2 months to 3 years', (2 / 12 + 3) / 2],
    ['5 years 6 months', 5.5],
    ['5y6m', 5.5],
    ['5 years, 6 months and 2 weeks', 5.5 + 14 * day],
    ['2 to 3 years 6 months', 2.75],
    ['6 mo', 0.5],
    ['90 days', 90 * day],
    ['6 weeks', 42 * day],
    ['2 and a half years', 2.5],
    ['2 years and a half', 2.5],
    ['2½', 2.5],
    ['2 and a half to 3', 2.75],
    ['2 years to 3', 2.5],
    ['between 2 and 3 years', 2.5],
    ['2 or 3 yrs', 2.5],
    ['2, maybe 3', 2.5],
    ['about 3, they say', 3],
    ['3 or so', 3],
    ['4+', 4],
    ['most people stay 4 years in it', 4],
    ['50', 50],
  ])('is read from %j', { tags: ['obligation-30'] }, (noted, years) => {
    expect(yearsIn(noted)).toBeCloseTo(years, 10)
  })

  it.each(
    [
      ['', 'two', 'long', 'years'],
      ['about 30 %', '30 percent', 'since 2015', '2015', 'since 3', '2015-2020', '51', '60 years'],
      ['3 people', '5 engineers', '30 minutes', '6 hours', '10k', '€3', 'Q3', '3rd', '1,000 days'],
      ['1 to 2, some 10', '2-3-4', '1 2', '3/4', '1.2.3', '2 years, 3 people', '3 years 2 years'],
      ['18 months to 2', '3 years to 2 months'],
    ].flat(),
  )('is not made from %j', (noted) => {
    expect(yearsIn(noted)).toBeNull()
  })

  it('is the same in each unit and each spelling', { tags: ['obligation-31'] }, () => {
    const units = fc.constantFrom(
      ...(['y', 'yr', 'yrs', 'year', 'years'] as const).map((unit) => [unit, 1] as const),
      ...(['m', 'mo', 'mos', 'month', 'months'] as const).map((unit) => [unit, 1 / 12] as const),
      ...(['w', 'wk', 'week', 'weeks'] as const).map((unit) => [unit, 7 * day] as const),
      ...(['d', 'day', 'days'] as const).map((unit) => [unit, day] as const),
    )
    const tenths = fc.integer({ min: 1, max: 500 })
    const written = fc.constantFrom('', ' ', '\u00a0')
    fc.assert(
      fc.property(tenths, units, written, fc.boolean(), (parts, [unit, one], blank, comma) => {
        const figure = String(parts / 10)
        const noted = `${comma ? figure.replace('.', ',') : figure}${blank}${unit}`
        expect(yearsIn(noted)).toBeCloseTo((parts / 10) * one, 10)
        expect(yearsIn(noted.toUpperCase())).toBe(yearsIn(noted))
      }),
    )
  })

  it('counts years and months together', { tags: ['obligation-31'] }, () => {
    const joints = fc.constantFrom(' ', ', ', ' and ', '')
    const [years, months] = [fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 11 })]
    fc.assert(
      fc.property(years, months, joints, (whole, more, joint) => {
        const length = whole + more / 12
        expect(yearsIn(`${whole} years${joint}${more} months`)).toBeCloseTo(length, 10)
        expect(yearsIn(`${whole}y${joint}${more}m`)).toBeCloseTo(length, 10)
      }),
    )
  })

  it('is the middle of the two ends that were said', () => {
    const ends = fc.tuple(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 0, max: 24 }))
    const unit = fc.constantFrom('', ' years', ' months', ' weeks')
    fc.assert(
      fc.property(ends, unit, fc.constantFrom('-', '–', ' to ', ' or '), ([low, more], of, to) => {
        const [shorter, longer] = [yearsIn(`${low}${of}`), yearsIn(`${low + more}${of}`)]
        const middle = ((shorter ?? 0) + (longer ?? 0)) / 2
        expect(yearsIn(`${low}${to}${low + more}${of}`)).toBeCloseTo(middle, 10)
        expect(yearsIn(`${low}${of}${to}${low + more}${of}`)).toBeCloseTo(middle, 10)
      }),
    )
  })

  it('is null or between 0 and 50 years, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearlyYears), (noted) => {
        const years = yearsIn(noted)
        expect(years === null || (years >= 0 && years <= 50)).toBe(true)
      }),
    )
  })
})
