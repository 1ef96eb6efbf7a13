import { BEFORE_NAME, HAND_OVER_FOLDER } from '@/storage/records/one-file'

// A file goes to the worker and comes from it in a folder of the browser's private files: a message has a limit of 64 MB.

const DAY_MS = 24 * 60 * 60_000

const folder = async () =>
  (await navigator.storage.getDirectory()).getDirectoryHandle(HAND_OVER_FOLDER, { create: true })

/** A name of its own for a file, so that two tabs do not meet. */
export const newName = (): string => `file-${crypto.randomUUID()}.json`

/** Puts a file there for the worker. @throws what the browser says if it cannot, as with a full disk */
export async function handOver(file: Blob): Promise<string> {
  const name = newName()
  const within = await folder()
  await removeOld(within)
  const stream = await (await within.getFileHandle(name, { create: true })).createWritable()
  await stream.write(file)
  await stream.close()
  return name
}

/** A file of the folder. @returns null if it is not there */
export async function fileOfFolder(name: string): Promise<File | null> {
  const within = await folder()
  for await (const known of within.keys())
    if (known === name) return (await within.getFileHandle(name)).getFile()
  return null
}

/** Removes a file that is no longer needed. It may be gone already. */
export async function removeFile(name: string): Promise<void> {
  await (await folder()).removeEntry(name).catch(() => undefined)
}

/** A tab that was closed may have left a file behind. */
async function removeOld(within: FileSystemDirectoryHandle): Promise<void> {
  for await (const name of within.keys()) {
    if (name === BEFORE_NAME) continue
    const { lastModified } = await (await within.getFileHandle(name)).getFile()
    if (Date.now() - lastModified > DAY_MS) await within.removeEntry(name)
  }
}
