import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { checkpointIn } from '@/storage/checkpoint'
import { parseCopy } from '@/storage/copy'
import { type Dossier, emptyDossier } from '@/storage/records/dossier'
import type { Note } from '@/storage/records/note'
import { noteRow } from '../rows'
import { FakeFolder } from './fake-folder'

let files: FakeFolder
beforeEach(() => {
  files = new FakeFolder()
})

const companyFiles = () => files.at('checkpoint/companies').files
const of = (...notes: Note[]): Dossier => ({ ...emptyDossier(), notes })
const note = (number: number, seq: number, letters = 300) =>
  noteRow(`${seq} `.padEnd(letters, 'x'), { id: `note-${number}`, seq })

/** Saves rows one after the other, as the background does while the candidate types. */
async function save(notes: readonly Note[]) {
  const checkpoint = checkpointIn(async () => files.asHandle())
  const database = new Map<string, Note>()
  for (const row of notes) {
    database.set(row.id, row)
    const all = async () => of(...database.values())
    await checkpoint.writeCompany({ companyId: 'acme', changed: of(row), all })
  }
  return database
}

/** The newest copy of each note in all files. */
function newest(): Map<string, Note> {
  const found = new Map<string, Note>()
  for (const { text } of companyFiles().values())
    // A write that was stopped at its beginning leaves a file without content.
    for (const row of text === '' ? [] : parseCopy(text).dossier.notes)
      if (row.seq > (found.get(row.id)?.seq ?? -1)) found.set(row.id, row)
  return found
}

const lettersOf = (name: string) => companyFiles().get(name)?.text.length ?? 0
const lettersInAll = () =>
  [...companyFiles().values()].reduce((total, { text }) => total + text.length, 0)

describe('the files of a company', () => {
  it('hold the newest copy of each record', async () => {
    const writes = fc.array(
      fc.record({ number: fc.nat({ max: 9 }), letters: fc.constantFrom(10, 20_000, 70_000) }),
      { minLength: 1, maxLength: 40 },
    )
    await fc.assert(
      fc.asyncProperty(writes, async (made) => {
        files = new FakeFolder()
        const database = await save(
          made.map(({ number, letters }, index) => note(number, index + 1, letters)),
        )
        expect(newest()).toEqual(database)
      }),
      { numRuns: 60 },
    )
  })

  it('hold each record, wherever and however often a save is interrupted', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => note(index, index + 1, 8000))
    await save(rows.slice(0, 1))
    for (const row of rows.slice(1)) {
      for (let change = 1; change < 5; change += 1) {
        files.failAt = change
        await save([row]).catch(() => {})
        files.failAt = Infinity
        expect([...newest().keys()]).toEqual(
          expect.arrayContaining(rows.filter(({ seq }) => seq < row.seq).map(({ id }) => id)),
        )
      }
      await save([row])
    }
    expect(newest()).toEqual(new Map(rows.map((row) => [row.id, row])))
    expect(companyFiles().size).toBeLessThan(10)
  })

  it('are few, and together not much longer than the records', async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => note(index % 1000, index + 1, 800))
    const database = await save(rows)
    expect(companyFiles().size).toBeLessThan(10)
    expect(lettersInAll()).toBeLessThan(2.5 * JSON.stringify([...database.values()]).length)
  })

  it('stay few while one long text is typed beside another', async () => {
    await save(Array.from({ length: 60 }, (_, index) => note(index % 2, index + 1, 50_000 + index)))
    expect(lettersInAll()).toBeLessThan(400_000)
  })

  it('take a save of the same size, however much the company holds', async () => {
    const written: number[] = []
    const rows = Array.from({ length: 2000 }, (_, index) => note(index, index + 1))
    for (const count of [500, 2000]) {
      files = new FakeFolder()
      await save(rows.slice(0, count))
      files.letters = 0
      await save(Array.from({ length: 20 }, (_, index) => note(0, 5000 + index)))
      written.push(files.letters / 20)
    }
    expect(written[1]).toBeLessThan(70_000)
    expect(lettersOf('acme.json')).toBeLessThan(70_000)
  })

  it('are read in the form of an earlier version: one file with everything', async () => {
    const rows = Array.from({ length: 1000 }, (_, index) => note(index, index + 1))
    await save(rows.slice(0, 1))
    const whole = { companyId: 'acme', schema: 3, dossier: of(...rows) }
    companyFiles().set('acme.json', { text: JSON.stringify(whole), lastModified: 1 })
    await save([note(7, 2000)])
    expect(newest().size).toBe(1000)
    expect(newest().get('note-7')!.seq).toBe(2000)
    expect(lettersOf('acme.json')).toBeLessThan(2000)
  })
})
