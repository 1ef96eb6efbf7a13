import type { Checkpoint } from './checkpoint'
import { type CandidDatabase, readDossier, SCHEMA_VERSION } from './database'
import type { ReadCopy } from './copy'
import { StampMissing } from './errors'
import { duePurge, purgeDone } from './purge-mark'
import { type DatabasePlace, samePlace } from './database-place'
import { type AnyRow, type Dossier, emptyDossier, tables } from './records/dossier'

/** Writes between two indexes. So a worker that is stopped in a long run goes on from the last index. */
const STEP = 2000
/** Companies copied at the same time, since each waits for the disk. */
const AT_A_TIME = 10

/**
 * Copies what changed since the last run.
 *
 * @throws if files cannot be written, or if the database is behind its own copy: then it must not overwrite it
 */
export async function writeCheckpoint(
  db: CandidDatabase,
  checkpoint: Checkpoint,
  { place, now }: { place: DatabasePlace; now: () => number },
): Promise<void> {
  const last = await checkpoint.readIndex()
  const startedAt = now()
  const stamp = await db.meta.get('stamp')
  if (!stamp) throw new StampMissing('The database has no stamp')
  const same = last?.installId === stamp.installId
  let done = same ? last.seq : 0
  if (stamp.seq < done) throw new StampMissing('The database is behind its own copy')
  const current = last?.schema === SCHEMA_VERSION && samePlace(last.place, place)
  if (same && current && stamp.seq === done) return purgeIfDue(db, checkpoint)
  const { installId, count } = stamp
  do {
    const upTo = Math.min(stamp.seq, done + STEP)
    // A row may be written again while this runs. Then its number is higher than that of the stamp.
    const end = upTo === stamp.seq ? Infinity : upTo
    // oxlint-disable-next-line no-await-in-loop -- in order, so that it can stop anywhere
    await copyCompanies(db, checkpoint, await changedIn(db, done, end))
    done = upTo
    const at = done === stamp.seq ? startedAt : same ? last.at : null
    // oxlint-disable-next-line no-await-in-loop -- as above
    await checkpoint.writeIndex({
      installId,
      schema: SCHEMA_VERSION,
      seq: done,
      count,
      at,
      place,
    })
  } while (done < stamp.seq)
  await purgeIfDue(db, checkpoint)
}

/** Until the files are clean, the mark stays. */
async function purgeIfDue(db: CandidDatabase, checkpoint: Checkpoint): Promise<void> {
  const due = await duePurge(db)
  if (!due) return
  const erased = new Set((await db.erasures.toArray()).map(({ id }) => id))
  await checkpoint.purge({
    all: (companyId) => readDossier(db, companyId),
    isCurrent: (copy) => isCurrent(db, copy),
    erased,
  })
  await purgeDone(db, due)
}

/** Whether the database has each row of a copy, in this form and at this company. */
async function isCurrent(db: CandidDatabase, { dossier, companyId }: ReadCopy): Promise<boolean> {
  const known = await Promise.all(
    tables.map(async (name) => {
      const rows: AnyRow[] = dossier[name]
      const present = await db.table<AnyRow, string>(name).bulkGet(rows.map(({ id }) => id))
      return rows.every(
        ({ seq }, index) => present[index]?.seq === seq && present[index].companyId === companyId,
      )
    }),
  )
  return known.every(Boolean)
}

async function copyCompanies(
  db: CandidDatabase,
  checkpoint: Checkpoint,
  changes: ReadonlyMap<string, Dossier>,
) {
  const all = [...changes]
  for (let start = 0; start < all.length; start += AT_A_TIME) {
    const some = all.slice(start, start + AT_A_TIME)
    // oxlint-disable-next-line no-await-in-loop -- a few companies in memory at a time
    await Promise.all(
      some.map(([companyId, changed]) =>
        checkpoint.writeCompany({ companyId, changed, all: () => readDossier(db, companyId) }),
      ),
    )
  }
}

/** @returns by company, the records whose last write lies after `from`, up to `to` */
async function changedIn(
  db: CandidDatabase,
  from: number,
  to: number,
): Promise<ReadonlyMap<string, Dossier>> {
  const changes = new Map<string, Dossier>()
  await Promise.all(
    tables.map(async (name) => {
      const rows = await db
        .table<AnyRow>(name)
        .where('seq')
        .between(from, to, false, true)
        .toArray()
      for (const row of rows) {
        const dossier = changes.get(row.companyId) ?? emptyDossier()
        changes.set(row.companyId, dossier)
        ;(dossier[name] as AnyRow[]).push(row)
      }
    }),
  )
  return changes
}
