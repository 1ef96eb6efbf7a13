import Dexie from 'dexie'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { checkpointIn } from '@/storage/checkpoint'
import { SCHEMA_VERSION } from '@/storage/database'
import { readLedger } from '@/storage/ledger'
import { openDatabase } from '@/storage/open'
import type { Store } from '@/storage/store'
import type { FakeFactory } from './fake-indexeddb'
import {
  close,
  create,
  fakeSurroundings,
  filled,
  note,
  restarted,
  texts,
} from './fake-surroundings'

const all = ['Grüße 1', 'Grüße 1', 'Grüße 2', 'Grüße 2', 'Grüße 3', 'Grüße 3']
const reportOf = async (store: Store) => {
  const { state } = await store.opened()
  if (state.kind !== 'open') throw new Error(state.kind)
  return state.recovery
}
const unknownError = () => new DOMException('Internal error opening backing store', 'UnknownError')

let fake: ReturnType<typeof fakeSurroundings>
beforeEach(() => {
  fake = fakeSurroundings()
})

/** Changes the database without the store's knowledge. */
async function tamper(change: (db: Dexie) => Promise<unknown>, factory?: FakeFactory) {
  const db = new Dexie('candid', {
    indexedDB: factory ?? fake.factories.get('default')!,
    IDBKeyRange,
  })
  await db.open()
  await change(db)
  db.close()
}

describe('a database that is as it should be', () => {
  it('opens without a report for a new candidate', async () => {
    const store = await restarted(fake.around)
    expect(await reportOf(store)).toBeNull()
    await close(store)
    expect(await reportOf(await restarted(fake.around))).toBeNull()
  })

  it('opens without a report after a normal day', async () => {
    await close(await filled(fake.around))
    const store = await restarted(fake.around)
    expect(await reportOf(store)).toBeNull()
    expect(await texts(store)).toEqual(all)
  })

  it('opens without a report when only the ledger is lost', async () => {
    await close(await filled(fake.around))
    await fake.around.local.remove('ledger')
    const store = await restarted(fake.around)
    expect(await reportOf(store)).toBeNull()
    await store.run(create('new'))
    await close(store)
    const { seq } = (await readLedger(fake.around.local))!
    expect(seq).toBe(9)
  })
})

describe('a browser that gives no files', () => {
  it.each(['NotFoundError', 'SecurityError', 'NotAllowedError'])(
    'with %s gets a new database, and says that there is no copy',
    async (name) => {
      fake.files.failure = new DOMException('No files here', name)
      await expectNew(await restarted(fake.around), `${name}: No files here`)
    },
  )

  it('gets a new database, and says that there is no copy, if it does not know such files', async () => {
    fake.around.checkpoint = checkpointIn(() => undefined)
    await expectNew(await restarted(fake.around), /NotSupportedError/)
  })

  async function expectNew(store: Store, copyError: string | RegExp) {
    expect(await reportOf(store)).toBeNull()
    expect(await store.run(create('acme'))).toMatchObject({ ok: true })
    await close(store)
    const again = await restarted(fake.around)
    expect(await reportOf(again)).toBeNull()
    await again.settled()
    const { db, state } = await again.opened()
    expect(state).toMatchObject({ copyError: expect.stringMatching(copyError) as string })
    expect(await db!.companies.count()).toBe(1)
  }

  it('keeps a database closed that was wiped, since its copy may come back', async () => {
    await close(await filled(fake.around))
    fake.factories.clear()
    fake.files.failure = new DOMException('No files here', 'NotFoundError')
    const store = await restarted(fake.around)
    expect((await store.opened()).state).toMatchObject({ kind: 'closed' })
    fake.files.failure = null
    expect(await texts(store)).toEqual(all)
  })
})

describe('a wiped database', () => {
  it('says how far its restore has come while that takes long', async () => {
    await close(await filled(fake.around))
    fake.factories.clear()
    const { companies } = fake.around.checkpoint
    let goOn = () => {}
    fake.around.checkpoint.companies = async function* () {
      for await (const { copies } of companies()) {
        yield { copies: copies.slice(1), read: 50, companies: 10_000 }
        const clock = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 2000)
        yield { copies, read: 3200, companies: 10_000 }
        clock.mockRestore()
        await new Promise<void>((resolve) => (goOn = resolve))
      }
    }
    let changes = 0
    const store = await restarted(fake.around, () => (changes += 1))
    const restoring = { kind: 'restoring', companies: 3200, of: 10_000 }
    expect((await store.opened()).state).toEqual(restoring)
    expect(await store.run(create('x'))).toMatchObject({ ok: false, reason: 'restoring' })
    expect(changes).toBe(1)
    await vi.waitFor(() => goOn())
    await vi.waitFor(async () => expect(await texts(store)).toEqual(all))
    expect(await store.run(create('x'))).toMatchObject({ ok: true })
    expect(changes).toBe(2)
  })

  it('is restored with a report', async () => {
    await close(await filled(fake.around))
    fake.factories.clear()
    const store = await restarted(fake.around)
    expect(await texts(store)).toEqual(all)
    expect(await reportOf(store)).toMatchObject({
      damage: 'wiped',
      companies: 2,
      notes: 6,
      records: 8,
      writesLost: 0,
      unreadable: 0,
      restoredUpTo: expect.any(Number),
    })
  })

  it('is restored when the ledger is lost with it', async () => {
    await close(await filled(fake.around))
    fake.factories.clear()
    await fake.around.local.remove('ledger')
    const store = await restarted(fake.around)
    expect(await texts(store)).toEqual(all)
    expect(await reportOf(store)).toMatchObject({ damage: 'wiped', notes: 6 })
  })

  it('is restored when neither the ledger nor the index of the copy is left', async () => {
    await close(await filled(fake.around))
    fake.factories.clear()
    await fake.around.local.remove('ledger')
    fake.files.at('checkpoint').files.set('index.json', { text: '{"seq":', lastModified: 1 })
    const store = await restarted(fake.around)
    expect(await texts(store)).toEqual(all)
    expect((await reportOf(store))!.restoredUpTo).toEqual(expect.any(Number))
  })

  it('is reported when there is no copy to restore', async () => {
    await close(await filled(fake.around))
    fake.factories.clear()
    fake.files.folders.clear()
    const store = await restarted(fake.around)
    const lost = { companies: 0, notes: 0, records: 0, restoredUpTo: null, writesLost: 8 }
    expect(await reportOf(store)).toMatchObject({ damage: 'wiped', ...lost })
  })

  it('stays closed while the copy cannot be reached, and is restored after that', async () => {
    await close(await filled(fake.around))
    fake.factories.clear()
    fake.files.failure = new DOMException('The disk is full', 'QuotaExceededError')
    const store = await restarted(fake.around)
    expect((await store.opened()).state).toMatchObject({ kind: 'closed' })
    fake.files.failure = null
    expect(await texts(store)).toEqual(all)
  })

  it('is noticed and restored when it is emptied while it is open', async () => {
    const store = await filled(fake.around)
    await tamper((db) => Promise.all(db.tables.map((table) => table.clear())))
    const refused = await store.run(note('acme', 'late', 'typed now'))
    expect(refused).toMatchObject({ ok: false, reason: 'closed' })
    expect(await store.run(note('acme', 'late', 'typed now'))).toMatchObject({ ok: true })
    expect(await texts(store)).toEqual([...all, 'typed now'])
    expect(await reportOf(store)).toMatchObject({ damage: 'wiped', notes: 6 })
  })

  it('is restored except for the one company whose copy is broken', async () => {
    await close(await filled(fake.around))
    fake.factories.clear()
    const { files } = fake.files.at('checkpoint/companies')
    files.set('acme.json', { text: '{"companyId":"acme","sch', lastModified: 1 })
    const store = await restarted(fake.around)
    expect(await texts(store)).toEqual(['Grüße 1', 'Grüße 2', 'Grüße 3'])
    expect(await reportOf(store)).toMatchObject({ companies: 1, notes: 3, unreadable: 1 })
    await store.run(create('acme'))
    await store.settled()
    expect(files.get('acme.json.broken-1')!.text).toBe('{"companyId":"acme","sch')
  })
})

describe('a database cut short', () => {
  it('gets its last writes back', async () => {
    await close(await filled(fake.around))
    await tamper(async (db) => {
      await db.table('notes').delete('acme-3')
      const stamp = await db.table('meta').get('stamp')
      await db.table('meta').put({ ...stamp, seq: 7, count: 7 })
    })
    const store = await restarted(fake.around)
    expect(await texts(store)).toEqual(all)
    expect(await reportOf(store)).toMatchObject({ damage: 'cut-short', notes: 1, writesLost: 0 })
  })

  it('gets a single record back', async () => {
    await close(await filled(fake.around))
    await tamper((db) => db.table('notes').delete('müller-2'))
    const store = await restarted(fake.around)
    expect(await texts(store)).toEqual(all)
    expect(await reportOf(store)).toMatchObject({ damage: 'cut-short', notes: 1 })
  })

  it('reports the writes that are gone for good', async () => {
    const store = await filled(fake.around)
    const { db } = await store.opened()
    db!.close({ disableAutoOpen: true })
    const ledger = (await readLedger(fake.around.local))!
    await fake.around.local.set({ ledger: { ...ledger, seq: 12 } })
    const next = await restarted(fake.around)
    expect(await reportOf(next)).toMatchObject({ damage: 'cut-short', writesLost: 4, records: 0 })
    await next.run(create('new'))
    await close(next)
    expect((await readLedger(fake.around.local))!.seq).toBe(13)
  })

  it('keeps its own text if that is newer than the copy', async () => {
    const store = await filled(fake.around)
    fake.files.failure = new Error('no disk')
    await store.run({
      name: 'note.write',
      input: {
        id: 'acme-1',
        companyId: 'acme',
        callId: 'call-acme',
        at: 1,
        now: 1,
        text: 'newer',
        base: 'Grüße 1',
        promptId: null,
      },
    })
    await close(store)
    fake.files.failure = null
    await tamper((db) => db.table('notes').delete('müller-2'))
    expect(await texts(await restarted(fake.around))).toEqual([...all.slice(1), 'newer'])
  })
})

describe('a database that does not open', () => {
  it('is replaced by a restored one, and left untouched', async () => {
    await close(await filled(fake.around))
    fake.broken.set('default', unknownError())
    const store = await restarted(fake.around)
    expect(await texts(store)).toEqual(all)
    expect(await reportOf(store)).toMatchObject({ damage: 'unopenable', notes: 6, writesLost: 0 })
    await store.run(note('acme', 'after', 'written after'))
    await close(store)
    const again = await restarted(fake.around)
    expect(await texts(again)).toEqual([...all, 'written after'])
    expect((await readLedger(fake.around.local))!.place.bucket).toBe('candid-2')
    expect(fake.factories.has('default')).toBe(true)
  })

  it('gives its records to the new place when it opens again, and newer text there stays', async () => {
    const store = await filled(fake.around)
    fake.files.failure = new Error('no disk')
    await store.run(note('acme', 'uncopied', 'only in the old place'))
    await close(store)
    fake.files.failure = null
    fake.broken.set('default', unknownError())
    const moved = await restarted(fake.around)
    expect(await reportOf(moved)).toMatchObject({ damage: 'unopenable', writesLost: 1 })
    await moved.run(note('acme', 'acme-1', 'Grüße 1 und mehr'))
    await moved.recoveryRead()
    await close(moved)
    fake.broken.clear()
    const again = await restarted(fake.around)
    expect(await texts(again)).toContain('only in the old place')
    expect((await texts(again)).join()).toContain('Grüße 1 und mehr')
    expect(await reportOf(again)).toMatchObject({ notes: 1 })
    await close(again)
    expect((await readLedger(fake.around.local))!.left).toEqual([])
  })

  it.each(['QuotaExceededError', 'AbortError', 'InvalidStateError'])(
    'is used again after a passing %s',
    async (name) => {
      await close(await filled(fake.around))
      fake.broken.set('default', new DOMException('not now', name))
      const store = await restarted(fake.around)
      const { state } = await store.opened()
      expect(state).toEqual({ kind: 'closed', detail: `${name}: not now` })
      expect(await store.run(create('x'))).toMatchObject({ ok: false, reason: 'closed' })
      fake.broken.clear()
      expect(await texts(store)).toEqual(all)
      expect(await reportOf(store)).toBeNull()
    },
  )

  it('is used again after an error that passes within a second', async () => {
    await close(await filled(fake.around))
    fake.broken.set('default', unknownError())
    let waits = 0
    fake.around.wait = async () => {
      if (++waits === 2) fake.broken.clear()
    }
    expect(await reportOf(await restarted(fake.around))).toBeNull()
  })
})

describe('a database newer than the code', () => {
  const newer = (db: Dexie) => db.table('meta').update('stamp', { schema: SCHEMA_VERSION + 1 })

  it('refuses to be written in the old shape', async () => {
    await close(await filled(fake.around))
    await tamper(newer)
    const store = await restarted(fake.around)
    const state = { kind: 'newer', found: SCHEMA_VERSION + 1, known: SCHEMA_VERSION }
    expect((await store.opened()).state).toEqual(state)
    expect(await store.run(create('x'))).toMatchObject({ ok: false, reason: 'newer' })
    await tamper(async (db) => expect(await db.table('companies').count()).toBe(2))
  })

  it('is recognised by its number without being opened', async () => {
    await close(await filled(fake.around))
    const factory = fake.factories.get('default')!
    const db = new Dexie('candid', { indexedDB: factory, IDBKeyRange })
    db.version(SCHEMA_VERSION + 1).stores({ extra: 'id' })
    await db.open()
    db.close()
    const open = vi.spyOn(factory, 'open')
    const result = await openDatabase(fake.around)
    expect(result).toMatchObject({ kind: 'newer', found: SCHEMA_VERSION + 1 })
    expect(open).not.toHaveBeenCalled()
  })

  it('refuses to be written in the old shape after another page upgraded it', async () => {
    const store = await filled(fake.around)
    const { db: before } = await store.opened()
    const db = new Dexie('candid', { indexedDB: fake.factories.get('default')!, IDBKeyRange })
    db.version(SCHEMA_VERSION + 1).stores({ extra: 'id' })
    await db.open()
    db.close()
    expect(before!.isOpen()).toBe(false)
    expect(await store.run(create('x'))).toMatchObject({ ok: false, reason: 'newer' })
  })

  it('is not replaced by an old one when it is wiped', async () => {
    await close(await filled(fake.around))
    const ledger = (await readLedger(fake.around.local))!
    await fake.around.local.set({ ledger: { ...ledger, schema: SCHEMA_VERSION + 1 } })
    fake.factories.clear()
    const store = await restarted(fake.around)
    expect((await store.opened()).state).toMatchObject({ kind: 'newer' })
  })
})

describe('the report', () => {
  it('stays until it is read, and is gone after that', async () => {
    await close(await filled(fake.around))
    fake.factories.clear()
    await close(await restarted(fake.around))
    const store = await restarted(fake.around)
    expect(await reportOf(store)).toMatchObject({ damage: 'wiped', notes: 6 })
    await store.recoveryRead()
    expect(await reportOf(store)).toBeNull()
    await close(store)
    expect(await reportOf(await restarted(fake.around))).toBeNull()
  })
})
