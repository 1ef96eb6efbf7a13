import type { CandidDatabase } from '@/storage/database'
import { store } from './store'

/**
 * The open database. What a request reads from it is never guessed.
 *
 * @throws if the database cannot be opened, or was written by a newer Candid
 */
export async function openedDatabase(): Promise<CandidDatabase> {
  const { db, state } = await store.opened()
  if (!db) throw new Error(`The database is ${state.kind}`)
  return db
}
