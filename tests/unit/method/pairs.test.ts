import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Pair, pairsText, parsePairs } from '@/method/pairs'

/** A few words as people type them: no arrow, no line break, no blanks around. */
const words = fc
  .string({ maxLength: 20 })
  .map((text) => text.replaceAll(/→|->|=>|[\n\r\u2028\u2029]/gu, '').trim())
  .filter((text) => !/→|->|=>/u.test(text))
const pair = fc.record({ need: words, strength: words })
const isSomething = ({ need, strength }: Pair) => need !== '' || strength !== ''

describe('pairs of a need and a strength', () => {
  it('come back from the answer as they were', { tags: ['obligation-16'] }, () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 6 }), (pairs) => {
        // Where two halves meet, they may form an arrow. That makes another pair.
        fc.pre(pairs.every(({ need }) => !need.endsWith('-') && !need.endsWith('=')))
        expect(parsePairs(pairsText(pairs))).toEqual(pairs.filter(isSomething))
      }),
    )
  })

  it('keep every word of what was typed as points', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 40 }),
        (typed) => {
          const kept = pairsText(parsePairs(typed))
          expect(kept.split(/\s+/u).join('')).toBe(typed.split(/\s+/u).join(''))
        },
      ),
    )
  })

  it.each([
    ['spark → three pipelines', { need: 'spark', strength: 'three pipelines' }],
    ['spark->three pipelines', { need: 'spark', strength: 'three pipelines' }],
    ['spark => three', { need: 'spark', strength: 'three' }],
    ['three pipelines', { need: '', strength: 'three pipelines' }],
    ['spark →', { need: 'spark', strength: '' }],
  ])('are read from “%s”', (line, expected) => {
    expect(parsePairs(line)).toEqual([expected])
  })
})
