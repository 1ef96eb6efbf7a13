import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** The obligations that the chapter lays on the product, by their number. */
const forty = Array.from({ length: 40 }, (_, index) => index + 1)

/** Every source in a folder, by its path there. */
function sourcesIn(folder: string, files: RegExp): [file: string, source: string][] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => files.test(file))
    .map((file) => [file, readFileSync(join(root, folder, file), 'utf8')])
}

/** What stands first behind `it(`, `test(` or `it.each(…)(`: the titles; a skipped test has none. */
const title =
  /(?:\b(?:it|test|describe|test\.describe)|\))\(\s*(['"`])((?:\\[\s\S]|(?!\1)[\s\S])*?)\1\s*,/g

function obligationsOf(source: string): number[] {
  return [...source.matchAll(title)].flatMap(([, , words = '']) =>
    [...words.matchAll(/\(obligation (\d+)\)/g)].map(([, number]) => Number(number)),
  )
}

describe('an obligation', () => {
  const shown = new Set(
    sourcesIn('tests', /\.(?:test|spec)\.tsx?$/).flatMap(([, source]) => obligationsOf(source)),
  )

  it('would be kept by no test that names it', () => {
    expect(forty.filter((number) => !shown.has(number))).toEqual([])
  })

  it('would be named that the chapter does not have', () => {
    expect([...shown].filter((number) => !forty.includes(number))).toEqual([])
  })

  it('would count as tested by a comment, or by a test that is skipped', () => {
    const named = (number: number) => `"would be lost (obligation ${number})", () => {})`
    const source = [
      `it(${named(1)}`,
      `it.each([['a', 1]])(${named(2)}`,
      `test(${named(3)}`,
      `// ${named(4)}`,
      `it.skip(${named(5)}`,
      `test.fixme(${named(6)}`,
      `expect(${named(7)}`,
    ]
    expect(obligationsOf(source.join('\n'))).toEqual([1, 2, 3])
  })
})

describe('what the method knows', () => {
  const named = sourcesIn('method', /\.ts$/).flatMap(([file, source]) =>
    [...source.matchAll(/\bobligations?: (\d+|\[[\d, ]*\])/g)].flatMap(([, numbers = '']) =>
      (numbers.match(/\d+/g) ?? []).map((number) => ({ file, number: Number(number) })),
    ),
  )

  it('would name an obligation that a reader of the chapter looks for in vain', () => {
    expect(named.length).toBeGreaterThan(60)
    expect(named.filter(({ number }) => !forty.includes(number))).toEqual([])
  })

  it('would leave an obligation out', () => {
    const numbers = new Set(named.map(({ number }) => number))
    expect(forty.filter((number) => !numbers.has(number))).toEqual([])
  })
})
