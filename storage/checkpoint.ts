import * as z from 'zod/mini'
import { type CompanyCopy, keepingAll, parseCopy } from './copy'
import { saysNotFound } from './errors'
import { placeSchema } from './database-place'
import { type Dossier } from './records/dossier'

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
 * reach the other. Each company has a file, so that a keystroke rewrites one dossier. A small index stands beside.
 */
export interface Checkpoint {
  /** @returns null if there is no readable index; @throws if the browser gives no files at all */
  readIndex(): Promise<CheckpointIndex | null>
  writeIndex(index: CheckpointIndex): Promise<void>
  writeCompany(copy: CompanyCopy): Promise<void>
  /** The companies' files, some at a time; `null` for one that cannot be read. */
  companies(): AsyncIterable<(FoundCopy | null)[]>
}

export interface FoundCopy {
  dossier: Dossier
  unreadable: number
  /** UTC milliseconds. */
  savedAt: number
}

const INDEX = 'index.json'
/** Files read together; waiting for each in turn takes five times as long. */
const AT_A_TIME = 50

/** @param root the folder to keep the checkpoint in */
export function checkpointIn(root: () => Promise<FileSystemDirectoryHandle>): Checkpoint {
  const folder = async () => (await root()).getDirectoryHandle('checkpoint', { create: true })
  const companyFolder = async () =>
    (await folder()).getDirectoryHandle('companies', { create: true })

  return {
    async readIndex() {
      const text = await readText(await folder(), INDEX)
      return text === null ? null : (attempt(() => indexSchema.parse(JSON.parse(text))) ?? null)
    },
    async writeIndex(index) {
      await writeText(await folder(), INDEX, JSON.stringify(index))
    },
    async writeCompany(copy) {
      const within = await companyFolder()
      const name = await fileNameOf(copy.companyId)
      const last = await readText(within, name)
      const known = last === null ? undefined : attempt(() => parseCopy(last).dossier)
      // The file is not readable. It is kept under another name, since it may be the last trace of something.
      if (last !== null && !known) await writeText(within, `${name}.broken`, last)
      const dossier = known ? keepingAll(copy.dossier, known) : copy.dossier
      await writeText(within, name, JSON.stringify({ ...copy, dossier }))
    },
    async *companies() {
      const within = await companyFolder()
      const names: string[] = []
      for await (const name of within.keys()) if (name.endsWith('.json')) names.push(name)
      for (let start = 0; start < names.length; start += AT_A_TIME) {
        const some = names.slice(start, start + AT_A_TIME)
        // oxlint-disable-next-line no-await-in-loop -- some in memory at a time
        yield await Promise.all(some.map((name) => readCopy(within, name)))
      }
    },
  }
}

async function readCopy(folder: FileSystemDirectoryHandle, name: string) {
  const file = await (await folder.getFileHandle(name)).getFile()
  const text = await file.text()
  const copy = attempt(() => parseCopy(text))
  return copy ? { ...copy, savedAt: file.lastModified } : null
}

/** The name of a company's file. An id may be any text, a name may not. */
async function fileNameOf(companyId: string): Promise<string> {
  if (/^[\w-]{1,80}$/.test(companyId)) return `${companyId}.json`
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(companyId))
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0'))
  return `${hex.join('')}.json`
}

async function readText(folder: FileSystemDirectoryHandle, name: string): Promise<string | null> {
  try {
    const file = await (await folder.getFileHandle(name)).getFile()
    return await file.text()
  } catch (error) {
    if (saysNotFound(error)) return null
    throw error
  }
}

/** The old text stays until `close` replaces it by the complete new one in one step. */
async function writeText(folder: FileSystemDirectoryHandle, name: string, text: string) {
  const stream = await (await folder.getFileHandle(name, { create: true })).createWritable()
  try {
    await stream.write(text)
  } catch (error) {
    await stream.abort()
    throw error
  }
  await stream.close()
}

/** @returns undefined if the content has another form; any other error is thrown */
function attempt<Value>(parse: () => Value): Value | undefined {
  try {
    return parse()
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.core.$ZodError) return undefined
    throw error
  }
}
