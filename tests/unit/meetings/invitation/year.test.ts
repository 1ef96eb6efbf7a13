import { expect, it } from 'vitest'
import { readInvitation } from '@/meetings/invitation/read'
import { around } from './fixtures'

const whenIn = (text: string) => readInvitation(text, around).meetings[0]?.when?.value
const dayIn = (text: string) => {
  const { at, problem } = whenIn(text) ?? {}
  return [at == null ? null : new Date(at).toISOString().slice(0, 10), problem]
}

it.each([
  ['Tuesday, December 1', '2026-12-01'],
  ['Wed, Dec 1', '2027-12-01'],
  ['Friday 1 January', '2027-01-01'],
  ['Wed, Nov 25', '2026-11-25'],
  ['Dec 1', '2026-12-01'],
])(
  'a day without a year is the one that has its weekday, and that is said: %s',
  (day, expected) => {
    expect(dayIn(`${day} at 14:00 UTC`)).toEqual([expected, 'no-year'])
  },
)

it.each(['Monday, December 1', 'Sun 1 December', 'Sat, January 1'])(
  'a weekday that fits neither this year nor the next is said: %s',
  (day) => {
    expect(dayIn(`${day} 14:00 UTC`)).toEqual([null, 'weekday'])
    expect(whenIn(`Call on ${day}.`)?.at).toBeNull()
  },
)

it('a day that is long past has no certain year', () => {
  expect(dayIn('Mon, Nov 2, 14:00 UTC')).toEqual([null, 'no-year'])
})
