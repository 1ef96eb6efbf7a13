import { type CandidDatabase, candidDatabase, type DatabaseStamp, SCHEMA_VERSION } from './database'
import { saysUnopenable } from './errors'
import { nextPlace, type DatabasePlace } from './database-place'

export type Connection =
  | {
      kind: 'open'
      db: CandidDatabase
      stamp: DatabaseStamp | null
      place: DatabasePlace
      left: DatabasePlace[]
    }
  | { kind: 'newer'; found: number }
  | { kind: 'failed'; error: unknown }

/** What `connect` needs of the browser. */
export interface Ground {
  factoryAt(place: DatabasePlace): Promise<IDBFactory>
  hasBuckets: boolean
  wait(milliseconds: number): Promise<void>
}

/** Milliseconds between tries: a disk that is busy for a moment must not look broken. */
const PAUSES = [100, 400]
const PLACES_TRIED = 4

/**
 * Opens the database in its place. If the browser cannot read it there, then the next place is used, and the old
 * one stays as it is. Any other failure is returned.
 *
 * @param rotate whether the log is closed first, see `rotateLog`
 */
export async function connect(
  from: DatabasePlace,
  rotate: boolean,
  ground: Ground,
): Promise<Connection> {
  const left: DatabasePlace[] = []
  let place = from
  let firstError: unknown
  while (left.length < PLACES_TRIED) {
    // oxlint-disable-next-line no-await-in-loop -- one place after the other
    const connection = await patiently(() => connectAt(place, rotate, ground), ground)
    if (connection.kind === 'open') return { ...connection, left }
    if (connection.kind === 'newer' || !saysUnopenable(connection.error)) return connection
    firstError ??= connection.error
    left.push(place)
    place = nextPlace(place, ground.hasBuckets)
  }
  return { kind: 'failed', error: firstError }
}

async function patiently(
  attempt: () => Promise<Connection>,
  { wait }: Ground,
): Promise<Connection> {
  for (const pause of PAUSES) {
    // oxlint-disable-next-line no-await-in-loop -- one try after the other
    const connection = await attempt()
    if (connection.kind !== 'failed') return connection
    // oxlint-disable-next-line no-await-in-loop -- as above
    await wait(pause)
  }
  return attempt()
}

/** Opens one place once. A database of a newer version is not changed. */
export async function connectAt(
  place: DatabasePlace,
  rotate: boolean,
  { factoryAt }: Ground,
): Promise<Connection> {
  let db: CandidDatabase | undefined
  try {
    const factory = await factoryAt(place)
    const standing = (await factory.databases()).find(({ name }) => name === place.name)
    const found = schemaOf(standing?.version)
    if (found > SCHEMA_VERSION) return { kind: 'newer', found }
    if (rotate) await rotateLog(factory)
    db = candidDatabase(place.name, factory)
    await db.open()
    const stamp = (await db.meta.get('stamp')) ?? null
    // Checked again: another page may have upgraded it meanwhile, and Dexie opens a newer one without an error.
    const now = Math.max(stamp?.schema ?? 0, schemaOf(db.backendDB().version))
    if (now <= SCHEMA_VERSION) return { kind: 'open', db, stamp, place, left: [] }
    db.close({ disableAutoOpen: true })
    return { kind: 'newer', found: now }
  } catch (error) {
    db?.close({ disableAutoOpen: true })
    return { kind: 'failed', error }
  }
}

/** Dexie multiplies its version by ten for the browser. The last digit is Dexie's own. */
const schemaOf = (native = 0): number => Math.floor(native / 10)

/**
 * Makes LevelDB begin a new log. A killed browser leaves a torn record at the end of the log. LevelDB opens such a
 * log without an error and appends behind the torn part. At the next start it finds a wrong checksum and drops
 * everything (in 12 of 12 trials; in 0 of 6 with this function). When a database is deleted, LevelDB writes out
 * what it has and drops the torn log. So this makes a database and deletes it. It takes some 10 ms.
 */
async function rotateLog(factory: IDBFactory): Promise<void> {
  const name = 'candid-scratch'
  const scratch = await settled(factory.open(name))
  scratch.close()
  await settled(factory.deleteDatabase(name))
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('Failed')))
  })
}
