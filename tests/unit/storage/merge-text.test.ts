import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mergeText } from '@/storage/merge-text'
import { expectLinear } from '../linear'

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

/** Each property must hold for what is compared, for what is joined, and for texts that are a little of both. */
const budget = fc.constantFrom(0, 8, 60, undefined)

it('a text that is too much to compare keeps the lines of both edits, even if an edit is sent twice', () => {
  fc.assert(
    fc.property(text, text, text, budget, (base, stored, mine, allowed) => {
      const once = mergeText(base, stored, mine, allowed)
      const lines = new Set(once.split('\n'))
      for (const added of Object.keys({ ...newLines(base, stored), ...newLines(base, mine) }))
        expect(lines).toContain(added)
      const twice = mergeText(base, once, mine, allowed)
      expect(newLines(base, twice)).toEqual(newLines(base, once))
    }),
    { numRuns: 5000 },
  )
})

it('a text of thousands of lines is merged as a short one is, if its edits are close together', () => {
  const many = Array.from({ length: 3000 }, () => 'the same line')
  const around = (middle: string) => [...many, middle, ...many].join('\n')
  expect(mergeText(around('old'), around('theirs'), around('mine'))).toBe(around('theirs\nmine'))
})

it.each<[string, (index: number) => string]>([
  ['equal lines', () => '-'],
  ['ten different lines', (index) => `line ${index % 10}`],
  ['lines of which every other is empty', (index) => (index % 2 ? '' : `line ${index}`)],
  ['different lines', (index) => `line ${index}`],
])('the time to merge %s grows with their number, not with its square', (_, lineOf) => {
  expectLinear((lines) => {
    const base = Array.from({ length: lines }, (__, index) => lineOf(index))
    const [theirs, mine] = [
      ['theirs', ...base],
      [...base, 'mine'],
    ]
    return () => {
      const both = mergeText(base.join('\n'), theirs.join('\n'), mine.join('\n'))
      expect(both.split('\n')).toHaveLength(lines + 2)
    }
  }, 10_000)
})
