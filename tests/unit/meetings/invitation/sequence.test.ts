import { expect, it } from 'vitest'
import { readInvitation } from '@/meetings/invitation/read'
import { around, event } from './fixtures'

const start = 'DTSTART:20261201T140000Z'
const sequenceIn = (...lines: string[]) =>
  readInvitation(event(start, ...lines), around).meetings[0]?.sequence

it.each([
  ['0', 0],
  ['3', 3],
  ['2147483647', 2147483647],
])('the number of a change is read: %s', (given, expected) => {
  expect(sequenceIn(`SEQUENCE:${given}`)).toBe(expected)
})

it('an event without a number was not changed', () => {
  expect(sequenceIn()).toBe(0)
})

it.each(['2147483648', '99999999999999999', '9'.repeat(400), '-1'])(
  'what is no number of a change is none: %s',
  (given) => {
    expect(sequenceIn(`SEQUENCE:${given}`)).toBeNull()
  },
)
