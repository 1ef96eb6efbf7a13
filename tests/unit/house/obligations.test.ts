import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { obligations } from '@/tests/obligations.mjs'

const folder = fileURLToPath(new URL('../../../method', import.meta.url))

describe('what the method knows', () => {
  const named = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const source = readFileSync(join(folder, file), 'utf8')
      return [...source.matchAll(/\bobligations?: (\d+|\[[\d, ]*\])/g)].flatMap(
        ([, numbers = '']) =>
          (numbers.match(/\d+/g) ?? []).map((number) => ({ file, number: Number(number) })),
      )
    })

  it('names only obligations that the chapter has', () => {
    expect(named.length).toBeGreaterThan(60)
    expect(named.filter(({ number }) => !obligations.includes(number))).toEqual([])
  })

  it('names every obligation', () => {
    const numbers = new Set(named.map(({ number }) => number))
    expect(obligations.filter((number) => !numbers.has(number))).toEqual([])
  })
})
