import { type CompanyNote, eachNote } from './every-company'
import { safeName, uniqueName } from './file-names'
import { companyOfNote, withOurs } from './keep-own'
import type { OnProgress } from './use-job'

const ENDING = '.md'
/** A larger file is no note of Candid's. */
const LARGEST = 5_000_000

export interface NotesWritten {
  written: number
  /** Notes in which nothing is new. */
  same: number
  failed: readonly { name: string; detail: string }[]
}

/**
 * Writes a note of each company into a folder. A note that is there keeps its name, and all that is not Candid's. Each
 * file is replaced as a whole, so none is ever half written.
 *
 * @throws if the folder or a record cannot be read, or when the signal aborts
 */
export async function writeNotes(
  folder: FileSystemDirectoryHandle,
  pay: boolean,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<NotesWritten> {
  const { files, taken } = await notesIn(folder)
  const outcome = { written: 0, same: 0, failed: [] as { name: string; detail: string }[] }
  await eachNote(
    pay,
    async (note) => {
      const name = files.get(note.companyId) ?? uniqueName(nameOf(note), ENDING, taken)
      try {
        if (await writeNote(folder, name, note)) outcome.written += 1
        else outcome.same += 1
      } catch (error) {
        // One file may be locked by another program. The others are written all the same.
        outcome.failed.push({ name, detail: String(error) })
      }
    },
    onProgress,
    signal,
  )
  return outcome
}

export const nameOf = ({ name, companyId }: CompanyNote): string =>
  safeName(name) || safeName(companyId) || 'company'

/** Which company each note of the folder is of, and the names that others have. A note of the candidate's own is taken. */
async function notesIn(folder: FileSystemDirectoryHandle) {
  const files = new Map<string, string>()
  const taken = new Set<string>()
  for await (const [name, handle] of folder.entries()) {
    taken.add(name.normalize('NFC').toLowerCase())
    if (handle.kind !== 'file' || !name.toLowerCase().endsWith(ENDING)) continue
    const file = await handle.getFile()
    const companyId = file.size > LARGEST ? null : companyOfNote(await file.text())
    if (companyId !== null && !files.has(companyId)) files.set(companyId, name)
  }
  return { files, taken }
}

/** @returns whether anything was new */
async function writeNote(folder: FileSystemDirectoryHandle, name: string, note: CompanyNote) {
  const handle = await folder.getFileHandle(name, { create: true })
  const before = await (await handle.getFile()).text()
  const after = withOurs(before, note.companyId, note.frontmatter, note.body)
  if (after === before) return false
  const stream = await handle.createWritable()
  await stream.write(after)
  await stream.close()
  return true
}
