import type { CandidDatabase, DatabaseStamp } from '@/storage/database'
import { removeRows } from '@/storage/erase'
import { StampMissing } from '@/storage/errors'
import { askForPurge } from '@/storage/purge-mark'
import { type AnyRow, tables } from '@/storage/records/dossier'
import type { OnProgress } from '@/storage/records/one-file'
import { planFile, type Step } from './plan'
import type { ReadFile } from './read'

/** Rows written at a time. */
const AT_A_TIME = 2000

/**
 * Brings every record of a file in, in one transaction: all or nothing. To bring a file in twice changes nothing. The
 * records get the next numbers here, in the order in which they were written there.
 *
 * @returns the new stamp; null if the file holds nothing that is not here
 * @throws if nothing was written, as when `onProgress` throws
 */
export async function bringIn(
  db: CandidDatabase,
  file: ReadFile,
  onProgress: OnProgress = () => undefined,
): Promise<DatabaseStamp | null> {
  const stores = [...tables.map((name) => db.table(name)), db.meta]
  return db.transaction('rw', stores, async () => {
    const known = await db.meta.get('stamp')
    if (!known) throw new StampMissing('The database has no stamp')
    const changed = new Map<string, Step>()
    const addAll = (steps: Step[]) => {
      for (const step of steps) if (step.after !== step.before) add(changed, step)
    }
    const { gone, isGone } = await planFile(db, file, addAll, onProgress)
    const changes = [...changed.values()]
    if (changes.length === 0) return null
    changes.sort((a, b) => a.copy.seq - b.copy.seq)
    const stamp = { ...known, count: known.count - gone.length }
    await removeRows(db, gone)
    if (gone.length > 0) await askForPurge(db)
    // A record that comes back is never older than its own copies.
    if (file.installation === known.installId)
      stamp.seq = Math.max(stamp.seq, changes.at(-1)?.copy.seq ?? 0)
    const rows = new Map<string, AnyRow[]>(tables.map((table) => [table, []]))
    for (const { table, before, after } of changes) {
      stamp.seq += 1
      if (!before || isGone(table, before.id)) stamp.count += 1
      rows.get(table)?.push({ ...after, seq: stamp.seq })
    }
    let done = 0
    for (const [table, all] of rows)
      for (let start = 0; start < all.length; start += AT_A_TIME) {
        const some = all.slice(start, start + AT_A_TIME)
        // oxlint-disable-next-line no-await-in-loop -- between the parts the candidate can cancel
        await db.table(table).bulkPut(some)
        done += some.length
        onProgress({ step: 'writing', done, of: changes.length })
      }
    await db.meta.put(stamp)
    return stamp
  })
}

/** Two records of a file may become one here, if their companies were merged. Then the second step holds both. */
function add(changed: Map<string, Step>, step: Step): void {
  const key = `${step.table} ${step.after.id}`
  const known = changed.get(key)
  if (!known) return void changed.set(key, step)
  const copy = known.copy.seq > step.copy.seq ? known.copy : step.copy
  changed.set(key, { ...step, before: known.before, copy })
}
