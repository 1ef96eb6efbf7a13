import { type Copy, keepingAll, parseCopy, textOfCopy } from './copy'
import { type AnyRow, type Dossier, tables } from './records/dossier'
import { attempt, fileOf, readText, writeText } from './text-files'

/**
 * The files of one company. Its head holds the rows that changed last and is written anew at each save. When the head
 * is full, its rows go into a part, and a new head begins. So a save writes little, however much a company holds. A row
 * may stand in several files: the copy with the highest `seq` counts.
 */
export interface CompanyWrite {
  companyId: string
  /** The rows that changed since the last write. */
  changed: Dossier
  /** Reads all rows of the company. Needed if there is no head that can be read. */
  all(): Promise<Dossier>
}

/** Letters of a full head. */
const FULL = 64_000
/** A part is merged into a new one unless it is more than so many times as long. So there are few parts. */
const MUCH_LONGER = 2

/** Whether a file of the folder holds rows. A broken file is tried again: a later version may be able to read it. */
export const holdsRows = (name: string): boolean => /\.json(?:\.broken(?:-\d+)?)?$/.test(name)

/** Whether a file is the head of a company. Each company has one. */
export const isHead = (name: string): boolean => /^[^~]+\.json$/.test(name)

/** Copies the changed rows into a company's files. */
export async function writeCompanyFiles(
  folder: FileSystemDirectoryHandle,
  { companyId, changed, all }: CompanyWrite,
): Promise<void> {
  const base = await baseNameOf(companyId)
  const write = (name: string, copy: Copy) => writeText(folder, name, textOfCopy(companyId, copy))
  const head = await readHead(folder, `${base}.json`)
  const change: Copy = { dossier: changed, carried: [] }
  if (!head) {
    const whole = keepingAll(change, { dossier: await all(), carried: [] })
    return write(`${base}.json`, whole)
  }
  const next = keepingAll(change, head)
  const isFull = textOfCopy(companyId, next).length > FULL
  // A single long text would fill part after part while it is typed.
  if (!isFull || !hasOthers(head, changed)) return write(`${base}.json`, next)
  await seal(folder, base, companyId, head)
  return write(`${base}.json`, change)
}

/** Whether a copy has rows besides the ones that changed. */
function hasOthers({ dossier, carried }: Copy, changed: Dossier): boolean {
  return (
    carried.length > 0 ||
    tables.some((table) => {
      const ids = new Set((changed[table] as AnyRow[]).map(({ id }) => id))
      return (dossier[table] as AnyRow[]).some(({ id }) => !ids.has(id))
    })
  )
}

/** Makes a part of a head. It takes in the last parts, if they are not much longer. */
async function seal(
  folder: FileSystemDirectoryHandle,
  base: string,
  companyId: string,
  head: Copy,
): Promise<void> {
  const nameOf = (number: number) => `${base}~${number}.json`
  const count = await countParts(folder, nameOf)
  let [content, at] = [head, count]
  while (at > 0) {
    // oxlint-disable-next-line no-await-in-loop -- from the last part to the first
    const text = (await readText(folder, nameOf(at - 1))) ?? ''
    const isMuchLonger = text.length > MUCH_LONGER * textOfCopy(companyId, content).length
    // A part that cannot be read stays as it is, and so do those before it.
    const part = isMuchLonger ? undefined : attempt(() => parseCopy(text))
    if (!part) break
    content = keepingAll(content, part)
    at -= 1
  }
  await writeText(folder, nameOf(at), textOfCopy(companyId, content))
  for (let number = count - 1; number > at; number -= 1)
    // oxlint-disable-next-line no-await-in-loop -- the last one first, so that no number is left out
    await folder.removeEntry(nameOf(number))
}

async function countParts(
  folder: FileSystemDirectoryHandle,
  nameOf: (number: number) => string,
): Promise<number> {
  let count = 0
  // oxlint-disable-next-line no-await-in-loop -- parts are numbered without gaps, and there are few
  while ((await fileOf(folder, nameOf(count))) !== null) count += 1
  return count
}

/** A head that is not readable is kept under another name, since it may be the last trace of something. */
async function readHead(folder: FileSystemDirectoryHandle, name: string): Promise<Copy | null> {
  const text = await readText(folder, name)
  if (text === null) return null
  const head = attempt(() => parseCopy(text))
  if (head) return head
  let number = 1
  // oxlint-disable-next-line no-await-in-loop -- to the first free name
  while (((await readText(folder, `${name}.broken-${number}`)) ?? text) !== text) number += 1
  await writeText(folder, `${name}.broken-${number}`, text)
  return null
}

/** The name of a company's files. An id may be any text, a name may not. */
export async function baseNameOf(companyId: string): Promise<string> {
  if (/^[\w-]{1,80}$/.test(companyId)) return companyId
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(companyId))
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0'))
  return hex.join('')
}
