import { browser } from 'wxt/browser'
import { keptFolder, mayWrite, type PickedFolder } from '@/components/shared/kept-folder'
import { ask } from '@/messages'
import { dayOf } from '@/method/follow-ups'
import { newName } from './hand-over'
import { noteFileWritten } from './last-file'
import { makeFile } from './write-file'

// A file that Candid writes into a folder by itself, when a page of the workspace is opened. Its newest ones are kept. Only
// files that Candid wrote there are ever removed.

const KEY = 'automaticFile'
const DAY_MS = 24 * 60 * 60_000
/** As many files stay. */
export const KEPT = 5

/**
 * Why no file was written. `permission`: the browser wants to be asked again. `gone`: the folder is not there. With `old` it
 * was written, but files that are to go are still there.
 */
export type AutomaticProblem = 'permission' | 'gone' | 'old' | { detail: string }

/** What is known of the files so far. Times are UTC milliseconds; null for never. */
export interface Automatic {
  lastAt: number | null
  /** The number of the last write that is in the last file. */
  lastSeq: number
  /** The names of the files that Candid wrote and that may be there, the newest last. */
  written: readonly string[]
  problem: AutomaticProblem | null
}

const nothingYet: Automatic = { lastAt: null, lastSeq: 0, written: [], problem: null }

export async function readAutomatic(): Promise<Automatic> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY)
  return { ...nothingYet, ...(kept as Partial<Automatic> | undefined) }
}

const keep = (automatic: Automatic): Promise<void> =>
  browser.storage.local.set({ [KEY]: automatic })

/** Begins anew in another folder: the files of the one before stay where they are. */
export const startAutomatic = (): Promise<void> => keep(nothingYet)

/** Calls the listener after each change, until the signal aborts. */
export function onAutomatic(listener: () => void, signal: AbortSignal): void {
  const onChanged = (changes: object) => {
    if (KEY in changes) listener()
  }
  browser.storage.local.onChanged.addListener(onChanged)
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChanged))
}

/**
 * Writes a file if there is a folder for it, the last file is older than a day, and something has changed since. What
 * keeps it from doing so is kept, and shown on the page of one's data. Of several tabs one does it.
 *
 * @param isAsked the candidate asked for it: a file is written, however old the last one is
 */
export const writeAutomatically = (now: number, isAsked = false): Promise<void> =>
  navigator.locks.request('candid-automatic-file', async () => {
    const folder = await keptFolder('automatic')
    if (!folder) return
    try {
      const before = await readAutomatic()
      if (!isAsked && !(await isDue(before, now))) return
      if (await mayWrite(folder)) await write(folder, before, now)
      else await keep({ ...before, problem: 'permission' })
    } catch (error) {
      await keep({ ...(await readAutomatic()), problem: problemOf(error) })
    }
  })

async function isDue(before: Automatic, now: number): Promise<boolean> {
  if (before.lastAt !== null && now - before.lastAt < DAY_MS) return false
  if ((await ask('lastWrite', {})) !== before.lastSeq) return true
  // What went wrong does not matter any more: everything is in the last file.
  if (typeof before.problem === 'object' && before.problem) await keep({ ...before, problem: null })
  return false
}

function problemOf(error: unknown): AutomaticProblem {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotFoundError') return 'gone'
  return name === 'NotAllowedError' ? 'permission' : { detail: String(error) }
}

async function write(folder: PickedFolder, before: Automatic, now: number): Promise<void> {
  // What is changed while the file is written counts as not in it.
  const lastSeq = await ask('lastWrite', {})
  const { file } = await makeFile({
    name: newName(),
    passphrase: null,
    onSealing: () => {},
    signal: new AbortController().signal,
  })
  const name = await freeName(folder, now, before.written)
  const others = before.written.filter((known) => known !== name)
  await writeWhole(folder, name, file, others.length < before.written.length)
  // It is known before anything else can fail. Else it would be written again each hour, and never be removed.
  const after = { lastAt: now, lastSeq, written: [...others, name], problem: null }
  await keep(after)
  await noteFileWritten(now)
  const written = await withoutOld(folder, after.written)
  await keep({ ...after, written, problem: written.length > KEPT ? 'old' : null })
}

/** @param isAnew whether there may be an earlier one of this name. It stays if the new one cannot be written */
async function writeWhole(folder: PickedFolder, name: string, file: Blob, isAnew: boolean) {
  let isWhole = false
  try {
    const handle = await folder.getFileHandle(name, { create: true })
    const stream = await handle.createWritable()
    await stream.write(file)
    await stream.close()
    isWhole = (await handle.getFile()).size === file.size
    if (!isWhole) throw new Error('The file is not whole')
  } finally {
    if (!isWhole && !isAnew) await removed(folder, name)
  }
}

/** @returns the names of those that stay: the newest, and the ones that cannot be removed now */
async function withoutOld(folder: PickedFolder, all: readonly string[]): Promise<string[]> {
  const old = all.slice(0, -KEPT)
  const areGone = await Promise.all(old.map((name) => removed(folder, name)))
  return [...old.filter((_, index) => !areGone[index]), ...all.slice(-KEPT)]
}

/** One file a day. A file of the same name that Candid did not write itself stays: the new one gets a number. */
async function freeName(folder: PickedFolder, now: number, ours: readonly string[]) {
  const names = new Set<string>()
  for await (const known of folder.keys()) names.add(known)
  for (let number = 1; ; number += 1) {
    const name = `candid-by-itself-${dayOf(now)}${number === 1 ? '' : `-${number}`}.json`
    if (!names.has(name) || ours.includes(name)) return name
  }
}

/** @returns whether it is not there any more: the candidate may have removed it, another program may keep it open */
async function removed(folder: PickedFolder, name: string): Promise<boolean> {
  try {
    await folder.removeEntry(name)
    return true
  } catch (error) {
    return error instanceof DOMException && error.name === 'NotFoundError'
  }
}

const look = (): void => void writeAutomatically(Date.now()).catch(reportError)

/** Looks now, and each hour, whether a file is due. */
export function keepWriting(): void {
  look()
  setInterval(look, 60 * 60_000)
}
