import fc from 'fast-check'
import { IDBFactory } from './fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { type Checkpoint, checkpointIn, type FoundCopy } from '@/storage/checkpoint'
import { candidDatabase } from '@/storage/database'
import { emptyDossier } from '@/storage/records/dossier'
import type { Note } from '@/storage/records/note'
import type { Person } from '@/storage/records/person'
import { interruptedRepair, newRepair } from '@/storage/repair-under-way'
import { mergeDossier, restoreCheckpoint, restoreDatabase, tallyOf } from '@/storage/restore'
import { type Verdict, verdictOn } from '@/storage/verdict'
import { firstPlace } from '@/storage/database-place'
import { noteRow, personRow } from '../rows'
import { FakeFolder } from './fake-folder'

/** There are few ids and numbers, so that the two sides often hold the same record. */
const people = fc.uniqueArray(
  fc
    .record({
      id: fc.constantFrom('ä', 'b', 'c', '__proto__', 'constructor'),
      companyId: fc.constantFrom('x', 'y'),
      seq: fc.integer({ min: 1, max: 9 }),
      name: fc.string({ maxLength: 4 }),
      createdAt: fc.integer(),
    })
    .map(personRow),
  { selector: ({ id }) => id },
)

async function databaseWith(rows: Person[]) {
  const db = candidDatabase('candid', new IDBFactory())
  await db.open()
  await db.people.bulkAdd(rows)
  return db
}

const tally = () => tallyOf(newRepair({ at: 1, damage: 'wiped', held: 0, known: 0 }))

const byId = (a: Person, b: Person) => (a.id < b.id ? -1 : 1)

function newest(mine: Person[], copies: Person[]): Person[] {
  const all = new Map<string, Person>(mine.map((row) => [row.id, row]))
  for (const copy of copies) {
    const known = all.get(copy.id)
    if (!known || copy.seq > known.seq) all.set(copy.id, copy)
  }
  return [...all.values()].toSorted(byId)
}

describe('a restored database', () => {
  it('has each record of either side, in its newer form', async () => {
    await fc.assert(
      fc.asyncProperty(people, people, async (mine, copies) => {
        const db = await databaseWith(mine)
        const merge = () => mergeDossier(db, { ...emptyDossier(), people: copies }, tally())
        await merge()
        const merged = newest(mine, copies)
        expect((await db.people.toArray()).toSorted(byId)).toEqual(merged)
        const brought = (await interruptedRepair(db))?.records ?? 0
        await merge()
        expect((await interruptedRepair(db))?.records ?? 0).toBe(brought)
        db.close()
      }),
      { numRuns: 60 },
    )
  })

  it('has each record of the old place, and the old place keeps its records', async () => {
    await fc.assert(
      fc.asyncProperty(people, people, async (mine, old) => {
        const db = await databaseWith(mine)
        const other = await databaseWith(old)
        await restoreDatabase(db, other, tally())
        expect((await db.people.toArray()).toSorted(byId)).toEqual(newest(mine, old))
        expect(await other.people.count()).toBe(old.length)
        db.close()
        other.close()
      }),
      { numRuns: 30 },
    )
  })
})

describe('a record that was moved to another company', () => {
  const moves = fc.array(
    fc.record({
      id: fc.constantFrom('one', 'two', 'three', 'four'),
      companyId: fc.constantFrom('acme', 'müller', 'third'),
    }),
    { minLength: 1, maxLength: 20 },
  )

  it('comes back once and in its newest form, whatever the order of the files', async () => {
    await fc.assert(
      fc.asyncProperty(moves, fc.integer(), fc.integer({ min: 1, max: 4 }), async (...given) => {
        const [made, seed, together] = given
        const { checkpoint, rows } = await copied(made)
        const db = await databaseWith([])
        const files = shuffled(await filesOf(checkpoint), seed)
        const inOrder: Checkpoint = {
          ...checkpoint,
          async *companies() {
            for (let at = 0; at < files.length; at += together)
              yield { copies: files.slice(at, at + together), read: 0, companies: 0 }
          },
        }
        await restoreCheckpoint(db, inOrder, tally(), () => {})
        const restored = await db.notes.toArray()
        expect(new Map(restored.map((row) => [row.id, row]))).toEqual(rows)
        expect(await interruptedRepair(db)).toMatchObject({ notes: rows.size, records: rows.size })
        db.close()
      }),
      { numRuns: 60 },
    )
  })

  /** A copy of notes that were moved, and the notes as the copy knows them. */
  async function copied(made: readonly { id: string; companyId: string }[]) {
    const folder = new FakeFolder()
    const checkpoint = checkpointIn(async () => folder.asHandle())
    const rows = new Map<string, Note>()
    for (const [index, move] of made.entries()) {
      const row = noteRow(`${index} `.padEnd(20_000, 'x'), { ...move, seq: index + 1 })
      rows.set(row.id, row)
      const changed = { ...emptyDossier(), notes: [row] }
      await checkpoint.writeCompany({
        companyId: row.companyId,
        changed,
        all: async () => changed,
      })
    }
    return { checkpoint, rows }
  }

  async function filesOf(checkpoint: Checkpoint) {
    const files: (FoundCopy | null)[] = []
    for await (const { copies } of checkpoint.companies()) files.push(...copies)
    return files
  }

  const shuffled = <Item>(items: Item[], seed: number): Item[] =>
    items
      .map((item, index) => [Math.sin(seed + index * 7919), item] as const)
      .toSorted(([one], [other]) => one - other)
      .map(([, item]) => item)
})

const stampOf = (seq: number, count = seq, installId = 'one') => ({
  key: 'stamp' as const,
  installId,
  schema: 1,
  seq,
  count,
})
const ledgerOf = (seq: number, count = seq) => ({
  installId: 'one',
  schema: 1,
  seq,
  count,
  place: firstPlace,
  left: [],
})
const indexOf = (seq: number) => ({
  installId: 'one',
  schema: 1,
  seq,
  count: seq,
  at: 1,
  place: firstPlace,
})

it.each<[string, Verdict, Partial<Parameters<typeof verdictOn>[0]>]>([
  ['nothing anywhere', 'new', {}],
  ['a ledger without writes', 'new', { ledger: ledgerOf(0) }],
  ['no database, a ledger', 'wiped', { ledger: ledgerOf(3) }],
  ['no database, an index', 'wiped', { index: indexOf(3) }],
  ['no database, a company’s file', 'wiped', { hasCopies: true }],
  ['records without a stamp', 'cut-short', { counted: 4 }],
  ['another database', 'wiped', { stamp: stampOf(0, 0, 'two'), ledger: ledgerOf(3) }],
  ['a database behind the ledger', 'cut-short', { stamp: stampOf(2), ledger: ledgerOf(3) }],
  [
    'a database behind the copy',
    'cut-short',
    { stamp: stampOf(2), ledger: ledgerOf(2), index: indexOf(3) },
  ],
  ['fewer records than the ledger', 'cut-short', { stamp: stampOf(3, 2), ledger: ledgerOf(3) }],
  ['fewer records than the stamp', 'cut-short', { stamp: stampOf(3), counted: 2 }],
  [
    'a database ahead of both',
    'whole',
    { stamp: stampOf(5), ledger: ledgerOf(3), index: indexOf(4) },
  ],
  ['all of them alike', 'whole', { stamp: stampOf(3), counted: 3, ledger: ledgerOf(3) }],
])('the verdict on %s is “%s”', (_, verdict, evidence) => {
  const nothing = { stamp: null, counted: null, ledger: null, index: null, hasCopies: false }
  expect(verdictOn({ ...nothing, ...evidence })).toBe(verdict)
})
