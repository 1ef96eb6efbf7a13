import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mergeText } from '@/storage/merge-text'

const text = fc
  .array(fc.constantFrom('growing 30 %', 'Grüße', 'pay 80k', '', 'team of 5'), { maxLength: 6 })
  .map((lines) => lines.join('\n'))

/** How often a text holds each line that the base lacks. */
function newLines(base: string, merged: string) {
  const old = new Set(base.split('\n'))
  const counts: Record<string, number> = {}
  for (const line of merged.split('\n')) if (!old.has(line)) counts[line] = (counts[line] ?? 0) + 1
  return counts
}

it('an edit sent twice adds the same lines as an edit sent once', () => {
  fc.assert(
    fc.property(text, text, text, (base, stored, mine) => {
      const once = mergeText(base, stored, mine)
      expect(newLines(base, mergeText(base, once, mine))).toEqual(newLines(base, once))
    }),
    { numRuns: 3000 },
  )
})

it('an edit that nobody else disturbed comes out as typed, even if it is sent twice', () => {
  fc.assert(
    fc.property(text, text, (base, mine) => {
      const once = mergeText(base, base, mine)
      expect(once).toBe(mine)
      expect(mergeText(base, once, mine)).toBe(mine)
    }),
  )
})

it('a line added on either side is kept', () => {
  fc.assert(
    fc.property(text, text, text, (base, stored, mine) => {
      const old = new Set(base.split('\n'))
      const merged = new Set(mergeText(base, stored, mine).split('\n'))
      for (const line of [...stored.split('\n'), ...mine.split('\n')])
        if (!old.has(line)) expect(merged).toContain(line)
    }),
    { numRuns: 1000 },
  )
})
