// A folder that the candidate picked. The browser keeps what leads to it in a small database of its own: the records'
// database holds records only, and its shape has versions.

/** What a folder is for. */
export type FolderUse = 'automatic' | 'notes'

type Permission = 'granted' | 'prompt' | 'denied'
interface Asked {
  mode: 'readwrite'
}
/** What Chrome's folders have besides, and the types do not know. */
export interface PickedFolder extends FileSystemDirectoryHandle {
  queryPermission?(asked: Asked): Promise<Permission>
  requestPermission?(asked: Asked): Promise<Permission>
}
type Picker = (options: Asked & { id: string }) => Promise<PickedFolder>
const pickerOf = () => (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker

/** Whether this browser lets a page write into a folder. Firefox does not. */
export const canPickFolder = (): boolean => pickerOf() !== undefined

/** Lets the candidate pick a folder, and keeps it. @returns null if they pick none */
export async function pickFolder(use: FolderUse): Promise<PickedFolder | null> {
  try {
    const folder = (await pickerOf()?.({ id: `candid-${use}`, mode: 'readwrite' })) ?? null
    if (folder) await inStore('readwrite', (store) => store.put(folder, use))
    return folder
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null
    throw error
  }
}

/** The folder that was picked; null for none. */
export async function keptFolder(use: FolderUse): Promise<PickedFolder | null> {
  const kept: unknown = await inStore('readonly', (store) => store.get(use))
  return (kept as PickedFolder | undefined) ?? null
}

export async function forgetFolder(use: FolderUse): Promise<void> {
  await inStore('readwrite', (store) => store.delete(use))
}

/** Whether Candid may write into a folder now, without a question. */
export const mayWrite = async (folder: PickedFolder): Promise<boolean> =>
  (await folder.queryPermission?.({ mode: 'readwrite' })) === 'granted'

/** Asks the candidate, if that is needed. Only after a click of theirs. */
export const askToWrite = async (folder: PickedFolder): Promise<boolean> =>
  (await mayWrite(folder)) ||
  (await folder.requestPermission?.({ mode: 'readwrite' })) === 'granted'

const STORE = 'folders'

async function inStore(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const opening = indexedDB.open('candid-folder', 1)
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE))
  const db = (await answerOf(opening)) as IDBDatabase
  try {
    return await answerOf(act(db.transaction(STORE, mode).objectStore(STORE)))
  } finally {
    db.close()
  }
}

const answerOf = (request: IDBRequest): Promise<unknown> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('No answer')))
  })
