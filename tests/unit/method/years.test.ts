import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yearsIn } from '@/method/years'

describe('the usual time in the role', () => {
  it('would be misread as people put it (obligation 30)', () => {
    const read = (noted: string) => yearsIn(noted)
    expect(read('3')).toBe(3)
    expect(read('2-3')).toBe(2.5)
    expect(read('two')).toBeNull()
    expect(read('2,5 years')).toBe(2.5)
    expect(read('18 months')).toBe(1.5)
    expect(read('1 to 2, some 10')).toBeNull()
    expect(read('')).toBeNull()
  })

  it('would throw, or be no span of time, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (noted) => {
        const years = yearsIn(noted)
        expect(years === null || (Number.isFinite(years) && years >= 0)).toBe(true)
      }),
    )
  })
})
