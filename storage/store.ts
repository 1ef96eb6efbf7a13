import { writeCheckpoint } from './checkpoint-run'
import { bringIn } from './one-file/bring-in'
import type { OnProgress } from './records/one-file'
import type { ReadFile } from './one-file/read'
import {
  type CandidDatabase,
  change,
  type DatabaseStamp,
  runCommand,
  SCHEMA_VERSION,
  type Write,
} from './database'
import { beginDeletion, deleteAll, goOnDeleting } from './delete-all'
import { erase } from './erase'
import type { Target } from './records-under'
import { detailOf, reasonOf } from './errors'
import { ledgerWriter } from './ledger'
import { forgetCheck, openDatabase } from './open'
import type { OpenDatabase, Opening, Surroundings } from './opening'
import { forgetReport } from './recovery'
import type { AnyCommand, StoredRow } from './records/dossier'
import { type Restoring, watchRestore } from './restoring'
import { schedule } from './schedule'
import type { ChangeAnswer, CommandAnswer, DatabaseState, LeftOver, Refusal } from './state'

export type OpenedDatabase =
  | { db: CandidDatabase; state: Extract<DatabaseState, { kind: 'open' }> }
  | { db: null; state: Exclude<DatabaseState, { kind: 'open' }> }

/** Says which records are to be deleted for good. It reads within the transaction that deletes them. */
type Choose = (db: CandidDatabase) => Promise<readonly Target[]>

/** The database, with its ledger and its checkpoint. */
export interface Store {
  /**
   * Opens the database if it is not open. A database that was closed is tried again. If a restore takes long, then it
   * answers before the end. Never throws.
   */
  opened(): Promise<OpenedDatabase>
  /** Never throws. */
  run(command: AnyCommand): Promise<CommandAnswer>
  /** Changes several records at once, see `change`. Never throws. */
  change(work: (db: CandidDatabase, write: Write) => Promise<void>): Promise<ChangeAnswer>
  /** Brings the records of a file in, all or nothing, see `bringIn`. Never throws. */
  bringIn(file: ReadFile, onProgress?: OnProgress): Promise<{ ok: true } | Refusal>
  /**
   * Deletes records for good, see `erase`, and cleans the files outside the database. Never throws.
   *
   * @returns the records that were deleted, and whether the files are clean. If not, then it is tried again
   */
  erase(choose: Choose): Promise<{ ok: true; rows: StoredRow[]; isClean: boolean } | Refusal>
  /**
   * Deletes every record, every copy and every setting. Never throws.
   *
   * @returns null if nothing is left
   */
  deleteAll(): Promise<LeftOver | null>
  /** Forgets the recovery report: the candidate has read it. */
  recoveryRead(): Promise<void>
  /** Resolves when the ledger and the checkpoint are up to date or have failed. */
  settled(): Promise<void>
}

/** @param onChange called when the state changes, unless `opened` has just answered with the new state */
export function candidStore(around: Surroundings, onChange: () => void): Store {
  let opening: Promise<Opening> | null = null
  let lastKind: Opening['kind'] | undefined
  let restore = watchRestore(onChange)
  let isDeleting = false
  const errors: { ledger: string | null; checkpoint: string | null } = {
    ledger: null,
    checkpoint: null,
  }

  function note(kind: keyof typeof errors, error: string | null) {
    if (errors[kind] === error) return
    errors[kind] = error
    onChange()
  }
  const ledger = ledgerWriter(around.local, (error) => note('ledger', error))

  const checkpoint = schedule(
    async () => {
      const current = await opening
      if (current?.kind === 'open')
        await writeCheckpoint(current.db, around.checkpoint, { ...around, place: current.place })
    },
    (error) => {
      note('checkpoint', error === null ? null : detailOf(error))
      if (error !== null && reasonOf(error) === 'closed') void drop()
    },
  )

  /** Drops a database that closed or was emptied. The next request opens and examines it again. */
  async function drop() {
    const asked = opening
    const dropped = await asked
    if (dropped?.kind !== 'open' || opening !== asked) return
    opening = null
    dropped.db.close({ disableAutoOpen: true })
    await forgetCheck(around)
    onChange()
  }

  function watch(db: CandidDatabase) {
    db.on('versionchange', () => {
      void drop()
      db.close({ disableAutoOpen: true })
      // Without `false`, Dexie's own handler opens the database again and writes the old shape.
      return false
    })
    db.on('close', () => void drop())
  }

  async function open(): Promise<Opening> {
    restore = watchRestore(onChange)
    const unopened = await goOnDeleting(around)
    const result: Opening =
      unopened === null
        ? await openDatabase(around, restore.onProgress)
        : { kind: 'closed', detail: unopened }
    if (result.kind === 'open') {
      watch(result.db)
      checkpoint.touched()
    }
    const unread = result.kind === 'open' && result.recovery !== null
    if (unread || restore.state() || (lastKind && lastKind !== result.kind)) onChange()
    lastKind = result.kind
    return result
  }

  async function reach(): Promise<Opening | Restoring> {
    if (isDeleting) return { kind: 'closed', detail: 'Everything is being deleted' }
    opening ??= open()
    const asked = opening
    const result = (await Promise.race([asked, restore.long])) ?? restore.state() ?? (await asked)
    if (result.kind === 'restoring') return result
    if (result.kind !== 'open' && opening === asked) opening = null
    return result
  }

  async function opened(): Promise<OpenedDatabase> {
    const result = await reach()
    if (result.kind !== 'open') return { db: null, state: result }
    const copyError = errors.ledger ?? errors.checkpoint
    return { db: result.db, state: { kind: 'open', recovery: result.recovery, copyError } }
  }

  function written({ place, left }: OpenDatabase, stamp: DatabaseStamp) {
    const { installId, schema, seq, count } = stamp
    ledger.note({ installId, schema, seq, count, place, left })
    checkpoint.touched()
  }

  /** @param write returns the new stamp, or null if it wrote nothing */
  async function inDatabase<Answer>(
    write: (db: CandidDatabase) => Promise<{ stamp: DatabaseStamp | null; answer: Answer }>,
  ): Promise<Answer | Refusal> {
    const result = await reach()
    if (result.kind !== 'open') return refused(result)
    try {
      const { stamp, answer } = await write(result.db)
      if (stamp) written(result, stamp)
      return answer
    } catch (error) {
      const reason = reasonOf(error)
      if (reason === 'closed') await drop()
      return { ok: false, reason, detail: detailOf(error) }
    }
  }

  return {
    opened,
    async run(command) {
      const result = await reach()
      if (result.kind !== 'open') return refused(result)
      const answer = await runCommand(result.db, command, (stamp) => {
        written(result, stamp)
        if (endsCall(command)) void checkpoint.now()
      })
      if (!answer.ok && answer.reason === 'closed') await drop()
      return answer
    },
    change: (work) =>
      inDatabase(async (db) => {
        const { stored, stamp } = await change(db, (write) => work(db, write))
        return { stamp, answer: { ok: true, stored } as const }
      }),
    bringIn: (file, onProgress) =>
      inDatabase(async (db) => ({
        stamp: await bringIn(db, file, onProgress),
        answer: { ok: true } as const,
      })),
    async erase(choose) {
      const answer = await inDatabase(async (db) => {
        const { stamp, rows } = await erase(db, () => choose(db), around.now())
        return { stamp, answer: { ok: true, rows } as const }
      })
      if (!answer.ok) return answer
      await checkpoint.now()
      return { ...answer, isClean: errors.checkpoint === null }
    },
    async deleteAll() {
      isDeleting = true
      try {
        await beginDeletion(around)
        const current = await opening
        if (current?.kind === 'open') current.db.close({ disableAutoOpen: true })
        opening = null
        // What was under way must not write after it.
        await ledger.settled()
        await checkpoint.now()
        return await deleteAll(around)
      } catch (error) {
        // It could not begin.
        return { left: 'files', detail: detailOf(error) }
      } finally {
        isDeleting = false
        note('checkpoint', null)
        onChange()
      }
    },
    async recoveryRead() {
      await forgetReport(around.local)
      const result = await opening
      if (result?.kind === 'open') result.recovery = null
      onChange()
    },
    async settled() {
      await ledger.settled()
      await checkpoint.now()
    },
  }
}

const endsCall = ({ name, input }: AnyCommand): boolean =>
  name === 'call.end' || (name === 'call.settle' && input.endedAt !== null)

function refused(state: Exclude<DatabaseState, { kind: 'open' }>): Refusal {
  return { ok: false, reason: state.kind, detail: detailOfState(state) }
}

function detailOfState(state: Exclude<DatabaseState, { kind: 'open' }>): string {
  if (state.kind === 'newer') return `${state.found} > ${SCHEMA_VERSION}`
  return state.kind === 'closed' ? state.detail : `${state.companies} / ${state.of}`
}
