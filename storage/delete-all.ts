import { detailOf } from './errors'
import { firstPlace } from './database-place'
import type { Surroundings } from './opening'
import type { LeftOver } from './state'

/** Stands in the small store from the first moment of the deletion to its last. So one that was interrupted goes on. */
const MARK = 'deleting'

/** Begins to delete everything: from now on each start of the worker goes on with it. */
export const beginDeletion = ({ local }: Surroundings): Promise<void> => local.set({ [MARK]: true })

const isDeletionBegun = async ({ local }: Surroundings): Promise<boolean> =>
  (await local.get(MARK))[MARK] === true

/**
 * Goes on with a deletion that was interrupted.
 *
 * @returns why the database cannot be opened: what is written would go at the next start. Null if it can; never throws
 */
export async function goOnDeleting(around: Surroundings): Promise<string | null> {
  try {
    if (!(await isDeletionBegun(around))) return null
    const left = await deleteAll(around)
    return left && (await isDeletionBegun(around)) ? left.detail : null
  } catch (error) {
    return detailOf(error)
  }
}

/**
 * Deletes every record, every copy, and every setting. To repeat it does no harm, so it may stop anywhere. The copies go
 * first: without the database they would bring everything back.
 *
 * @returns null if nothing is left. If files or the database are left, then the deletion is given up, and what is left can
 * be used as before. Never throws
 */
export async function deleteAll(around: Surroundings): Promise<LeftOver | null> {
  const left =
    (await tried('files', () => around.checkpoint.removeAll())) ??
    (await tried('database', () => deleteDatabases(around)))
  if (left) return (await tried(left.left, () => around.local.remove(MARK))) ?? left
  const unset = await tried('settings', () => clearSettings(around))
  if (unset) return unset
  const outside = await tried('settings', () => around.clearOutside())
  return (await tried('settings', () => around.local.clear())) ?? outside
}

/**
 * Only the mark is left then. The surfaces are told after this: if settings cannot be cleared, each start tries again, and
 * the surfaces would begin anew each time.
 */
async function clearSettings(around: Surroundings): Promise<void> {
  await around.session.clear()
  await around.local.clear()
  await beginDeletion(around)
}

async function tried(left: LeftOver['left'], act: () => Promise<void>): Promise<LeftOver | null> {
  try {
    await act()
    return null
  } catch (error) {
    return { left, detail: detailOf(error) }
  }
}

/** Deletes the databases in every place where they may stand: the old ones that did not open, too. */
async function deleteDatabases(around: Surroundings): Promise<void> {
  for (const bucket of await around.buckets.names())
    // oxlint-disable-next-line no-await-in-loop -- there is hardly ever one
    await around.buckets.remove(bucket)
  // Without buckets, all places are databases of the one factory.
  const factory = await around.factoryAt(firstPlace)
  for (const { name } of await factory.databases())
    if (name !== undefined) await deleteDatabase(factory, name)
}

/** Milliseconds after which a database that something else keeps open is given up. */
const BLOCKED_MS = 5000

const deleteDatabase = (factory: IDBFactory, name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = factory.deleteDatabase(name)
    const timer = setTimeout(
      () => reject(new DOMException(`${name} is open elsewhere`, 'TimeoutError')),
      BLOCKED_MS,
    )
    request.addEventListener('success', () => {
      clearTimeout(timer)
      resolve()
    })
    request.addEventListener('error', () => {
      clearTimeout(timer)
      reject(request.error ?? new Error(name))
    })
  })
