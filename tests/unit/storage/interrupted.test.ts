import Dexie from 'dexie'
import { afterEach, expect, it, vi } from 'vitest'
import { readLedger } from '@/storage/ledger'
import type { Surroundings } from '@/storage/opening'
import { close, fakeSurroundings, filled, restarted, texts } from './fake-surroundings'

const LOST = 5

let fake: ReturnType<typeof fakeSurroundings>
afterEach(() => {
  vi.restoreAllMocks()
})

/** Makes the write of this number fail, wherever it goes, and all after it. @returns whether it was reached */
function stopAt(around: Surroundings, number: number): () => boolean {
  let writes = 0
  const check = () => {
    if (++writes >= number) throw new Error('The worker was stopped')
  }
  for (const method of ['put', 'add', 'delete'] as const) {
    const before = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      check()
      return before.apply(this, args) as IDBRequest<IDBValidKey> & IDBRequest<undefined>
    })
  }
  for (const area of [around.local, around.session]) {
    const set = area.set.bind(area)
    vi.spyOn(area, 'set').mockImplementation(async (items) => {
      check()
      await set(items)
    })
  }
  return () => writes >= number
}

/** One file at a time, as in a large copy, where each part is a transaction of its own. */
function oneAtATime({ checkpoint }: Surroundings) {
  const companies = checkpoint.companies.bind(checkpoint)
  checkpoint.companies = async function* () {
    for await (const { copies, ...rest } of companies())
      for (const copy of copies) yield { copies: [copy], ...rest }
  }
}

const damages = {
  wiped: async () => fake.factories.clear(),
  'cut short': async () => {
    const db = new Dexie('candid', { indexedDB: fake.factories.get('default')!, IDBKeyRange })
    await db.open()
    await db.table('notes').bulkDelete(['acme-3', 'müller-2'])
    const stamp = await db.table('meta').get('stamp')
    await db.table('meta').put({ ...stamp, seq: 5, count: 5 })
    db.close()
  },
  'no longer opened by the browser': async () =>
    fake.broken.set('default', new DOMException('broken', 'UnknownError')),
}

/** A database with this damage, of which the ledger knows five writes more than the copy. */
async function damaged(damage: keyof typeof damages) {
  fake = fakeSurroundings()
  let now = 1000
  fake.around.now = () => ++now
  await close(await filled(fake.around))
  const ledger = (await readLedger(fake.around.local))!
  await fake.around.local.set({ ledger: { ...ledger, seq: ledger.seq + LOST } })
  oneAtATime(fake.around)
  await damages[damage]()
}

async function opened() {
  const store = await restarted(fake.around)
  const { state } = await store.opened()
  if (state.kind !== 'open') throw new Error(JSON.stringify(state))
  return { report: { ...state.recovery, at: 0, restoredUpTo: 0 }, notes: await texts(store) }
}

it.each(Object.keys(damages) as (keyof typeof damages)[])(
  'the repair of a database that is %s has the same report, wherever and however often it is interrupted',
  async (damage) => {
    await damaged(damage)
    const whole = await opened()
    expect(whole.report.writesLost).toBe(LOST)
    expect(whole.notes).toHaveLength(6)
    let isReached = true
    for (let number = 1; isReached; number += 1) {
      await damaged(damage)
      for (const stop of [number, 1 + (number % 3)]) {
        const wasReached = stopAt(fake.around, stop)
        await (await restarted(fake.around)).opened()
        if (stop === number) isReached = wasReached()
        vi.restoreAllMocks()
      }
      expect(await opened(), `stopped at write ${number}`).toEqual(whole)
    }
  },
  120_000,
)
