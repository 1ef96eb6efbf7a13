import type { Checkpoint, CheckpointIndex } from './checkpoint'
import { connect, connectAt, type Connection } from './connect'
import { type CandidDatabase, SCHEMA_VERSION } from './database'
import { detailOf } from './errors'
import { type Ledger, readLedger } from './ledger'
import type { Known, Opening, Surroundings } from './opening'
import { firstPlace, type DatabasePlace, samePlace } from './database-place'
import { readReport } from './recovery'
import { repair } from './repair'
import { countRecords, nothingRestored, type Restored, restoreDatabase, sum } from './restore'
import { verdictOn } from './verdict'

type Open = Extract<Connection, { kind: 'open' }>

/** Set once the records were counted: then the next start of the worker is quick. */
const CHECKED = 'checked'

/** Makes the next opening examine everything again. */
export const forgetCheck = ({ session }: Surroundings): Promise<void> => session.remove(CHECKED)

/**
 * Opens the database, examines whether it is whole, and restores from the checkpoint what it lacks.
 *
 * @returns the database, or why it must not or cannot be used; never throws
 */
export async function openDatabase(around: Surroundings): Promise<Opening> {
  try {
    return await open(around)
  } catch (error) {
    return { kind: 'closed', detail: detailOf(error) }
  }
}

async function open(around: Surroundings): Promise<Opening> {
  const ledger = await readLedger(around.local)
  const thorough = (await around.session.get(CHECKED))[CHECKED] !== true
  const index = ledger ? null : await around.checkpoint.readIndex()
  const written = Math.max(ledger?.schema ?? 0, index?.schema ?? 0)
  if (written > SCHEMA_VERSION) return newer(written)
  const from = ledger?.place ?? index?.place ?? firstPlace
  const connection = await connect(from, thorough, around)
  if (connection.kind === 'newer') return newer(connection.found)
  if (connection.kind === 'failed') return { kind: 'closed', detail: detailOf(connection.error) }
  try {
    const opened = await examine(connection, ledger, thorough, around)
    if (opened.kind === 'open') await around.session.set({ [CHECKED]: true })
    else connection.db.close({ disableAutoOpen: true })
    return opened
  } catch (error) {
    connection.db.close({ disableAutoOpen: true })
    throw error
  }
}

const newer = (found: number): Opening => ({ kind: 'newer', found, known: SCHEMA_VERSION })

async function examine(
  { db, stamp, place, left: leftNow }: Open,
  ledger: Ledger | null,
  thorough: boolean,
  around: Surroundings,
): Promise<Opening> {
  const moved = leftNow.length > 0
  const counted = thorough || !stamp ? await countRecords(db) : null
  const quick = { stamp, counted, ledger, index: null, hasCopies: false }
  const suspect = moved || verdictOn(quick) !== 'whole'
  const index = thorough || suspect ? await readIndex(around.checkpoint, suspect) : null
  if (index && index.schema > SCHEMA_VERSION) return newer(index.schema)
  const hasCopies = !stamp && (await holdsAny(around.checkpoint))
  const verdict = verdictOn({ ...quick, index, hasCopies })
  const left = [...(ledger?.left ?? []), ...leftNow].filter((old) => !samePlace(old, place))
  const known: Known = { db, stamp, ledger, index, place, left }
  if (moved) return repair({ ...known, damage: 'unopenable' }, around)
  if (verdict !== 'whole') return repair({ ...known, damage: verdict }, around)
  const fetched = thorough ? await fetchLeft(db, left, around) : { left, restored: null }
  if (fetched.restored) return repair({ ...known, ...fetched, damage: 'unopenable' }, around)
  const recovery = await readReport(around.local)
  return { kind: 'open', db, place, left: fetched.left, recovery }
}

/** @param needed whether an error stops the opening. If not, then the next run of the checkpoint reports it. */
async function readIndex(checkpoint: Checkpoint, needed: boolean): Promise<CheckpointIndex | null> {
  try {
    return await checkpoint.readIndex()
  } catch (error) {
    if (needed) throw error
    return null
  }
}

async function holdsAny(checkpoint: Checkpoint): Promise<boolean> {
  for await (const copies of checkpoint.companies()) return copies.length > 0
  return false
}

/** Tries the old places again. If one opens, then the rows that the checkpoint did not have come back, too. */
async function fetchLeft(db: CandidDatabase, left: DatabasePlace[], around: Surroundings) {
  let restored: Restored | null = null
  const still: DatabasePlace[] = []
  for (const place of left) {
    // oxlint-disable-next-line no-await-in-loop -- there is hardly ever more than one
    const old = await connectAt(place, true, around)
    if (old.kind === 'open') {
      // oxlint-disable-next-line no-await-in-loop -- as above
      const fetched = await restoreDatabase(db, old.db)
      if (fetched.records > 0) restored = sum(restored ?? nothingRestored(), fetched)
      old.db.close({ disableAutoOpen: true })
    } else still.push(place)
  }
  return { left: still, restored }
}
