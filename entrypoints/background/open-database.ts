import type { DatabaseState } from '@/storage/state'
import { type CandidDatabase, candidDatabase, SCHEMA_VERSION } from '@/storage/database'

export type OpenedDatabase =
  | { db: CandidDatabase; state: Extract<DatabaseState, { kind: 'open' }> }
  | { db: null; state: Exclude<DatabaseState, { kind: 'open' }> }

let opening: Promise<OpenedDatabase> | undefined

export function openDatabase(): Promise<OpenedDatabase> {
  opening ??= open()
  return opening
}

async function open(): Promise<OpenedDatabase> {
  const db = candidDatabase()
  await db.open()
  if (!(await db.meta.get('stamp')))
    await db.meta.put({
      key: 'stamp',
      installId: crypto.randomUUID(),
      schema: SCHEMA_VERSION,
      seq: 0,
      count: 0,
    })
  return { state: { kind: 'open', recovery: null }, db }
}
