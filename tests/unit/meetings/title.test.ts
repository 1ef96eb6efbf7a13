import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanTitle } from '@/meetings/title'

test('a title of a megabyte is cut to 200 characters', () => {
  expect(cleanTitle('x'.repeat(1_000_000))).toHaveLength(200)
})

test('a title is kept without the characters that turn text around or break the line', () => {
  expect(cleanTitle(' Acme\n\t\u202Efirst\u0000 call ')).toBe('Acme first call')
})

test('a long title is cut before a character that does not fit as a whole', () => {
  expect(cleanTitle(`${'x'.repeat(199)}😀`)).toBe('x'.repeat(199))
})

test('any value becomes a title that can be kept', () => {
  fc.assert(
    fc.property(fc.anything(), (raw) => {
      const title = cleanTitle(raw)
      return title.length <= 200 && title === title.trim() && !/\p{Cc}/u.test(title)
    }),
  )
})
