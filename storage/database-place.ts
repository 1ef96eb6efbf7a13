import * as z from 'zod/mini'
import type { Buckets } from './opening'

export const placeSchema = z.object({
  /** The storage bucket; null for the default one. */
  bucket: z.nullable(z.string()),
  name: z.string(),
})

/**
 * Where the database stands. If a bucket's MANIFEST is broken, then no database of this bucket opens, and
 * `deleteDatabase` fails, too. A bucket of another name still opens. So the next place is another bucket, and the
 * broken one stays as it is.
 */
export type DatabasePlace = z.infer<typeof placeSchema>

const NAME = 'candid'
export const firstPlace: DatabasePlace = { bucket: null, name: NAME }

/** The place to use if this one cannot be opened. Without buckets (Firefox) each database has a file of its own. */
export function nextPlace({ name }: DatabasePlace, hasBuckets: boolean): DatabasePlace {
  const next = `${NAME}-${Number(name.split('-')[1] ?? 1) + 1}`
  return { bucket: hasBuckets ? next : null, name: next }
}

/** Whether two names are of one database. */
export const samePlace = (a: DatabasePlace, b: DatabasePlace): boolean =>
  a.bucket === b.bucket && a.name === b.name

/** The part of the Storage Buckets API used here; TypeScript has no types of it yet. */
interface StorageBuckets {
  open(
    name: string,
    options: { durability: 'strict'; persisted: boolean },
  ): Promise<{ indexedDB: IDBFactory }>
  keys(): Promise<string[]>
  delete(name: string): Promise<void>
}

const buckets = (): StorageBuckets | undefined =>
  (navigator as Navigator & { storageBuckets?: StorageBuckets }).storageBuckets

/** The buckets of this browser; none in one that knows none. */
export const allBuckets: Buckets = {
  names: async () => (await buckets()?.keys()) ?? [],
  remove: async (name) => buckets()?.delete(name),
}

/** Whether this browser knows storage buckets; Firefox does not. */
export const hasBuckets = (): boolean => buckets() !== undefined

/** @throws when the browser has no buckets, or cannot open this one */
export async function factoryAt({ bucket }: DatabasePlace): Promise<IDBFactory> {
  if (bucket === null) return indexedDB
  const all = buckets()
  if (!all) throw new Error(`This browser has no storage buckets, and the data is in ${bucket}`)
  return (await all.open(bucket, { durability: 'strict', persisted: true })).indexedDB
}
