import { detailOf, saysNotFound } from '@/storage/errors'
import { previewFile } from '@/storage/one-file/preview'
import { type ReadFile, readOneFile, type Reading } from '@/storage/one-file/read'
import { writeOneFile } from '@/storage/one-file/write'
import {
  BEFORE_NAME,
  type FileBrought,
  type FileLook,
  type FileRefusal,
  type FileWritten,
  HAND_OVER_FOLDER,
  LARGEST_FILE,
} from '@/storage/records/one-file'
import { announce } from './announce'
import { executeFile } from './execute'
import { openedDatabase } from './opened'
import { lookAtCallsSoon } from './watch-calls'

// The worker may end between two requests, so it keeps nothing of a file: each request reads the file again.

/** Writes every record into a file of the hand-over folder. */
export async function writeFile(name: string): Promise<FileWritten> {
  try {
    const { blob, records, carried } = await writeOneFile(await openedDatabase(), Date.now())
    const handle = await (await folder()).getFileHandle(name, { create: true })
    const stream = await handle.createWritable()
    await stream.write(blob)
    await stream.close()
    return { ok: true, records, carried, bytes: blob.size }
  } catch (error) {
    return { ok: false, detail: detailOf(error) }
  }
}

/** What it would mean to bring a file in. */
export const lookIntoFile = (name: string): Promise<FileLook> =>
  withFile(name, async (file) => ({
    ok: true,
    preview: await previewFile(await openedDatabase(), file),
  }))

/** Brings a file in, all or nothing. Before that, a file of how everything is now is kept. */
export const bringInFile = (name: string): Promise<FileBrought> =>
  withFile(name, async (file) => {
    const before = await writeFile(BEFORE_NAME)
    if (!before.ok) return { ...before, problem: null }
    const answer = await executeFile(file)
    if (!answer.ok) return { ok: false, problem: null, detail: answer.detail }
    // There may be very many records. So each surface reads what it shows again.
    announce({ kind: 'database' })
    lookAtCallsSoon()
    return { ok: true }
  })

async function withFile<Answer>(
  name: string,
  act: (file: ReadFile) => Promise<Answer>,
): Promise<Answer | FileRefusal> {
  try {
    const reading = await read(name)
    return reading.ok ? await act(reading.file) : reading
  } catch (error) {
    return { ok: false, problem: null, detail: detailOf(error) }
  }
}

async function read(name: string): Promise<Reading> {
  const file = await fileNamed(name)
  if (!file) return { ok: false, problem: { kind: 'gone' } }
  if (file.size > LARGEST_FILE) return { ok: false, problem: { kind: 'large' } }
  return readOneFile(new Uint8Array(await file.arrayBuffer()), pause)
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0))

async function fileNamed(name: string): Promise<File | null> {
  try {
    return await (await (await folder()).getFileHandle(name)).getFile()
  } catch (error) {
    if (saysNotFound(error)) return null
    throw error
  }
}

async function folder(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(HAND_OVER_FOLDER, {
    create: true,
  })
}
