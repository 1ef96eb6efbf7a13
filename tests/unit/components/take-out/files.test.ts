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

  it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', '\nx', '＝1+1', '＋1', '－1', '＠x', '  =1'])(
    'runs no formula: %j',
    (formula) => {
      const [, cell = ''] = /^\uFEFF"?(.*?)"?\r\n$/s.exec(csvOf([[formula]])) ?? []
      expect(cell).toBe(`'${formula}`)
    },
  )

  const hostile = ['=', '+', '-', '@', '＝', '＋', '－', '＠']
  it.each([',', ';', '\t', '|', '\n', '\r', '"'])(
    'runs no formula, also where a spreadsheet splits at %j',
    (sign) => {
      for (const formula of hostile.flatMap((one) => [one, ` ${one}`, `\u00a0${one}`]))
        expect(csvOf([[`Dev${sign}${formula}cmd`]])).toMatch(/Dev["\s,;|]+'\s?[=+\-@＝＋－＠]cmd/)
    },
  )

  it('has no formula at the beginning of a cell, whichever sign ends a cell', () => {
    const piece = fc.constantFrom(...hostile, ';', ',', '|', '\t', '\n', '"', "'", ' ', 'a', '1')
    const cell = fc.array(piece, { maxLength: 12 }).map((all) => all.join(''))
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 3 }), (row) => {
        for (const found of csvOf([row])
          .slice(1)
          .split(/[,;|\t\r\n"]/))
          expect(found).not.toMatch(/^\s*[=+\-@＝＋－＠]/)
      }),
    )
  })

  it('leaves what is no formula as it is, and a long text takes no longer than any other', () => {
    for (const text of ['Müller - Söhne', '70,000 – 90,000', 'a=b; c', 'x@y.org', "it's"])
      expect(parsed(csvOf([[text]]).slice(1))).toEqual([[text]])
    for (const sign of [' ', ';', '\n', '; ', '"']) csvOf([[sign.repeat(50_000)]])
  })

  it('reads back as it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 3 }), { maxLength: 4 }),
        (rows) => {
          const safe = rows.map((row) => row.map((cell) => defused(cell)))
          expect(parsed(csvOf(rows).slice(1))).toEqual(safe)
        },
      ),
    )
  })
})

/** A cell as it is in the file: each formula has an apostrophe before it. */
function defused(cell: string): string {
  const safe = cell.replace(
    /(^|[,;|"\t\r\n\v\f\u0085\u2028\u2029])(?=[^\S\t\r\n\v\f\u2028\u2029]*[=+\-@])/g,
    "$1'",
  )
  return /^[\t\r\n]/.test(cell) ? `'${safe}` : safe
}

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
