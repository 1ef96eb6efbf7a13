import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brokenAt } from '@/storage/one-file/json-place'
import { tooDeepAt } from '@/storage/one-file/nesting'

const isJson = (text: string) => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('the place where a text stops to be JSON', () => {
  it('is the end of a text that is cut off', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), (value, at) => {
        const text = `{"all":${JSON.stringify(value, null, 1)}}`
        const cut = text.slice(0, 1 + (at % (text.length - 1)))
        expect(brokenAt(cut)).toBe(cut.length)
      }),
    )
  })

  it.each([String.raw`{"a":"b\\ c`, String.raw`["\\`, String.raw`["\u00`, '["x\\'])(
    'is the end of a text that is cut off in or behind an escape: %s',
    (cut) => {
      expect(brokenAt(cut)).toBe(cut.length)
    },
  )

  it('is in the text: what stands before it can go on to be JSON', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.nat(),
        fc.constantFrom(',', ']', '}', ':', 'x', '\u0001'),
        (...given) => {
          const [value, at, wrong] = given
          const text = `{"all":${JSON.stringify(value)}}`
          const place = at % text.length
          const broken = text.slice(0, place) + wrong + text.slice(place)
          if (isJson(broken)) return
          const found = brokenAt(broken)
          expect(found).toBeLessThanOrEqual(broken.length)
          // Without what follows it is only cut off.
          const before = broken.slice(0, found)
          expect(before === '' || isJson(before) || brokenAt(before) === before.length).toBe(true)
        },
      ),
    )
  })
})

describe('a text that nests too deep', () => {
  it('is found whatever stands in its strings', () => {
    const list = (levels: number, within: string) =>
      '['.repeat(levels) + within + ']'.repeat(levels)
    for (const within of ['"[[[["', String.raw`"\"[[["`, String.raw`"\\"`, ''])
      expect([tooDeepAt(list(64, within)), tooDeepAt(list(65, within))]).toEqual([null, 64])
  })
})
