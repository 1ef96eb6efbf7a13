import * as z from 'zod/mini'
import { type CompanyWrite, holdsRows, isHead, writeCompanyFiles } from './company-files'
import { type Copy, parseCopy } from './copy'
import { placeSchema } from './database-place'
import { saysNotFound } from './errors'
import { HAND_OVER_FOLDER } from './records/one-file'
import { type Purge, purgeFiles } from './purge-files'
import { attempt, fileOf, readText, writeText } from './text-files'

const indexSchema = z.object({
  installId: z.string(),
  schema: z.int(),
  /** Every write up to this number is in the companies' files. Some later ones may be, too. */
  seq: z.int(),
  count: z.int(),
  /** UTC milliseconds of the last time that the files held everything, or null before the first. */
  at: z.nullable(z.number()),
  place: placeSchema,
})
export type CheckpointIndex = z.infer<typeof indexSchema>

/**
 * A copy of all records in files. The browser keeps these files apart from IndexedDB, so damage to one does not
 * reach the other. Each company has files of its own, see `company-files.ts`. A small index stands beside.
 */
export interface Checkpoint {
  /** @returns null if there is no readable index; @throws if the browser gives no files at all */
  readIndex(): Promise<CheckpointIndex | null>
  writeIndex(index: CheckpointIndex): Promise<void>
  writeCompany(write: CompanyWrite): Promise<void>
  /** Takes out of all files what was deleted for good. To repeat it does no harm. */
  purge(purge: Purge): Promise<void>
  /** Removes all files of the browser's private folder. */
  removeAll(): Promise<void>
  /** The companies' files, some at a time. */
  companies(): AsyncIterable<FoundCopies>
}

export interface FoundCopies {
  /** `null` for a file that cannot be read. */
  copies: (FoundCopy | null)[]
  /** How many companies have been read, and how many there are. */
  read: number
  companies: number
}

export interface FoundCopy extends Copy {
  /** UTC milliseconds. */
  savedAt: number
}

const INDEX = 'index.json'
/** Files read together; waiting for each in turn takes five times as long. */
const AT_A_TIME = 50

/** @param root the folder to keep the checkpoint in; undefined in a browser that knows no such folder */
export function checkpointIn(
  root: () => Promise<FileSystemDirectoryHandle> | undefined,
): Checkpoint {
  async function folder() {
    const found = await root()
    if (!found) throw new DOMException('This browser has no private files', 'NotSupportedError')
    return found.getDirectoryHandle('checkpoint', { create: true })
  }
  const companyFolder = async () =>
    (await folder()).getDirectoryHandle('companies', { create: true })

  return {
    async readIndex() {
      if (!root()) return null
      const text = await readText(await folder(), INDEX)
      return text === null ? null : (attempt(() => indexSchema.parse(JSON.parse(text))) ?? null)
    },
    async writeIndex(index) {
      await writeText(await folder(), INDEX, JSON.stringify(index))
    },
    async writeCompany(write) {
      await writeCompanyFiles(await companyFolder(), write)
    },
    async purge(purge) {
      await purgeFiles(await companyFolder(), purge)
      await forgetHandedOver(await root())
    },
    async removeAll() {
      const within = await root()
      if (!within) return
      // If it stops in between, then the rest is no copy that looks whole.
      await (await folder()).removeEntry(INDEX).catch((error: unknown) => {
        if (!saysNotFound(error)) throw error
      })
      const names: string[] = []
      for await (const name of within.keys()) names.push(name)
      await Promise.all(names.map((name) => within.removeEntry(name, { recursive: true })))
    },
    async *companies() {
      if (!root()) return
      const within = await companyFolder()
      const names: string[] = []
      for await (const name of within.keys()) if (holdsRows(name)) names.push(name)
      const companies = names.filter(isHead).length
      let read = 0
      for (let start = 0; start < names.length; start += AT_A_TIME) {
        const some = names.slice(start, start + AT_A_TIME)
        read += some.filter(isHead).length
        // oxlint-disable-next-line no-await-in-loop -- some in memory at a time
        const found = await Promise.all(some.map((name) => readCopy(within, name)))
        yield { copies: found.filter((copy) => copy !== undefined), read, companies }
      }
    },
  }
}

/** A file that was written before a deletion for good has what was deleted. */
async function forgetHandedOver(root: FileSystemDirectoryHandle | undefined): Promise<void> {
  if (!root) return
  const folder = await root.getDirectoryHandle(HAND_OVER_FOLDER, { create: true })
  const names: string[] = []
  for await (const name of folder.keys()) names.push(name)
  await Promise.all(names.map((name) => folder.removeEntry(name)))
}

/** @returns null for a file that cannot be read, undefined for one without content */
async function readCopy(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<FoundCopy | null | undefined> {
  const file = await fileOf(folder, name)
  if (!file) return undefined
  const text = await file.text()
  const copy = attempt(() => parseCopy(text))
  return copy ? { ...copy, savedAt: file.lastModified } : null
}
