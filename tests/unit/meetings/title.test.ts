import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanTitle } from '@/meetings/title'

test('a title of a megabyte cannot fill the database', () => {
  expect(cleanTitle('x'.repeat(1_000_000))).toHaveLength(200)
})

test('a title cannot turn the text around it, nor break the line', () => {
  expect(cleanTitle(' Acme\n\t\u202Efirst\u0000 call ')).toBe('Acme first call')
})

test('a title is not cut through the middle of a character', () => {
  expect(cleanTitle(`${'x'.repeat(199)}😀`)).toBe('x'.repeat(199))
})

test('anything at all is a title fit to keep', () => {
  fc.assert(
    fc.property(fc.anything(), (raw) => {
      const title = cleanTitle(raw)
      return title.length <= 200 && title === title.trim() && !/\p{Cc}/u.test(title)
    }),
  )
})
