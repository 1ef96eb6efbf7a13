import { type ReadCopy, parseCopy, textOfCopy } from './copy'
import { baseNameOf, holdsRows } from './company-files'
import { type Dossier, type Table, tables } from './records/dossier'
import { coversOf } from './records/erasure'
import { attempt, readText, writeText } from './text-files'

/** What it takes to clean the files of the companies. */
export interface Purge {
  /** Reads all rows of a company. */
  all(companyId: string): Promise<Dossier>
  /** Whether each row of a file is what the database has. */
  isCurrent(copy: ReadCopy): Promise<boolean>
  /** The ids of all erasures. */
  erased: ReadonlySet<string>
}

/** Companies whose files are looked at together. */
const AT_A_TIME = 50

/**
 * Writes anew the files of each company that have a row which the database no longer has in this form. A row that was moved
 * or written again stands in older files, too. So this looks at all files, and not only at those of what was deleted.
 */
export async function purgeFiles(folder: FileSystemDirectoryHandle, purge: Purge): Promise<void> {
  const groups = [...(await filesByCompany(folder)).values()]
  for (let start = 0; start < groups.length; start += AT_A_TIME) {
    const some = groups.slice(start, start + AT_A_TIME)
    // oxlint-disable-next-line no-await-in-loop -- some in memory at a time
    await Promise.all(some.map((names) => purgeCompany(folder, names, purge)))
  }
}

/** The names of all files that hold rows, by the company. */
async function filesByCompany(folder: FileSystemDirectoryHandle): Promise<Map<string, string[]>> {
  const groups = new Map<string, string[]>()
  for await (const name of folder.keys()) {
    if (!holdsRows(name)) continue
    const [base = name] = name.split(/~|\.json/)
    groups.set(base, [...(groups.get(base) ?? []), name])
  }
  return groups
}

interface Found {
  name: string
  text: string
  /** Undefined if the file cannot be read. */
  copy: ReadCopy | undefined
}

async function purgeCompany(
  folder: FileSystemDirectoryHandle,
  names: readonly string[],
  purge: Purge,
): Promise<void> {
  const files = await Promise.all(
    names.map(async (name): Promise<Found> => {
      const text = (await readText(folder, name)) ?? ''
      return { name, text, copy: attempt(() => parseCopy(text)) }
    }),
  )
  await Promise.all(
    files
      .filter(({ copy, text }) => !copy && namesErased(purge.erased, text))
      .map(({ name }) => folder.removeEntry(name)),
  )
  const copies = files.flatMap(({ copy }) => copy ?? [])
  const [first] = copies
  if (!first || (await isClean(copies, purge))) return
  await writeAnew(folder, first.companyId, files, purge)
}

/** A file that cannot be read is kept, since it may be the last trace of something, unless it names what was deleted. */
const namesErased = (erased: ReadonlySet<string>, text: string): boolean =>
  [...erased].some((id) => text.includes(id.slice(id.indexOf(':') + 1)))

async function isClean(copies: readonly ReadCopy[], purge: Purge): Promise<boolean> {
  for (const copy of copies) {
    if (copy.carried.some((entry) => isErased(entry, purge))) return false
    // oxlint-disable-next-line no-await-in-loop -- mostly there is one
    if (!(await purge.isCurrent(copy))) return false
  }
  return true
}

/** A row that this version cannot read still says to what it belongs. */
function isErased({ table, row }: { table: string; row: unknown }, { erased }: Purge): boolean {
  if (typeof row !== 'object' || row === null || !tables.includes(table as Table)) return false
  const { id = '', companyId = '', callId = null } = row as Partial<Parameters<typeof coversOf>[1]>
  return coversOf(table as Table, { id, companyId, callId }).some((cover) => erased.has(cover))
}

/** The new head holds everything before the old files go. If nothing is left of the company, then all of them go. */
async function writeAnew(
  folder: FileSystemDirectoryHandle,
  companyId: string,
  files: readonly Found[],
  purge: Purge,
): Promise<void> {
  const dossier = await purge.all(companyId)
  const carried = files
    .flatMap(({ copy }) => copy?.carried ?? [])
    .filter((one) => !isErased(one, purge))
  const head = `${await baseNameOf(companyId)}.json`
  const isEmpty = carried.length === 0 && tables.every((table) => dossier[table].length === 0)
  if (!isEmpty) await writeText(folder, head, textOfCopy(companyId, { dossier, carried }))
  const old = files.filter(({ name, copy }) => copy && (isEmpty || name !== head))
  await Promise.all(old.map(({ name }) => folder.removeEntry(name)))
}
