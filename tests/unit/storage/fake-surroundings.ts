import { type FakeFactory, IDBFactory } from './fake-indexeddb'
import { fakeBrowser } from 'wxt/testing'
import { checkpointIn } from '@/storage/checkpoint'
import type { Surroundings } from '@/storage/opening'
import type { DatabasePlace } from '@/storage/database-place'
import type { AnyCommand } from '@/storage/records/dossier'
import { candidStore, type Store } from '@/storage/store'
import { FakeFolder } from './fake-folder'

/** A browser's stores in memory, each of which can be damaged by itself. */
export function fakeSurroundings() {
  fakeBrowser.reset()
  const factories = new Map<string, FakeFactory>()
  const files = new FakeFolder()
  const broken = new Map<string, Error>()
  const factoryFor = ({ bucket }: DatabasePlace) => {
    const key = bucket ?? 'default'
    if (!factories.has(key)) factories.set(key, new IDBFactory())
    return factories.get(key)!
  }
  const around: Surroundings = {
    factoryAt: async (place) => {
      const error = broken.get(place.bucket ?? 'default')
      return error ? brokenFactory(error) : factoryFor(place)
    },
    hasBuckets: true,
    local: fakeBrowser.storage.local,
    session: fakeBrowser.storage.session,
    checkpoint: checkpointIn(async () => files.asHandle()),
    buckets: {
      names: async () => [...factories.keys()].filter((name) => name !== 'default'),
      remove: async (name) => void factories.delete(name),
    },
    clearOutside: async () => {},
    now: () => Date.now(),
    wait: async () => {},
  }
  return { around, factories, files, broken }
}

/** The factory of a browser that cannot read its files: every request fails. */
const brokenFactory = (error: Error) =>
  ({
    databases: () => Promise.reject(error),
    open: () => {
      throw error
    },
  }) as unknown as IDBFactory

/** A store after a restart of the browser. The worker's state is gone. */
export async function restarted(around: Surroundings, onChange = () => {}): Promise<Store> {
  await fakeBrowser.storage.session.clear()
  return candidStore(around, onChange)
}

const now = 1_788_336_000_000

export const create = (companyId: string, name = companyId): AnyCommand => ({
  name: 'company.create',
  input: { companyId, name, role: 'Dateningenieurin', now },
})

export const note = (companyId: string, id: string, text: string): AnyCommand => ({
  name: 'note.keep',
  input: {
    id,
    companyId,
    callId: `call-${companyId}`,
    text,
    base: '',
    at: 1000,
    now,
    promptId: null,
    flag: null,
  },
})

/** A store of two companies with notes. The ledger and the copy are up to date. */
export async function filled(around: Surroundings): Promise<Store> {
  const store = await restarted(around)
  for (const companyId of ['müller', 'acme']) {
    await store.run(create(companyId))
    for (const number of [1, 2, 3])
      await store.run(note(companyId, `${companyId}-${number}`, `Grüße ${number}`))
  }
  await store.settled()
  return store
}

/** Closes a store, as closing the browser does. */
export async function close(store: Store): Promise<void> {
  const { db } = await store.opened()
  await store.settled()
  db?.close({ disableAutoOpen: true })
}

/** Every note text there is, in order. */
export async function texts(store: Store): Promise<string[]> {
  const { db } = await store.opened()
  return (await db!.notes.toArray()).map(({ text }) => text).toSorted()
}
