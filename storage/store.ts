import { writeCheckpoint } from './checkpoint-run'
import { type CandidDatabase, runCommand, SCHEMA_VERSION } from './database'
import { detailOf, reasonOf } from './errors'
import { ledgerWriter } from './ledger'
import { forgetCheck, openDatabase } from './open'
import type { Opening, Surroundings } from './opening'
import { forgetReport } from './recovery'
import type { AnyCommand } from './records/dossier'
import { schedule } from './schedule'
import type { CommandAnswer, DatabaseState } from './state'

export type OpenedDatabase =
  | { db: CandidDatabase; state: Extract<DatabaseState, { kind: 'open' }> }
  | { db: null; state: Exclude<DatabaseState, { kind: 'open' }> }

/** The database with what watches over it. */
export interface Store {
  /** Opens it when it is not open; what was closed is tried again. Never throws. */
  opened(): Promise<OpenedDatabase>
  /** Never throws. */
  run(command: AnyCommand): Promise<CommandAnswer>
  /** The recovery report has been read. */
  recoveryRead(): Promise<void>
  /** Resolves when the ledger and the checkpoint are up to date, or have failed. */
  settled(): Promise<void>
}

/** @param changed hears that the state is another, other than by what `opened` has just answered */
export function candidStore(around: Surroundings, changed: () => void): Store {
  let opening: Promise<Opening> | null = null
  let lastKind: Opening['kind'] | undefined
  const errors: { ledger: string | null; checkpoint: string | null } = {
    ledger: null,
    checkpoint: null,
  }

  function note(kind: keyof typeof errors, error: string | null) {
    if (errors[kind] === error) return
    errors[kind] = error
    changed()
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

  /** Lets go of a database that closed or was emptied; the next request opens and examines one. */
  async function drop() {
    const asked = opening
    const dropped = await asked
    if (dropped?.kind !== 'open' || opening !== asked) return
    opening = null
    dropped.db.close({ disableAutoOpen: true })
    await forgetCheck(around)
    changed()
  }

  function watch(db: CandidDatabase) {
    db.on('versionchange', () => {
      void drop()
      db.close({ disableAutoOpen: true })
      // Dexie's own handler would open it again and write the old shape.
      return false
    })
    db.on('close', () => void drop())
  }

  async function open(): Promise<Opening> {
    const result = await openDatabase(around)
    if (result.kind === 'open') {
      watch(result.db)
      checkpoint.touched()
    }
    const unread = result.kind === 'open' && result.recovery !== null
    if (unread || (lastKind && lastKind !== result.kind)) changed()
    lastKind = result.kind
    return result
  }

  async function reach(): Promise<Opening> {
    opening ??= open()
    const asked = opening
    const result = await asked
    if (result.kind !== 'open' && opening === asked) opening = null
    return result
  }

  async function opened(): Promise<OpenedDatabase> {
    const result = await reach()
    if (result.kind !== 'open') return { db: null, state: result }
    const copyError = errors.ledger ?? errors.checkpoint
    return { db: result.db, state: { kind: 'open', recovery: result.recovery, copyError } }
  }

  return {
    opened,
    async run(command) {
      const result = await reach()
      if (result.kind !== 'open') return refused(result)
      const { db, place, left } = result
      const answer = await runCommand(db, command, ({ installId, schema, seq, count }) => {
        ledger.note({ installId, schema, seq, count, place, left })
        if (command.name === 'call.end') void checkpoint.now()
        else checkpoint.touched()
      })
      if (!answer.ok && answer.reason === 'closed') await drop()
      return answer
    },
    async recoveryRead() {
      await forgetReport(around.local)
      const result = await opening
      if (result?.kind === 'open') result.recovery = null
      changed()
    },
    async settled() {
      await ledger.settled()
      await checkpoint.now()
    },
  }
}

function refused(state: Exclude<DatabaseState, { kind: 'open' }>): CommandAnswer {
  const detail = state.kind === 'closed' ? state.detail : `${state.found} > ${SCHEMA_VERSION}`
  return { ok: false, reason: state.kind, detail }
}
