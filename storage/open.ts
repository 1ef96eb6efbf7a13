import type { Checkpoint, CheckpointIndex } from './checkpoint'
import { connect, connectAt, type Connection } from './connect'
import { SCHEMA_VERSION } from './database'
import { detailOf, saysNoFiles } from './errors'
import { type Ledger, readLedger } from './ledger'
import type { Known, Opening, Surroundings } from './opening'
import { firstPlace, type DatabasePlace, samePlace } from './database-place'
import { readReport } from './recovery'
import { begin, repair, repairOf } from './repair'
import { interruptedRepair, type RepairUnderWay } from './repair-under-way'
import { countRecords, restoreDatabase, tallyOf } from './restore'
import type { RestoreProgress } from './state'
import { verdictOn } from './verdict'

type Open = Extract<Connection, { kind: 'open' }>
type OnProgress = (progress: RestoreProgress) => void

/** Set once the records were counted: then the next start of the worker is quick. */
const CHECKED = 'checked'

/** Makes the next opening examine everything again. */
export const forgetCheck = ({ session }: Surroundings): Promise<void> => session.remove(CHECKED)

/**
 * Opens the database, examines whether it is whole, and restores from the checkpoint what it lacks.
 *
 * @param onProgress called after each part of a restore
 * @returns the database, or why it must not or cannot be used; never throws
 */
export async function openDatabase(
  around: Surroundings,
  onProgress: OnProgress = () => {},
): Promise<Opening> {
  try {
    return await open(around, onProgress)
  } catch (error) {
    return { kind: 'closed', detail: detailOf(error) }
  }
}

async function open(around: Surroundings, onProgress: OnProgress): Promise<Opening> {
  const ledger = await readLedger(around.local)
  const thorough = (await around.session.get(CHECKED))[CHECKED] !== true
  const index = ledger ? null : await readIndex(around.checkpoint, saysNoFiles)
  const written = Math.max(ledger?.schema ?? 0, index?.schema ?? 0)
  if (written > SCHEMA_VERSION) return newer(written)
  const from = ledger?.place ?? index?.place ?? firstPlace
  const connection = await connect(from, thorough, around)
  if (connection.kind === 'newer') return newer(connection.found)
  if (connection.kind === 'failed') return { kind: 'closed', detail: detailOf(connection.error) }
  try {
    const opened = await examine(connection, ledger, thorough, around, onProgress)
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
  onProgress: OnProgress,
): Promise<Opening> {
  const moved = leftNow.length > 0
  const counted = thorough || !stamp ? await countRecords(db) : null
  const interrupted = await interruptedRepair(db)
  const quick = { stamp, counted, ledger, index: null, hasCopies: false }
  const suspect = moved || interrupted !== null || verdictOn(quick) !== 'whole'
  const isBlank = !stamp && !counted && !interrupted && (ledger?.seq ?? 0) === 0
  const tolerates = isBlank ? saysNoFiles : () => !suspect
  const index = thorough || suspect ? await readIndex(around.checkpoint, tolerates) : null
  if (index && index.schema > SCHEMA_VERSION) return newer(index.schema)
  const hasCopies = !stamp && (await holdsAny(around.checkpoint, tolerates))
  const verdict = verdictOn({ ...quick, index, hasCopies })
  const left = [...(ledger?.left ?? []), ...leftNow].filter((old) => !samePlace(old, place))
  const known: Known = { db, stamp, ledger, index, place, left }
  const damage = moved ? 'unopenable' : verdict
  if (damage === 'new' && !interrupted) return begin(known, around)
  const isWhole = damage === 'whole' || damage === 'new'
  const begun = interrupted ?? repairOf(known, isWhole ? 'unopenable' : damage, around.now())
  const still = moved || !(thorough || interrupted) ? left : await fetchLeft(known, begun, around)
  if (isWhole && !(await interruptedRepair(db)))
    return { kind: 'open', db, place, left: still, recovery: await readReport(around.local) }
  return repair({ ...known, left: still }, begun, around, onProgress)
}

/** @param tolerates whether, after this error, the browser counts as one without a copy */
async function readIndex(
  checkpoint: Checkpoint,
  tolerates: (error: unknown) => boolean,
): Promise<CheckpointIndex | null> {
  try {
    return await checkpoint.readIndex()
  } catch (error) {
    if (tolerates(error)) return null
    throw error
  }
}

async function holdsAny(
  checkpoint: Checkpoint,
  tolerates: (error: unknown) => boolean,
): Promise<boolean> {
  try {
    for await (const { copies } of checkpoint.companies()) if (copies.length > 0) return true
  } catch (error) {
    if (!tolerates(error)) throw error
  }
  return false
}

/**
 * Tries the old places again. If one opens, then the rows that the checkpoint did not have come back, too, and a repair
 * has begun.
 *
 * @returns the places that still do not open
 */
async function fetchLeft({ db, left }: Known, begun: RepairUnderWay, around: Surroundings) {
  const still: DatabasePlace[] = []
  for (const place of left) {
    // oxlint-disable-next-line no-await-in-loop -- there is hardly ever more than one
    const old = await connectAt(place, true, around)
    if (old.kind === 'open') {
      // oxlint-disable-next-line no-await-in-loop -- as above
      await restoreDatabase(db, old.db, tallyOf(begun))
      old.db.close({ disableAutoOpen: true })
    } else still.push(place)
  }
  return still
}
