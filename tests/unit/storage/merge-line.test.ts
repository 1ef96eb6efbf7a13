import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeLine } from '@/storage/merge-text'

const line = fc.constantFrom('', 'Ann', 'Bea', 'Ann / Bea', 'Ann Smith', 'A', ' / ', 'Ann /')
const lines = fc.oneof(line, fc.string({ maxLength: 6 }))

describe('two edits of one line', () => {
  it.each([
    ['Ann', 'Ann', 'Bea', 'Bea'],
    ['Ann', 'Bea', 'Ann', 'Bea'],
    ['', 'Ann', 'Bea', 'Ann / Bea'],
    // The candidate types on: `Be` had been merged before.
    ['Be', 'Ann / Be', 'Bea', 'Ann / Bea'],
    ['Ann', 'Cleo', '', 'Cleo'],
    ['Ann', '', 'Bea', 'Bea'],
    ['Ann', '', 'Ann', ''],
    ['Ann / Bea', 'Ann / Bea', 'Ann', 'Ann'],
    // Each removed what the other kept. What both began from would count as nobody's edit, so it does not come again.
    ['Ann / Bea', 'Ann', 'Bea', 'Bea / Ann'],
    ['Ann', 'Bea', 'Ann / Bea', 'Ann / Bea'],
  ])('that began from %j, one to %j and one to %j, become %j', (base, stored, mine, merged) => {
    expect(mergeLine(base, stored, mine)).toBe(merged)
  })

  it('lose nothing', () => {
    fc.assert(
      fc.property(lines, lines, lines, (base, stored, mine) => {
        const merged = mergeLine(base, stored, mine)
        if (mine !== base) expect(merged).toContain(mine.trim())
        if (stored !== base && !stored.includes(base)) expect(merged).toContain(stored)
      }),
      { numRuns: 5000 },
    )
  })

  it('are the same if one of them is merged twice', () => {
    fc.assert(
      fc.property(lines, lines, lines, (base, stored, mine) => {
        const merged = mergeLine(base, stored, mine)
        expect(mergeLine(base, merged, mine)).toBe(merged)
      }),
      { numRuns: 5000 },
    )
  })
})
