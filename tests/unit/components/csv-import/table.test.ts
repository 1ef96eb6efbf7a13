import type { Stage } from '@/method/stages'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOf } from '@/components/csv-import/columns'
import { dateIn, needsOrder, orderOf } from '@/components/csv-import/dates'
import { decodeTable } from '@/components/csv-import/decode'
import { MOST_ROWS, parseTable } from '@/components/csv-import/parse'
import { commandsFor, linesOf } from '@/components/csv-import/plan'
import { stageOf, stagesFor } from '@/components/csv-import/stage-words'

const bytesOf = (...parts: (string | number[])[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    Buffer.concat(
      parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
    ),
  )
const utf16 = (text: string, isBig = false) => {
  const bytes = Buffer.from(text, 'utf16le')
  return [...(isBig ? bytes.swap16() : bytes)]
}
const table = async (text: string) => {
  const parsed = await parseTable(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem))
  return parsed.table
}

describe('the text of a file is read', () => {
  const text = 'Firma;Ort\r\nMüller;Köln'
  it.each<[string, Uint8Array<ArrayBuffer>]>([
    ['as UTF-8', bytesOf(text)],
    ['as UTF-8 with a mark', bytesOf([0xef, 0xbb, 0xbf], text)],
    ['as UTF-16 with a mark', bytesOf([0xff, 0xfe], utf16(text))],
    ['as UTF-16 without one', bytesOf(utf16(text))],
    ['as UTF-16 of the other order', bytesOf([0xfe, 0xff], utf16(text, true))],
    ['as Windows-1252', new Uint8Array(Buffer.from(text, 'latin1'))],
  ])('%s', async (_, bytes) => {
    const decoded = decodeTable(bytes)
    expect(decoded.ok && (await table(decoded.text))).toEqual({
      names: ['Firma', 'Ort'],
      rows: [{ number: 2, cells: ['Müller', 'Köln'] }],
    })
  })

  it.each<[string, Uint8Array<ArrayBuffer>, string]>([
    ['nothing', bytesOf('  \n'), 'empty'],
    ['a workbook of Excel', bytesOf('PK\u0003\u0004'), 'archive'],
    ['an old workbook of Excel', bytesOf([0xd0, 0xcf, 0x11]), 'archive'],
    ['a picture', bytesOf([0x89, 0x50, 0, 0, 0, 0xd, 1, 0]), 'no-text'],
    ['more than 10 MB', new Uint8Array(10_000_001), 'large'],
  ])('of %s it is said what it is', (_, bytes, kind) => {
    expect(decodeTable(bytes)).toEqual({ ok: false, problem: { kind } })
  })
})

describe('a table is read', () => {
  it.each([
    ['commas', 'Company,Job\nAcme,"Engineer, data"'],
    ['semicolons', 'Company;Job\nAcme;Engineer, data'],
    ['tabs', 'Company\tJob\nAcme\tEngineer, data'],
    ['tabs, with the break at the end that a sheet copies', 'Company\tJob\nAcme\tEngineer, data\n'],
    ['semicolons, and breaks at the end', 'Company;Job\r\nAcme;Engineer, data\r\n\r\n'],
    ['bars, and empty rows between', 'Company|Job\n\n\nAcme|Engineer, data\n'],
    ['tabs, and rows of one cell', 'Company\tJob\nAcme\tEngineer, data\nBeta\nGamma\nDelta\n'],
    ['a line of Excel that names the separator', 'sep=;\r\nCompany;Job\r\nAcme;Engineer, data'],
  ])('with %s', async (_, text) => {
    const { names, rows } = await table(text)
    expect([names, rows[0]?.cells]).toEqual([
      ['Company', 'Job'],
      ['Acme', 'Engineer, data'],
    ])
  })

  it('with quotes, lines in cells, and empty rows, which keep their numbers', async () => {
    const { rows } = await table('Company,Notes\n\nAcme,"two\n""lines"""\n,\nBeta,\n')
    expect(rows).toEqual([
      { number: 3, cells: ['Acme', 'two\n"lines"'] },
      { number: 5, cells: ['Beta', ''] },
    ])
  })

  it('and a cell that is not closed is named with its row', async () => {
    expect(await parseTable('Company,Notes\nAcme,ok\nBeta,"open')).toEqual({
      ok: false,
      problem: { kind: 'quotes', row: 3 },
    })
  })

  it('up to its limit, which is said', async () => {
    const rows = (count: number) => `Company\n${'Acme\n'.repeat(count)}`
    expect((await table(rows(MOST_ROWS))).rows).toHaveLength(MOST_ROWS)
    expect(await parseTable(rows(MOST_ROWS + 1))).toEqual({
      ok: false,
      problem: { kind: 'many', most: MOST_ROWS },
    })
    expect(await parseTable('Company,Job\n')).toEqual({ ok: false, problem: { kind: 'no-rows' } })
  })

  it.each(['\n', ',,\n', ' \n'])(
    'with each of its rows, however many rows of %j it has',
    async (empty) => {
      const rows = (count: number) =>
        `Company,Job\n${`Acme,Data\n${empty.repeat(2)}`.repeat(count)}${empty.repeat(MOST_ROWS)}`
      const read = await table(rows(MOST_ROWS))
      expect(read.rows).toHaveLength(MOST_ROWS)
      expect(read.rows.at(-1)?.number).toBe(3 * MOST_ROWS - 1)
      expect(await parseTable(rows(MOST_ROWS + 1))).toEqual({
        ok: false,
        problem: { kind: 'many', most: MOST_ROWS },
      })
    },
  )
})

describe('columns are known by their names', () => {
  it.each([
    [
      'Huntr',
      'Company,Job Title,List,Location,Salary,Job Post URL,Date Applied',
      ['Company', 'Job Title', 'List', 'Date Applied', 'Job Post URL', 'Location', 'Salary'],
    ],
    [
      'Teal',
      'Job Position,Company,Max. Salary,Location,Status,Date Saved',
      ['Company', undefined, 'Status', 'Date Saved', undefined, 'Location', undefined],
    ],
    [
      'Notion',
      'Name,Stage,Company,Position,Posting URL,Applied',
      ['Company', 'Position', 'Stage', 'Applied', 'Posting URL', undefined, undefined],
    ],
    [
      'a German table',
      'Firma,Stelle,Status,Bewerbungsdatum,Stellenlink,Ort,Gehalt',
      ['Firma', 'Stelle', 'Status', 'Bewerbungsdatum', 'Stellenlink', 'Ort', 'Gehalt'],
    ],
    [
      'a French table',
      'Entreprise,Poste,Statut,Date de candidature,Lien,Lieu,Salaire',
      ['Entreprise', 'Poste', 'Statut', 'Date de candidature', 'Lien', 'Lieu', 'Salaire'],
    ],
    [
      'what no one knows',
      'constructor,__proto__,toString',
      [undefined, undefined, undefined, undefined, undefined, undefined, undefined],
    ],
  ])('%s', (_, header, wanted) => {
    const names = header.split(',')
    const columns = columnsOf(names)
    const fields = ['company', 'job', 'stage', 'date', 'link', 'place', 'pay'] as const
    expect(fields.map((field) => names[columns[field]])).toEqual(wanted)
  })
})

it.each([
  ['Applied', 'pre-interview'],
  ['Wishlist', 'pre-interview'],
  ['Phone Screen', 'pre-interview'],
  ['Phone interview', 'pre-interview'],
  ['Interviewing', 'interview'],
  ['Rejected after interview', 'closed'],
  ['Offer', 'offer'],
  ['Absage', 'closed'],
  ['Vorstellungsgespräch', 'interview'],
  ['Purple', null],
])('the stage “%s” is %s', (word, stage) => {
  expect(stageOf(word)).toBe(stage)
})

it('words that every object knows are stages as any other', () => {
  const words = ['constructor', '__proto__', 'toString', 'Offer']
  expect(Object.entries(stagesFor(words, {}))).toEqual([
    ['constructor', 'pre-interview'],
    ['__proto__', 'pre-interview'],
    ['toString', 'pre-interview'],
    ['Offer', 'offer'],
  ])
  const said = JSON.parse('{"__proto__": "closed", "Offer": "interview"}') as Record<string, Stage>
  expect(Object.values(stagesFor(words, said))).toEqual([
    'pre-interview',
    'closed',
    'pre-interview',
    'interview',
  ])
})

describe('dates', () => {
  const day = (year: number, month: number, date: number) =>
    new Date(year, month - 1, date).getTime()
  it.each<[string, number | null]>([
    ['2026-03-04', day(2026, 3, 4)],
    ['2026-03-04T10:00:00Z', day(2026, 3, 4)],
    ['4.3.2026', day(2026, 3, 4)],
    ['13/04/2026', day(2026, 4, 13)],
    ['04/13/26', day(2026, 4, 13)],
    ['04/04/2026', day(2026, 4, 4)],
    ['March 4th, 2026', day(2026, 3, 4)],
    ['4. März 2026', day(2026, 3, 4)],
    ['4 févr. 2026', day(2026, 2, 4)],
    ['04-Mar-2026', day(2026, 3, 4)],
    ['4-Mar-26', day(2026, 3, 4)],
    ['4/mär/2026', day(2026, 3, 4)],
    ['4 Mar 26', day(2026, 3, 4)],
    ['4-Mar/26', null],
    ['31-Feb-2026', null],
    ['04-Xyz-2026', null],
    ['03/04/2026', null],
    ['31/02/2026', null],
    ['45678', null],
    ['soon', null],
  ])('%s is read without a guess', (text, at) => {
    expect(dateIn(text, null)).toBe(at)
  })

  it('that can be two days are read as the candidate, or another date of the file, says', () => {
    expect(needsOrder('03/04/2026')).toBe(true)
    expect(dateIn('03/04/2026', 'day')).toBe(day(2026, 4, 3))
    expect(dateIn('03/04/2026', 'month')).toBe(day(2026, 3, 4))
    expect(orderOf(['03/04/2026', '20/04/2026'])).toBe('day')
    expect(orderOf(['03/04/2026', '04/20/2026'])).toBe('month')
    expect(orderOf(['03/04/2026', '20/04/2026', '04/20/2026'])).toBeNull()
  })
})

describe('each row', () => {
  const read = async (text: string, known: string[] = []) => {
    const parsed = await table(text)
    const choices = {
      columns: columnsOf(parsed.names),
      order: null,
      stages: { Offer: 'offer' },
    } as const
    return linesOf(parsed, choices, new Set(known), (row) => `id-${row}`)
  }

  it('is a new company, one more job of it, a known company, or says why it cannot be read', async () => {
    const lines = await read(
      `Company,Job,Location\nAcme,Data,Berlin\nACME,Web,\nBeta,,\n,Data,\n${'x'.repeat(501)},,\n`,
      ['beta'],
    )
    expect(lines.map(({ row, kind }) => [row, kind])).toEqual([
      [2, 'new'],
      [3, 'more'],
      [4, 'known'],
      [5, 'unread'],
      [6, 'unread'],
    ])
    expect(lines.slice(3)).toMatchObject([
      { problem: { kind: 'no-name' } },
      { problem: { kind: 'long', field: 'company' } },
    ])
  })

  it('comes in with all that its cells say', async () => {
    const [line] = await read(
      'Company,Job,Status,Applied,URL,Salary,Contact,Email,Notes\nAcme,Data,Offer,2026-03-04,https://x.example/1,70k,Mara,m@x.example,nice\n',
    )
    if (!line || !('values' in line)) throw new Error('It is not new')
    const commands = commandsFor(line, 'posting', 7)
    const created = new Date(2026, 2, 4).getTime()
    expect(commands).toMatchObject([
      {
        name: 'company.create',
        input: { companyId: 'id-2', name: 'Acme', role: 'Data', now: created },
      },
      { name: 'company.edit', input: { stage: 'offer' } },
      { name: 'person.write', input: { id: 'id-2:contact', name: 'Mara', email: 'm@x.example' } },
      {
        name: 'posting.keep',
        input: { link: 'https://x.example/1', pay: '70k', text: 'nice', now: 7 },
      },
    ])
  })

  it('keeps a link that is none, and a date that is none, as they are written', async () => {
    const [line] = await read('Company,URL,Applied\nAcme,javascript:alert(1),soon\n')
    if (!line || !('values' in line)) throw new Error('It is not new')
    expect(commandsFor(line, 'posting', 7)).toMatchObject([
      { input: { now: 7 } },
      { input: { link: '', text: 'javascript:alert(1)\nsoon' } },
    ])
    expect(line.undated).toBe(true)
  })
  const commandsOf = async (text: string) =>
    (await read(text)).flatMap((line) =>
      'values' in line ? commandsFor(line, `row-${line.row}`, 7) : [],
    )

  it('of one more job keeps its stage, date and contact with it', async () => {
    const head = 'Company,Job,Status,Applied,Contact,Email,Notes\n'
    const commands = await commandsOf(
      `${head}Acme,Dev,Applied,2026-01-02,Ann,ann@a.example,\nAcme,Lead,Interview,2026-05-06,Bob Meyer,bob@a.example,nice\nAcme,Ops,,,Ann,ann@a.example,\n`,
    )
    expect(commands.slice(2)).toMatchObject([
      {
        name: 'person.write',
        input: { id: 'row-3', companyId: 'id-2', name: 'Bob Meyer', email: 'bob@a.example' },
      },
      {
        name: 'posting.keep',
        input: {
          title: 'Lead',
          text: 'nice\nStage: Interview\nDate: 2026-05-06\nContact: Bob Meyer, bob@a.example',
        },
      },
      { name: 'posting.keep', input: { title: 'Ops', text: 'Contact: Ann, ann@a.example' } },
    ])
  })

  it('with a date that cannot be read and nothing else keeps the date as it is written', async () => {
    expect(await commandsOf('Company,Job,Applied\nAcme,Dev,soon\n')).toMatchObject([
      { name: 'company.create' },
      { name: 'posting.keep', input: { title: 'Dev', text: 'soon' } },
    ])
  })

  it('whose cells together are longer than is kept says so, and the others come in', async () => {
    const lines = await read(
      `Company,Notes,URL\nAcme,${'n'.repeat(99_990)},see their own site\nBeta,,\n`,
    )
    expect(lines).toMatchObject([
      { kind: 'unread', problem: { kind: 'long', field: 'notes' } },
      { kind: 'new' },
    ])
  })

  it('leaves each of its cells somewhere in what is kept', async () => {
    const fields = ['Job', 'Status', 'Applied', 'URL', 'Location', 'Salary', 'Contact', 'Email']
    const row = fc.array(fc.boolean(), { minLength: 9, maxLength: 9 })
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 4 }), async (rows) => {
        const cells = rows.map((given, at) =>
          [...fields, 'Notes'].map((field, n) => (given[n] ? `${field} of ${at}` : '')),
        )
        const head = `Company,${fields.join(',')},Notes\n`
        const kept = JSON.stringify(
          await commandsOf(head + cells.map((all) => `Acme,${all.join(',')}\n`).join('')),
        )
        for (const [at, all] of cells.entries())
          for (const cell of all) {
            // The stage of a company is one of four, as the candidate says.
            const isStage = at === 0 && cell.startsWith('Status')
            if (!isStage) expect(kept).toContain(cell)
          }
      }),
    )
  })
})
