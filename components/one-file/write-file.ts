import { ask } from '@/messages'
import { fileOfFolder, removeFile } from './hand-over'
import { seal } from './seal'

/** A file that is ready to be saved. */
export interface ReadyFile {
  file: Blob
  name: string
  records: number
  carried: number
}

/** "candid-2026-11-26.json", by the candidate's own calendar; sealed with ".age" behind it, as the `age` program names it. */
export function nameOfFile(now: number, isSealed: boolean): string {
  const date = new Date(now)
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return `candid-${day}.json${isSealed ? '.age' : ''}`
}

const two = (number: number): string => `${number}`.padStart(2, '0')

interface Making {
  /** Of the file in the hand-over folder. */
  name: string
  /** Null for a file that is not sealed. */
  passphrase: string | null
  /** Called when the records are read and the sealing begins. */
  onSealing: () => void
  signal: AbortSignal
}

/**
 * Makes a file of every record.
 *
 * @throws what the browser says if it fails, or when the signal aborts
 */
export async function makeFile({
  name,
  passphrase,
  onSealing,
  signal,
}: Making): Promise<ReadyFile> {
  signal.addEventListener('abort', () => void ask('stopFile', { name }), { once: true })
  try {
    const written = await ask('writeFile', { name })
    signal.throwIfAborted()
    if (!written.ok)
      throw new Error(written.problem === null ? written.detail : written.problem.kind)
    const found = await fileOfFolder(name)
    if (!found) throw new DOMException('The file is not there', 'NotFoundError')
    signal.throwIfAborted()
    // It is copied out of the folder, so that no second copy of everything stays behind.
    const plain = new Blob([await found.arrayBuffer()], { type: 'application/json' })
    if (passphrase !== null) onSealing()
    const file = passphrase === null ? plain : await seal(plain, passphrase, signal)
    signal.throwIfAborted()
    const now = Date.now()
    const { records, carried } = written
    return { file, name: nameOfFile(now, passphrase !== null), records, carried }
  } finally {
    await removeFile(name)
  }
}
