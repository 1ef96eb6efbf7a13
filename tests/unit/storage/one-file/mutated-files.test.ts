import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SCHEMA_VERSION } from '@/storage/database'
import { bringIn } from '@/storage/one-file/bring-in'
import { previewFile } from '@/storage/one-file/preview'
import { readOneFile } from '@/storage/one-file/read'
import { rowOfFile } from '@/storage/one-file/row'
import { type AnyRow, tables } from '@/storage/records/dossier'
import { answerRow, callRow, companyRow, noteRow, personRow } from '../../rows'
import { databaseOf, recordsIn, textOfFile } from './databases'
import { seed } from '../../seed'

/** `npm run stress -- --imports N` sets the number, CANDID_SEED repeats a run. */
const runs = Number(process.env['CANDID_IMPORTS'] ?? 200)

const pieces = [
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\\',
  '\n',
  'null',
  '-1',
  '1e999',
  '1e308',
  '"__proto__":{"polluted":1},',
  '"constructor":{"prototype":{"polluted":1}},',
  '"id":"',
  '\u0000',
  '[[[[[[[[',
  '\uD800',
  'PK',
  'true',
  '0.5',
]
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.constantFrom(0, 0, 1, 3, 40),
  piece: fc.oneof(fc.constant(''), fc.constantFrom(...pieces)),
})

/** The bytes of a text after each change; one of them may fall into the middle of a letter. */
function changed(text: string, changes: readonly { at: number; cut: number; piece: string }[]) {
  let bytes = Buffer.from(text)
  for (const { at, cut, piece } of changes) {
    const place = Math.floor(at * bytes.length)
    bytes = Buffer.concat([
      bytes.subarray(0, place),
      Buffer.from(piece),
      bytes.subarray(place + cut),
    ])
  }
  return new Uint8Array(bytes)
}

it(`a file with any change is brought in whole or not at all (${runs} files, CANDID_SEED=${seed})`, async () => {
  const from = await databaseOf(
    {
      companies: [companyRow({ name: 'Müller', seq: 1 })],
      people: [personRow({ name: '日本', seq: 2 })],
      calls: [callRow({ seq: 3, plannedAt: 1_800_000_000_000 })],
      answers: [answerRow('why-us', 'retail\nNordic', { seq: 4 })],
      notes: [noteRow('bonus "paid"', { seq: 5 })],
    },
    'there',
  )
  const text = await textOfFile(from)
  const to = await databaseOf({ companies: [companyRow()], notes: [noteRow('mine')] })
  let [refused, known] = [0, await recordsIn(to)]
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const reading = await readOneFile(changed(text, changes), async () => {})
      if (reading.ok) {
        const { writes } = await previewFile(to, reading.file)
        expect((await bringIn(to, reading.file)) === null).toBe(writes === 0)
        known = await recordsIn(to)
      } else refused += 1
      const now = await recordsIn(to)
      expect(now).toEqual(known)
      const rows = tables.flatMap((table) =>
        (now[table] as AnyRow[]).map((row) => ({ table, row })),
      )
      for (const { table, row } of rows)
        expect(rowOfFile(row, table, SCHEMA_VERSION)).not.toBeNull()
      expect((await to.meta.get('stamp'))?.count).toBe(rows.length)
      expect(Object.keys(Object.prototype)).toEqual([])
      expect('polluted' in {}).toBe(false)
    }),
    { numRuns: runs, seed, interruptAfterTimeLimit: 3_000_000 },
  )
  expect(refused).toBeGreaterThan(runs / 4)
}, 3_600_000)
