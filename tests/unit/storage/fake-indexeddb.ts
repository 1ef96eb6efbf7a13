import * as fake from 'fake-indexeddb'

// The storage code takes a database's factory from its surroundings, but the key ranges from the globals.
Object.assign(globalThis, { ...fake })

export const { IDBFactory } = fake
export type FakeFactory = InstanceType<typeof fake.IDBFactory>
