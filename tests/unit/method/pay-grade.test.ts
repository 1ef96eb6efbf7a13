import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradeReading, rangeWidth, USUAL_SPREAD } from '@/method/pay-grade'

describe('the reading of a pay grade', () => {
  it('would not hint at room where people stay for long (obligation 32)', () => {
    for (const years of [4, 7.5, 30]) {
      expect(gradeReading(years)).toMatchObject({ width: 'wider' })
      expect(gradeReading(years).obligations).toEqual([31, 32])
    }
  })

  it('would promise room in a job that people leave after a year or two (obligation 33)', () => {
    for (const years of [0, 0.5, 1, 2]) {
      expect(gradeReading(years)).toMatchObject({ width: 'narrower' })
      expect(gradeReading(years).obligations).toEqual([31, 33])
    }
  })

  it('would read something into three years, or into nothing said (obligation 31)', () => {
    for (const years of [null, 2.1, 3, 3.9, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(gradeReading(years)).toMatchObject({ width: 'unclear' })
      expect(gradeReading(years).obligations).toEqual([31])
    }
  })

  it('would turn round: a longer stay never reads as a narrower grade', () => {
    const width = ['narrower', 'unclear', 'wider']
    const years = fc.double({ min: 0, max: 60, noNaN: true })
    fc.assert(
      fc.property(years, years, (one, other) => {
        const shorter = width.indexOf(gradeReading(Math.min(one, other)).width)
        const longer = width.indexOf(gradeReading(Math.max(one, other)).width)
        expect(longer).toBeGreaterThanOrEqual(shorter)
      }),
    )
  })
})

describe('the width of their range', () => {
  it.each([
    [70_000, 85_000, 'narrower'],
    [70_000, 91_000, 'usual'],
    [70_000, 105_000, 'usual'],
    [70_000, 105_050, 'wider'],
    [90_000, 300_000, 'wider'],
    [70_000, 280_000, 'wider'],
  ] as const)('would be told wrongly for %d to %d', (low, high, against) => {
    expect(rangeWidth({ low, high })?.against).toBe(against)
  })

  it('would be told of one figure, of nothing, or of a range on its head or half typed', () => {
    for (const [low, high] of [
      [85_000, 85_000],
      [0, 85_000],
      [0, 0],
      [85_000, 70_000],
      [-70_000, 85_000],
      [Number.NaN, 1],
      [1, Number.POSITIVE_INFINITY],
      [Number.MIN_VALUE, 1],
      [8, 70],
      [70, 85_000],
      [70_000, 280_050],
    ] as const) {
      expect(rangeWidth({ low, high })).toBeNull()
    }
  })

  it('would depend on the currency or the period: half of it is as wide as all of it', () => {
    const low = fc.integer({ min: 1, max: 1_000_000 })
    // Beyond four times its low end a range is not told at all.
    const range = low.chain((bottom) =>
      fc.tuple(fc.constant(bottom), fc.integer({ min: 1, max: 3 * bottom })),
    )
    fc.assert(
      fc.property(range, ([bottom, more]) => {
        const high = bottom + more
        expect(rangeWidth({ low: bottom / 2, high: high / 2 })).toEqual(
          rangeWidth({ low: bottom, high }),
        )
      }),
    )
  })

  it('would disagree with the figure beside it', () => {
    const money = fc.double({ min: -10, max: 1e9, noNaN: true })
    fc.assert(
      fc.property(money, money, (low, high) => {
        const width = rangeWidth({ low, high })
        if (width === null) return
        expect(Number.isFinite(width.spread)).toBe(true)
        expect(width.against === 'narrower').toBe(width.spread < USUAL_SPREAD[0])
        expect(width.against === 'wider').toBe(width.spread > USUAL_SPREAD[1])
      }),
    )
  })
})
