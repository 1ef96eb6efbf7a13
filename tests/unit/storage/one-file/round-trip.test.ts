import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bringIn } from '@/storage/one-file/bring-in'
import { previewFile } from '@/storage/one-file/preview'
import { type Dossier, tables } from '@/storage/records/dossier'
import { callRow, companyRow, noteRow, personRow, sittingRow } from '../../rows'
import { anyRecords } from './any-rows'
import { databaseOf, fileOf, recordsIn, textOfFile, unnumbered } from './databases'

describe('a file that is opened in an empty profile', () => {
  it('brings every record back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, async (records) => {
        const from = await databaseOf(records, 'there')
        const to = await databaseOf()
        await bringIn(to, await fileOf(from))
        expect(unnumbered(await recordsIn(to))).toEqual(unnumbered(reachable(records)))
        const stamp = await to.meta.get('stamp')
        const counts = await Promise.all(tables.map((table) => to.table(table).count()))
        const count = counts.reduce((sum, one) => sum + one, 0)
        expect(stamp).toMatchObject({ count, seq: count, installId: 'here' })
        from.close()
        to.close()
      }),
      { numRuns: 30 },
    )
  }, 60_000)

  it('is one JSON text with one record a line', async () => {
    const db = await databaseOf({ companies: [companyRow({ seq: 1 })], notes: [noteRow('Hi')] })
    const text = await textOfFile(db)
    const { format, version, tables: found } = JSON.parse(text)
    expect([format, version]).toEqual(['candid', 6])
    expect(Object.keys(found)).toEqual(tables)
    expect(text.split('\n')).toContain(JSON.stringify(companyRow({ seq: 1 })))
  })
})

/** In lists, deeper than a file may nest. */
const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)])
const proto: unknown = JSON.parse('{"__proto__":{"a":1}}')
const mergeOf = (before: unknown) => ({
  calls: [],
  people: [],
  written: [{ table: 'companies', before: { before }, row: {} }],
})

describe('a file of a database with an odd record', () => {
  it.each<[string, Partial<Dossier>]>([
    ['a time after the last one', { notes: [noteRow('Hi', { id: 'odd', createdAt: 9e15 })] }],
    ['a number below 0', { notes: [noteRow('Hi', { id: 'odd', seq: -1 })] }],
    ['an id without a letter', { notes: [noteRow('Hi', { id: '' })] }],
    ['a long id', { notes: [noteRow('Hi', { id: 'o'.repeat(201) })] }],
    ['a forbidden field', { companies: [companyRow({ merge: mergeOf(proto) as never })] }],
    ['deep lists', { companies: [companyRow({ merge: mergeOf(nested(70)) as never })] }],
  ])('opens, and carries it: %s', async (_, records) => {
    const db = await databaseOf({ people: [personRow()], ...records })
    const file = await fileOf(db)
    expect(file.records.people).toEqual([personRow()])
    expect([file.carried, file.records.notes, file.records.companies]).toEqual([1, [], []])
  })

  it('opens with a number that is no time, however large', async () => {
    const call = callRow({ sequence: 1e16 })
    const sitting = sittingRow({ others: 1e300 })
    const file = await fileOf(await databaseOf({ calls: [call], sittings: [sitting] }))
    expect(file.records.calls).toEqual([call])
    expect(file.records.sittings).toEqual([sitting])
  })
})

/** A company that was merged into one that nobody has is one of its own again. */
function reachable(records: Dossier): Dossier {
  const into = new Map(records.companies.map(({ id, mergedInto }) => [id, mergedInto]))
  const byId = records.companies.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const companies = byId.map((company) => {
    const seen = new Set<string>()
    let id: string | null | undefined = company.id
    while (id != null && !seen.has(id)) {
      seen.add(id)
      id = into.get(id)
    }
    if (id === null) return company
    into.set(company.id, null)
    return { ...company, mergedInto: null, merge: null }
  })
  return { ...records, companies }
}

describe('a file that is opened twice', () => {
  it('changes nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, anyRecords, fc.boolean(), async (mine, theirs, isOwn) => {
        const from = await databaseOf(theirs, isOwn ? 'here' : 'there')
        const to = await databaseOf(reachable(mine))
        const file = await fileOf(from)
        await bringIn(to, file)
        const once = await recordsIn(to)
        expect((await previewFile(to, file)).writes).toBe(0)
        expect(await bringIn(to, file)).toBeNull()
        expect(await recordsIn(to)).toEqual(once)
        from.close()
        to.close()
      }),
      { numRuns: 20 },
    )
  }, 60_000)
})
