import * as fake from 'fake-indexeddb'

// The storage code gets a database's factory from its surroundings, but uses the global key ranges.
Object.assign(globalThis, { ...fake })

export const { IDBFactory } = fake
export type FakeFactory = InstanceType<typeof fake.IDBFactory>
