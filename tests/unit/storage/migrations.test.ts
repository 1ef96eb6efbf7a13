import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { type FakeFactory, IDBFactory } from './fake-indexeddb'
import Dexie from 'dexie'
import { describe, expect, it } from 'vitest'
import { candidDatabase, SCHEMA_VERSION } from '@/storage/database'
import { migrations } from '@/storage/migrations/list'
import { broughtUp, type Migration, type OldRow } from '@/storage/migrations/migration'
import { schemas, tables } from '@/storage/records/dossier'

interface Frozen {
  schema: number
  stores: Record<string, string>
  tables: Record<string, OldRow[]>
}

const folder = new URL('../../fixtures/databases/', import.meta.url)
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
const frozen = (version: number) => read(`v${version}.json`) as Frozen

/** SHA-256 of each fixture's content as JSON without white space. The fixture of a released version never changes. */
const hashes: Record<number, string> = {
  1: 'e58f5e46fbe3c56e93eed398827cea066bde5d84392560b9061e340d8301254d',
  2: '963d02ae4e6eb10ba0aa3018edf0ab048e1d88e97780403ee5a8e9bba4b4b0a6',
  3: '93326970aeaf90de96c55d7635276028dd8b1817f95c309f2d639a9a74539cfd',
  4: 'b8572a1b65e7d31432685a4efe290dccd26028da23af4edfd2f4d2399c9183de',
  5: '9ad6cdcfa7475eb9e253f19c87d8229c220528f26d9c291137097a8bf6c0cebc',
  6: 'fbdd230263eb3af3741ee8c20b6a6fa64a8f582279ad163871012311c1df38fc',
}

/** The database as the code of that version left it. */
async function thawed({ schema, stores, tables: rows }: Frozen): Promise<FakeFactory> {
  const factory = new IDBFactory()
  const old = new Dexie('candid', { indexedDB: factory, IDBKeyRange })
  old.version(schema).stores(stores)
  for (const [name, list] of Object.entries(rows)) await old.table(name).bulkAdd(list)
  old.close()
  return factory
}

it('each version has a frozen fixture', () => {
  const wanted = migrations.map(({ version }) => `v${version}.json`)
  expect(migrations.map(({ version }) => version)).toEqual(wanted.map((_, index) => index + 1))
  expect(readdirSync(folder).toSorted()).toEqual(wanted.toSorted())
})

describe.each(migrations.map(({ version }) => version))('a database of version %i', (version) => {
  it('is tested in the form in which it was frozen', () => {
    const content = JSON.stringify(read(`v${version}.json`))
    expect(createHash('sha256').update(content).digest('hex')).toBe(hashes[version])
  })

  it('keeps its records and its stamp on its way to the newest', async () => {
    const fixture = frozen(version)
    const db = candidDatabase('candid', await thawed(fixture))
    await db.open()
    expect(db.verno).toBe(SCHEMA_VERSION)
    let count = 0
    for (const table of tables) {
      const rows = await db.table(table).toArray()
      expect(rows.map(({ id }) => id)).toEqual(
        (fixture.tables[table] ?? []).map(({ id }) => id).toSorted(),
      )
      expect(rows.map((row) => schemas[table].parse(row))).toEqual(rows)
      count += rows.length
    }
    const { seq } = fixture.tables.meta![0] as unknown as { seq: number }
    expect(await db.meta.get('stamp')).toMatchObject({ schema: SCHEMA_VERSION, seq, count })
    db.close()
  })

  it('comes out of its checkpoint as out of its database', async () => {
    const fixture = frozen(version)
    const db = candidDatabase('candid', await thawed(fixture))
    await db.open()
    for (const table of tables)
      for (const row of fixture.tables[table] ?? [])
        expect(await db.table(table).get(row.id)).toEqual(
          broughtUp(row, table, version, migrations),
        )
    db.close()
  })
})

describe('a made-up next version', () => {
  const next: Migration = {
    version: SCHEMA_VERSION + 1,
    stores: { notes: 'id, companyId, seq, pinned' },
    rows: { notes: (row) => ({ ...row, pinned: 1 }) },
  }
  const withNext = [...migrations, next]

  it('reaches all rows and the stamp', async () => {
    const db = candidDatabase('candid', await thawed(frozen(SCHEMA_VERSION)), withNext)
    await db.open()
    expect(await db.table('notes').where({ pinned: 1 }).count()).toBe(30)
    expect(await db.meta.get('stamp')).toMatchObject({ schema: SCHEMA_VERSION + 1 })
    db.close()
  })

  it('leaves the database as it was when it fails', async () => {
    const factory = await thawed(frozen(SCHEMA_VERSION))
    let rows = 0
    const failing = {
      ...next,
      rows: {
        notes: (row: OldRow) => {
          if (++rows > 10) throw new Error('A row nobody foresaw')
          return { ...row, text: '' }
        },
      },
    }
    await expect(
      candidDatabase('candid', factory, [...migrations, failing]).open(),
    ).rejects.toThrow()
    const db = candidDatabase('candid', factory)
    await db.open()
    expect(await db.notes.filter(({ text }) => text === '').count()).toBe(0)
    expect(await db.meta.get('stamp')).toMatchObject({ schema: SCHEMA_VERSION })
    db.close()
  })
})
