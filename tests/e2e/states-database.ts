import type { CandidBrowser } from './browser'

/** Makes the worker's writes fail as on a full disk. With `unlimitedStorage` there is no other limit to reach. */
export const fillTheDisk = ({ worker }: CandidBrowser) =>
  worker.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError')
    }
    Object.assign(globalThis, { relieve: () => Object.assign(IDBObjectStore.prototype, { put }) })
  })

/** Makes the worker's database fail as if the browser had closed it and does not open it again. */
export const closeTheDatabase = ({ worker }: CandidBrowser) =>
  worker.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    const { open } = IDBFactory.prototype
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError')
    }
    IDBFactory.prototype.open = () => {
      throw new DOMException('Internal error opening backing store.', 'AbortError')
    }
    Object.assign(globalThis, {
      relieve() {
        Object.assign(IDBObjectStore.prototype, { put })
        Object.assign(IDBFactory.prototype, { open })
      },
    })
  })

/** Ends the effect of the two functions above. */
export const relieve = ({ worker }: CandidBrowser) =>
  worker.evaluate(() => (globalThis as unknown as { relieve(): void }).relieve())

/** Runs in the worker or in a page: opens the database as a newer Candid does. */
export function upgrade(version: number) {
  return new Promise<void>((resolve, reject) => {
    const request = indexedDB.open('candid', version)
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore('offers', { keyPath: 'id' })
    })
    request.addEventListener('error', () => reject(request.error!))
    request.addEventListener('success', () => {
      request.result.close()
      resolve()
    })
  })
}

/** Runs in the worker: all that stands in the database. */
export async function readAll() {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('candid')
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error!))
  })
  const read = (name: string) =>
    new Promise<unknown[]>((resolve) => {
      const request = db.transaction(name).objectStore(name).getAll()
      request.addEventListener('success', () => resolve(request.result))
    })
  const names = [...db.objectStoreNames]
  const rows = await Promise.all(names.map(read))
  db.close()
  return JSON.stringify([db.version, names, rows])
}
