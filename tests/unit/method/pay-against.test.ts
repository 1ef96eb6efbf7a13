import { expect, it } from 'vitest'
import type { Money } from '@/method/money'
import { againstRange } from '@/method/pay-against'

const range = { low: 70_000, high: 85_000, currency: 'EUR', period: 'year' } as const
const year = (amount: number): Money => ({ amount, currency: 'EUR', period: 'year' })

it('an amount stands below, inside or above a range, whose ends are inside', () => {
  expect(againstRange(year(69_999), range)).toBe('below')
  expect(againstRange(year(70_000), range)).toBe('inside')
  expect(againstRange(year(85_000), range)).toBe('inside')
  expect(againstRange(year(85_001), range)).toBe('above')
})

it('amounts in different units are not compared', () => {
  expect(againstRange({ ...year(80_000), currency: 'USD' }, range)).toBeNull()
  expect(againstRange({ ...year(6000), period: 'month' }, range)).toBeNull()
})
