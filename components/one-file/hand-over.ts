import { HAND_OVER_FOLDER } from '@/storage/records/one-file'

// A file goes to the worker and comes from it in a folder of the browser's private files: a message has a limit of 64 MB.

const folder = async () =>
  (await navigator.storage.getDirectory()).getDirectoryHandle(HAND_OVER_FOLDER, { create: true })

/** A name of its own for a file, so that two tabs do not meet. */
export const newName = (): string => `file-${crypto.randomUUID()}.json`

/** Puts a file there for the worker. @throws what the browser says if it cannot, as with a full disk */
export async function handOver(file: Blob): Promise<string> {
  const name = newName()
  try {
    const handle = await (await folder()).getFileHandle(name, { create: true })
    const stream = await handle.createWritable()
    await stream.write(file)
    await stream.close()
    return name
  } catch (error) {
    await removeFile(name)
    throw error
  }
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
  try {
    await (await folder()).removeEntry(name)
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error
  }
}
