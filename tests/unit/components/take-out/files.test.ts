import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvOf } from '@/components/take-out/csv'
import { safeName, uniqueName } from '@/components/take-out/file-names'
import { shortened } from '@/components/take-out/shorten'
import { pages } from '@/locales/pages'

describe('the name of a file', () => {
  it.each([
    ['Müller & Söhne: "Nord/Süd"', 'Müller & Söhne Nord Süd'],
    ['CON', 'CON_'],
    ['nul.txt', 'nul.txt_'],
    ['..', ''],
    [' a. ', 'a'],
    ['x'.repeat(300), 'x'.repeat(80)],
    ['[[Acme]] #1', 'Acme 1'],
  ])('of %s is taken by every system', (name, safe) => {
    expect(safeName(name)).toBe(safe)
  })

  it('has no sign that a system refuses, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (name) => {
        expect(safeName(name)).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^[. ]|[. ]$/u)
      }),
    )
  })

  it('is one of its own, whatever the capitals', () => {
    const taken = new Set(['acme.md'])
    expect(uniqueName('Acme', '.md', taken)).toBe('Acme (2).md')
    expect(uniqueName('ACME', '.md', taken)).toBe('ACME (3).md')
  })
})

describe('a table as CSV', () => {
  it('is read by Excel as UTF-8, with a line for each row', () => {
    expect(
      csvOf([
        ['a', 'ü'],
        ['b,c', 'd"e'],
      ]),
    ).toBe('\uFEFFa,ü\r\n"b,c","d""e"\r\n')
  })

  it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx'])('runs no formula: %j', (formula) => {
    const [, cell = ''] = /^\uFEFF"?(.*?)"?\r\n$/s.exec(csvOf([[formula]])) ?? []
    expect(cell).toBe(`'${formula}`)
  })

  it('reads back as it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 3 }), { maxLength: 4 }),
        (rows) => {
          const safe = rows.map((row) =>
            row.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)),
          )
          expect(parsed(csvOf(rows).slice(1))).toEqual(safe)
        },
      ),
    )
  })
})

/** A plain reader of RFC 4180. */
function parsed(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g,
  )) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

it('a text that is too long says that it goes on, and no sign is cut', () => {
  const { shortened: note } = pages.takeOut.print
  expect(shortened('a\nb', 40)).toBe('a; b')
  expect(shortened('👩‍👩‍👧'.repeat(50), 60)).toMatch(new RegExp(`^(?:👩‍👩‍👧)+${note}$`))
})
