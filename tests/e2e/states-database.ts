/** Runs in the worker: opens the database of a newer Candid over this one's. */
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
