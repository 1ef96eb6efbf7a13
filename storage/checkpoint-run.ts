import type { Checkpoint } from './checkpoint'
import { type CandidDatabase, readDossier, SCHEMA_VERSION } from './database'
import { StampMissing } from './errors'
import { type DatabasePlace, samePlace } from './database-place'
import { type AnyRow, tables } from './records/dossier'

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
  if (same && current && stamp.seq === done) return
  const { installId, count } = stamp
  do {
    const upTo = Math.min(stamp.seq, done + STEP)
    // oxlint-disable-next-line no-await-in-loop -- in order, so that it can stop anywhere
    await copyCompanies(db, checkpoint, [...(await changedIn(db, done, upTo))])
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
}

async function copyCompanies(db: CandidDatabase, checkpoint: Checkpoint, companyIds: string[]) {
  for (let start = 0; start < companyIds.length; start += AT_A_TIME) {
    const some = companyIds.slice(start, start + AT_A_TIME)
    // oxlint-disable-next-line no-await-in-loop -- a few companies in memory at a time
    await Promise.all(
      some.map(async (companyId) => {
        const dossier = await readDossier(db, companyId)
        await checkpoint.writeCompany({ companyId, schema: SCHEMA_VERSION, dossier })
      }),
    )
  }
}

/** @returns the companies with a record whose last write lies after `from`, up to `to` */
async function changedIn(db: CandidDatabase, from: number, to: number): Promise<Set<string>> {
  const changed = await Promise.all(
    tables.map((name) =>
      db.table<AnyRow>(name).where('seq').between(from, to, false, true).toArray(),
    ),
  )
  return new Set(changed.flat().map(({ companyId }) => companyId))
}
