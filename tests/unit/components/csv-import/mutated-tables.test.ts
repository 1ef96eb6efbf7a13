import fc from 'fast-check'
import { expect, it } from 'vitest'
import { columnsOf } from '@/components/csv-import/columns'
import { decodeTable } from '@/components/csv-import/decode'
import { parseTable } from '@/components/csv-import/parse'
import { type Added, commandsFor, linesOf } from '@/components/csv-import/plan'
import { definitionOf } from '@/storage/records/dossier'
import { stageOf, stageWordsIn } from '@/components/csv-import/stage-words'
import { seed } from '../../seed'

/** `npm run stress -- --imports N` sets the number, CANDID_SEED repeats a run. */
const runs = Number(process.env['CANDID_IMPORTS'] ?? 1000)

const tables = [
  'Company,Job Title,Status,Date Applied,URL,Location,Salary,Contact,Email,Notes\nAcme,Data,Applied,2026-03-04,https://x.example/1,Berlin,70k,Mara,m@x.example,"two\nlines"\nBeta,,Offer,03/04/2026,,,,,,\n',
  'Firma;Stelle;Status\r\nMüller;Köchin;Absage\r\nJürgen;;__proto__\r\n',
]
const pieces = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\n',
  '\r',
  '\u0000',
  '\uFEFF',
  'sep=;\n',
  '__proto__',
  'constructor',
  '=cmd()',
  'x'.repeat(600),
]
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.constantFrom(0, 0, 1, 3, 40),
  piece: fc.oneof(fc.constant(''), fc.constantFrom(...pieces)),
})

it(`a table with any change is refused, or all that comes of it can be kept (${runs} tables, CANDID_SEED=${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...tables),
      fc.constantFrom('utf8' as const, 'latin1' as const, 'utf16le' as const),
      fc.array(change, { maxLength: 4 }),
      async (table, encoding, changes) => {
        let bytes = Buffer.from(table, encoding)
        for (const { at, cut, piece } of changes) {
          const place = Math.floor(at * bytes.length)
          bytes = Buffer.concat([
            bytes.subarray(0, place),
            Buffer.from(piece),
            bytes.subarray(place + cut),
          ])
        }
        const decoded = decodeTable(new Uint8Array(bytes))
        const parsed = decoded.ok ? await parseTable(decoded.text) : decoded
        if (!parsed.ok) {
          expect(parsed.problem.kind).not.toBe('unknown')
          return
        }
        const columns = columnsOf(parsed.table.names)
        const words = stageWordsIn(parsed.table, columns)
        const stages = Object.fromEntries(
          words.map((word) => [word, stageOf(word) ?? 'pre-interview']),
        )
        const choices = { columns, order: null, stages }
        const lines = linesOf(parsed.table, choices, new Set(), (row) => `id-${row}`)
        expect(lines).toHaveLength(parsed.table.rows.length)
        const added = lines.filter((line): line is Added => 'values' in line)
        for (const { name, input } of added.flatMap((line) =>
          commandsFor(line, `id-${line.row}`, 1),
        ))
          expect(definitionOf(name).input().safeParse(input).error).toBeUndefined()
        expect(Object.keys(Object.prototype)).toEqual([])
        expect('polluted' in {}).toBe(false)
      },
    ),
    { numRuns: runs, seed },
  )
}, 3_600_000)
