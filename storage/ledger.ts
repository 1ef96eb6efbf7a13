import * as z from 'zod/mini'
import { detailOf } from './errors'
import { placeSchema } from './database-place'

/** The part of the browser's small key-value stores used here. */
export interface SmallStore {
  get(key: string): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
  remove(key: string): Promise<void>
  clear(): Promise<void>
}

const count = z.int().check(z.minimum(0))

const ledgerSchema = z.object({
  installId: z.string(),
  schema: count,
  /** Number of the last write known to be on disk. It may lag behind the database; it never runs ahead. */
  seq: count,
  count,
  place: placeSchema,
  /** Old places that did not open. When one opens again, its rows are fetched. */
  left: z.array(placeSchema),
})

/** What is known about the database outside of it. So an emptied database does not look like a new one. */
export type Ledger = z.infer<typeof ledgerSchema>

const KEY = 'ledger'

/** @returns null when there is none, or none that can be read */
export async function readLedger(store: SmallStore): Promise<Ledger | null> {
  const { [KEY]: stored } = await store.get(KEY)
  const parsed = ledgerSchema.safeParse(stored)
  return parsed.success ? parsed.data : null
}

/** @throws when it cannot be written */
export const writeLedger = (store: SmallStore, ledger: Ledger): Promise<void> =>
  store.set({ [KEY]: ledger })

export interface LedgerWriter {
  /** Call it only with what is already on disk. */
  note(ledger: Ledger): void
  /** Resolves when everything noted has been written, or has failed. */
  settled(): Promise<void>
}

/**
 * Writes the newest ledger, one write at a time.
 *
 * @param onResult gets null after a write, or why it failed
 * @param delay milliseconds to wait for a newer one
 */
export function ledgerWriter(
  store: SmallStore,
  onResult: (error: string | null) => void,
  delay = 200,
): LedgerWriter {
  let pending: Ledger | null = null
  let writing: Promise<void> | null = null

  async function write() {
    while (pending) {
      // oxlint-disable-next-line no-await-in-loop -- one at a time is the point
      await new Promise((resolve) => setTimeout(resolve, delay))
      const ledger = pending
      pending = null
      // oxlint-disable-next-line no-await-in-loop -- as above
      await writeLedger(store, ledger).then(
        () => onResult(null),
        (error: unknown) => onResult(detailOf(error)),
      )
    }
    writing = null
  }

  return {
    note(ledger) {
      pending = ledger
      writing ??= write()
    },
    settled: async () => {
      await writing
    },
  }
}
