import type { SearchPart, SearchPlace } from '@/messages'
import type { AnyRow, StoredRow } from '@/storage/records/dossier'
import { searchableOf, type Searchable, searchedTables } from '@/storage/records/searchable'
import { openedDatabase } from './opened'

/** Records of one part. Chrome sends no message above 64 MiB, and each part holds up the page for some milliseconds. */
const MOST_ROWS = 2000
/** Letters of one part. A single text is never cut. */
const MOST_LETTERS = 1_000_000

/**
 * Reads what the search finds, in parts: table by table, in the order in which it was written.
 *
 * @param from the place after which the part begins; see `SearchPart.next`
 * @param since only what was written later; 0 for all
 * @throws if the database cannot be read
 */
export async function searchRows(from: SearchPlace | null, since: number): Promise<SearchPart> {
  const db = await openedDatabase()
  const { table, seq } = from ?? { table: searchedTables[0], seq: since }
  const rows = await db.table<AnyRow>(table).where('seq').above(seq).limit(MOST_ROWS).toArray()
  const taken = withinLetters(rows.map((row) => ({ table, row }) as StoredRow))
  const last = rows[taken.length - 1]
  const isWhole = taken.length === rows.length && rows.length < MOST_ROWS
  const following = searchedTables[searchedTables.indexOf(table) + 1]
  const further = following ? { table: following, seq: since } : null
  return {
    found: taken.filter((one) => one !== null).filter((one) => isWanted(one, since)),
    next: isWhole || !last ? further : { table, seq: last.seq },
  }
}

/** Of a first reading: most calls were never deleted, and are nothing to find. Later each may have come back. */
const isWanted = ({ table, isHidden }: Searchable, since: number): boolean =>
  since > 0 || table !== 'calls' || isHidden === true

/** As many as fit, at least one. */
function withinLetters(rows: readonly StoredRow[]): (Searchable | null)[] {
  const taken: (Searchable | null)[] = []
  let letters = 0
  for (const row of rows) {
    const found = searchableOf(row)
    letters += found?.text.length ?? 0
    if (letters > MOST_LETTERS && taken.length > 0) break
    taken.push(found)
  }
  return taken
}
