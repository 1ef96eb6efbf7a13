import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { migrations } from '@/storage/migrations/list'
import { readOneFile } from '@/storage/one-file/read'
import { tables } from '@/storage/records/dossier'
import { answerRow, companyRow, noteRow, questionRow, salaryRow } from '../../rows'
import { readText } from './databases'

const head = { format: 'candid', version: 5, writtenAt: 5, installation: 'there' }
const fileOf = (found: object, change: object = {}) =>
  JSON.stringify({ ...head, ...change, tables: found }, null, 1)

async function problemOf(text: string) {
  const reading = await readText(text)
  return reading.ok ? null : reading.problem
}

describe('a file that cannot be brought in', () => {
  const acme = companyRow()
  const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`
  it.each<[string, string, object]>([
    ['that is empty', '', { kind: 'empty' }],
    ['of blanks', ' \n', { kind: 'empty' }],
    ['that is a zip', 'PK\u0003\u0004rest', { kind: 'archive' }],
    ['that is an invitation', 'BEGIN:VCALENDAR\nEND:VCALENDAR', { kind: 'other' }],
    ['that is a table', 'company;role\nAcme;Engineer', { kind: 'other' }],
    ['that is other JSON', '{"companies":[]}', { kind: 'other' }],
    ['that is a list', '[]', { kind: 'other' }],
    ['that is a number', '7', { kind: 'other' }],
    ['of another format', fileOf({}, { format: 'notes' }), { kind: 'other' }],
    ['without tables', JSON.stringify(head), { kind: 'other' }],
    ['without a version', fileOf({}, { version: undefined }), { kind: 'version' }],
    ['with an odd version', fileOf({}, { version: 1.5 }), { kind: 'version' }],
    ['of a newer version', fileOf({}, { version: 7 }), { kind: 'newer', found: 7, known: 6 }],
    ['that is cut off', fileOf({ companies: [acme] }).slice(0, -40), { kind: 'cut' }],
    [
      'that is cut off in a text',
      fileOf({ notes: [noteRow('Hi')] }).split('i"')[0]!,
      { kind: 'cut' },
    ],
    ['with a comma too many', '{\n"a": 1,\n}', { kind: 'json', line: 3 }],
    ['with a name without quotes', '{\n\nformat: 1}', { kind: 'json', line: 3 }],
    ['with a raw line break in a text', '{"a": "one\ntwo"}', { kind: 'json', line: 1 }],
    ['that two formats share', `${fileOf({})}\nBEGIN:VCALENDAR`, { kind: 'json', line: 8 }],
    ['that is two files', `${fileOf({})}\n${fileOf({})}`, { kind: 'json', line: 8 }],
    ['that nests deep', `{"format":"candid",\n"x":${deep(100_000)}}`, { kind: 'deep', line: 2 }],
    [
      'with a table of another kind',
      fileOf({ companies: {} }),
      { kind: 'table', table: 'companies' },
    ],
    ['with an unknown table', fileOf({ jobs: [] }), { kind: 'table', table: 'jobs' }],
    [
      'with a table of a forbidden name',
      `{"format":"candid","version":5,"writtenAt":1,"installation":"a","tables":{"constructor":[]}}`,
      { kind: 'table', table: 'constructor' },
    ],
    [
      'with a row that is no record',
      fileOf({ notes: [noteRow('Hi'), 7] }),
      { kind: 'row', table: 'notes', id: '', place: 2 },
    ],
    [
      'with a row without a name',
      fileOf({ companies: [{ ...acme, name: null }] }),
      { kind: 'row', table: 'companies', id: 'acme', place: 1 },
    ],
    [
      'with a date after the last one',
      fileOf({ companies: [{ ...acme, createdAt: 1e300 }] }),
      { kind: 'row', table: 'companies', id: 'acme', place: 1 },
    ],
    [
      'with an id without a letter',
      fileOf({ companies: [{ ...acme, id: '' }] }),
      { kind: 'row', table: 'companies', id: '', place: 1 },
    ],
    [
      'with a number that is no place',
      fileOf({ companies: [{ ...acme, seq: 1.5 }] }),
      { kind: 'row', table: 'companies', id: 'acme', place: 1 },
    ],
    [
      'with one record twice',
      fileOf({ companies: [acme, acme] }),
      { kind: 'twice', table: 'companies', id: 'acme', place: 2 },
    ],
    [
      'with a forbidden field',
      fileOf({ companies: [acme] }).replace('"role"', '"__proto__": {"polluted": true}, "role"'),
      { kind: 'forbidden', table: 'companies', id: 'acme', place: 1 },
    ],
    ['of a time after the last one', fileOf({}, { writtenAt: 1e300 }), { kind: 'other' }],
    ...(
      [
        ['companies', { ...acme, id: 'other' }],
        ['companies', companyRow({ id: 'own', companyId: 'own' })],
        ['companies', companyRow({ id: 'practice:acme', companyId: 'practice:acme' })],
        ['answers', { ...answerRow('why-us', 'retail'), id: 'other' }],
        ['questions', { ...questionRow('why-open'), id: 'other' }],
        ['salaries', { ...salaryRow(), id: 'other' }],
      ] as const
    ).map(([table, row]): [string, string, object] => [
      `with an id that no record of ${table} has (${row.id})`,
      fileOf({ [table]: [row] }),
      { kind: 'row', table, id: row.id, place: 1 },
    ]),
  ])('%s is named for what it is', async (_, text, problem) => {
    expect(await problemOf(text)).toEqual(problem)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('that is no text is named for what it is', async () => {
    for (const bytes of [
      [0xff, 0xfe, 0x41, 0],
      [0x89, 0x50, 0x4e, 0x47],
    ])
      expect(await readOneFile(new Uint8Array(bytes), async () => {})).toEqual({
        ok: false,
        problem: { kind: 'no-text' },
      })
    expect(await readOneFile(new Uint8Array([0x1f, 0x8b, 8]), async () => {})).toMatchObject({
      problem: { kind: 'archive' },
    })
  })
})

describe('a record that would do harm is refused', () => {
  const erasure = (id: string) => ({ id, companyId: 'x', seq: 1, erasedAt: 5 })
  const dates = (length: number) => Array.from({ length }, (_, at) => ({ stage: 'offer', at }))
  it.each([
    ['erasures', erasure('companies:own')],
    ['erasures', erasure('companies:unnamed')],
    ['erasures', erasure('companies:sittings')],
    ['erasures', erasure('companies:practice')],
    ['erasures', erasure('salaries:own:salary')],
    ['erasures', erasure('nothing')],
    ['companies', { ...companyRow(), deletedAt: 0 }],
    ['companies', { ...companyRow(), stageDates: [{ stage: 'offer', at: 1e300 }] }],
    ['companies', { ...companyRow(), stageDates: dates(1001) }],
  ])('%s: %o', async (table, row) => {
    expect(await readText(fileOf({ [table]: [row] }))).toMatchObject({
      ok: false,
      problem: { kind: 'row', table },
    })
  })

  it('and what is near to it is read', async () => {
    const fine = {
      erasures: [erasure('companies:practice:x'), erasure('notes:own')],
      companies: [{ ...companyRow(), stageDates: dates(1000) }],
    }
    expect(await readText(fileOf(fine))).toMatchObject({ ok: true })
  })
})

describe('a file that can be brought in', () => {
  it('may begin with a mark of its encoding, and may be formatted by another program', async () => {
    const text = fileOf({ companies: [companyRow()] })
    for (const form of [`\uFEFF${text}`, JSON.stringify(JSON.parse(text), null, '\t')])
      expect(await readText(form)).toMatchObject({ ok: true, file: { writtenAt: 5 } })
  })

  it('lets others have their turn while many records are read', async () => {
    const notes = Array.from({ length: 5000 }, (_, n) => noteRow('Hi', { id: `${n}` }))
    let pauses = 0
    await readOneFile(new TextEncoder().encode(fileOf({ notes })), async () => {
      pauses += 1
    })
    expect(pauses).toBe(2)
  })

  it.each(migrations.map(({ version }) => version))(
    'may be of version %i, and is brought up as the database is',
    async (version) => {
      const frozen = new URL(`../../../fixtures/databases/v${version}.json`, import.meta.url)
      const { tables: found } = JSON.parse(readFileSync(frozen, 'utf8'))
      const ours = Object.fromEntries(
        Object.entries(found).filter(([name]) => (tables as string[]).includes(name)),
      ) as Record<string, unknown[]>
      const reading = await readText(fileOf(ours, { version }))
      if (!reading.ok) throw new Error(JSON.stringify(reading.problem))
      for (const [table, rows] of Object.entries(ours))
        expect(reading.file.records[table as 'notes']).toHaveLength(rows.length)
    },
  )
})
