import { detailOf, saysNotFound } from '@/storage/errors'
import { previewFile } from '@/storage/one-file/preview'
import { type ReadFile, readOneFile, type Reading } from '@/storage/one-file/read'
import { writeOneFile } from '@/storage/one-file/write'
import {
  BEFORE_NAME,
  type FileBrought,
  type FileLook,
  type FileRefusal,
  type FileStep,
  type FileWritten,
  HAND_OVER_FOLDER,
  LARGEST_FILE,
  type OnProgress,
} from '@/storage/records/one-file'
import { announce } from './announce'
import { executeFile } from './execute'
import { openedDatabase } from './opened'
import { lookAtCallsSoon } from './watch-calls'

// The worker may end between two requests, so it keeps nothing of a file: each request reads the file again.

/** By its name, the work on a file that runs now. */
const running = new Map<string, AbortController>()

/** A surface hears of the progress at most so often, in milliseconds. */
const TOLD_EVERY_MS = 250

/** Ends the work on a file. What it has written is undone. */
export const stopFile = (name: string): void => running.get(name)?.abort()

/** Writes every record into a file of the hand-over folder. */
export const writeFile = (name: string): Promise<FileWritten> =>
  watched(name, (onProgress) => write(name, 'writing', onProgress))

/** What it would mean to bring a file in. */
export const lookIntoFile = (name: string): Promise<FileLook> =>
  withFile(name, async (file, onProgress) => ({
    ok: true,
    preview: await previewFile(await openedDatabase(), file, onProgress),
  }))

/** Brings a file in, all or nothing. Before that, a file of how everything is now is kept. */
export const bringInFile = (name: string): Promise<FileBrought> =>
  withFile(name, async (file, onProgress) => {
    await write(BEFORE_NAME, 'keeping', onProgress)
    const answer = await executeFile(file, onProgress)
    if (!answer.ok) return { ok: false, problem: null, detail: answer.detail }
    // There may be very many records. So each surface reads what it shows again.
    announce({ kind: 'database' })
    lookAtCallsSoon()
    return { ok: true }
  })

async function write(name: string, step: FileStep, onProgress: OnProgress) {
  const { blob, records, carried } = await writeOneFile(
    await openedDatabase(),
    Date.now(),
    (done, of) => onProgress({ step, done, of }),
  )
  const handle = await (await folder()).getFileHandle(name, { create: true })
  const stream = await handle.createWritable()
  await stream.write(blob)
  await stream.close()
  return { ok: true, records, carried, bytes: blob.size } as const
}

const withFile = <Answer extends { ok: boolean }>(
  name: string,
  act: (file: ReadFile, onProgress: OnProgress) => Promise<Answer>,
): Promise<Answer | FileRefusal> =>
  watched(name, async (onProgress) => {
    const reading = await read(name, onProgress)
    return reading.ok ? act(reading.file, onProgress) : reading
  })

/** Does long work on a file: its progress is announced, and it can be stopped. */
async function watched<Answer extends { ok: boolean }>(
  name: string,
  act: (onProgress: OnProgress) => Promise<Answer>,
): Promise<Answer | FileRefusal> {
  const stopping = new AbortController()
  running.set(name, stopping)
  let told = Date.now()
  const onProgress: OnProgress = (progress) => {
    stopping.signal.throwIfAborted()
    if (Date.now() - told < TOLD_EVERY_MS) return
    told = Date.now()
    announce({ kind: 'file', name, progress })
  }
  const outcome = await act(onProgress).catch((error: unknown): FileRefusal => ({
    ok: false,
    problem: null,
    detail: detailOf(error),
  }))
  running.delete(name)
  return !outcome.ok && stopping.signal.aborted
    ? { ok: false, problem: { kind: 'stopped' } }
    : outcome
}

async function read(name: string, onProgress: OnProgress): Promise<Reading> {
  const file = await fileNamed(name)
  if (!file) return { ok: false, problem: { kind: 'gone' } }
  if (file.size > LARGEST_FILE) return { ok: false, problem: { kind: 'large' } }
  return readOneFile(new Uint8Array(await file.arrayBuffer()), pause, onProgress)
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

/**
 * Removes what a tab that crashed has left in the folder. To be called when no page of Candid can be open: as the browser
 * or Candid starts.
 */
export async function clearFolder(): Promise<void> {
  const within = await folder()
  for await (const name of within.keys()) if (name !== BEFORE_NAME) await within.removeEntry(name)
}

async function folder(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(HAND_OVER_FOLDER, {
    create: true,
  })
}
