import { type DatabaseStamp, SCHEMA_VERSION } from './database'
import { writeLedger } from './ledger'
import type { Known, OpenDatabase, Surroundings } from './opening'
import { keepReport } from './recovery'
import { countRecords, nothingRestored, type Restored, restoreCheckpoint, sum } from './restore'
import type { RecoveryReport } from './state'
import { tables } from './records/dossier'

type Damage = RecoveryReport['damage']
type Found = Known & { restored?: Restored | null }

/**
 * A new place begins to count this far above the ledger. The ledger lags, so the old place may hold writes with
 * higher numbers. When these are fetched later, they must not win over newer rows.
 */
const LEFT_BEHIND = 10_000

/**
 * Makes a damaged or new database usable: restores what the checkpoint has, then writes the stamp. The stamp comes
 * last. So a repair that was interrupted begins again.
 */
export async function repair(
  known: Found & { damage: Damage | 'new' },
  around: Surroundings,
): Promise<OpenDatabase> {
  const { damage, db, ledger, place, left } = known
  const recovery = damage === 'new' ? null : await restore(known, damage, around)
  const stamp = await nextStamp(known)
  await db.meta.put(stamp)
  const { installId, schema, seq, count } = stamp
  await writeLedger(around.local, { ...ledger, installId, schema, seq, count, place, left })
  return { kind: 'open', db, place, left, recovery }
}

async function restore(known: Found, damage: Damage, around: Surroundings) {
  const copied = await restoreCheckpoint(known.db, around.checkpoint)
  const { companies, notes, records, unreadable, savedAt } = sum(
    known.restored ?? nothingRestored(),
    copied,
  )
  return keepReport(around.local, {
    at: around.now(),
    damage,
    companies,
    notes,
    records,
    unreadable,
    restoredUpTo: known.index?.at ?? savedAt,
    writesLost: await writesLost(known),
  })
}

/** How many writes are lost: the ledger knows of them, and neither the database nor the checkpoint has them. */
async function writesLost({ db, stamp, ledger, index }: Known): Promise<number> {
  const held = Math.max(stamp?.seq ?? 0, index?.seq ?? 0)
  const known = ledger?.seq ?? 0
  if (known <= held) return 0
  const present = await Promise.all(
    tables.map((name) => db.table(name).where('seq').between(held, known, false, true).count()),
  )
  return known - held - present.reduce((total, count) => total + count, 0)
}

async function nextStamp(known: Found & { damage: string }): Promise<DatabaseStamp> {
  const { db, stamp, ledger, index, damage } = known
  const newest = await Promise.all(
    tables.map(async (name) => (await db.table<{ seq: number }>(name).orderBy('seq').last())?.seq),
  )
  const seq = Math.max(
    ...newest.map((last) => last ?? 0),
    ...[stamp, ledger, index].map((source) => source?.seq ?? 0),
  )
  return {
    key: 'stamp',
    installId: ledger?.installId ?? index?.installId ?? stamp?.installId ?? crypto.randomUUID(),
    schema: SCHEMA_VERSION,
    seq: damage === 'unopenable' ? seq + LEFT_BEHIND : seq,
    count: await countRecords(db),
  }
}
