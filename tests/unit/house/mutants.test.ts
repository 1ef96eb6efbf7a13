import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mutants } from '@/tests/mutants/list.mjs'
import { mutate, resultOf } from '@/tests/mutants/run.mjs'

const fromRoot = (path: string) => new URL(`../../../${path}`, import.meta.url)

describe('the list of mutants', () => {
  it.each(mutants)('can make its mutant in $file: $before', (mutant) => {
    const text = readFileSync(fromRoot(mutant.file), 'utf8')
    expect(mutate(text, mutant)).not.toBe(text)
  })

  it('names tests that there are', () => {
    const tests = mutants.flatMap((mutant) => mutant.tests)
    expect(tests.filter((file) => !existsSync(fromRoot(`tests/unit/${file}`)))).toEqual([])
    expect(mutants.filter((mutant) => mutant.tests.length === 0)).toEqual([])
  })
})

describe('a mutant', () => {
  const mutant = { file: 'a.ts', before: 'x > 0', after: 'true', tests: ['a.test.ts'] }

  it('changes its line and nothing else', () => {
    expect(mutate('if (x > 0) y()', mutant)).toBe('if (true) y()')
  })

  it('is refused if its text is missing, or stands twice', () => {
    expect(() => mutate('if (x >= 0) y()', mutant)).toThrow('a.ts has 0 times: x > 0')
    expect(() => mutate('x > 0 || x > 0', mutant)).toThrow('a.ts has 2 times')
  })

  it('is killed only by a test that ran and failed', () => {
    expect(resultOf({ success: false, numFailedTests: 1 }, false)).toBe('killed')
    expect(resultOf({ success: true, numFailedTests: 0 }, false)).toBe('survived')
    expect(resultOf({ success: false, numFailedTests: 0 }, false)).toBe('broken')
    expect(resultOf(null, false)).toBe('broken')
    expect(resultOf(null, true)).toBe('timed out')
  })
})
