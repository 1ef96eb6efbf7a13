import { strToU8, Zip, ZipDeflate } from 'fflate'
import { eachNote } from './every-company'
import { uniqueName } from './file-names'
import { withOurs } from './keep-own'
import { nameOf } from './notes-folder'
import type { OnProgress } from './use-job'

/**
 * The notes of all companies in one archive.
 *
 * @throws if a record cannot be read, or when the signal aborts
 */
export async function zipOfNotes(
  pay: boolean,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Blob> {
  const parts: Blob[] = []
  const archive = new Zip((error, data) => {
    if (error) throw error
    parts.push(new Blob([data]))
  })
  const taken = new Set<string>()
  await eachNote(
    pay,
    (note) => {
      const file = new ZipDeflate(uniqueName(nameOf(note), '.md', taken))
      archive.add(file)
      file.push(strToU8(withOurs('', note.companyId, note.frontmatter, note.body)), true)
    },
    onProgress,
    signal,
  )
  archive.end()
  return new Blob(parts, { type: 'application/zip' })
}
