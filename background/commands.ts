import { type AnyCommand, definitionOf } from '@/storage/records/dossier'
import type { CandidDatabase } from '@/storage/database'
import type { Call } from '@/storage/records/call'
import { UNNAMED_ID } from '@/storage/records/unnamed'
import type { CommandAnswer } from '@/storage/state'
import { QUIET_MS } from '@/storage/taken/times'
import { settle } from './calls'
import { keepDrafts } from './drafts'
import { execute } from './execute'
import { store } from './store'
import { watchCalls } from './watch-calls'

/** Runs a command of a surface, and works out what follows for the call that it is about. */
export async function handleCommand(sent: AnyCommand): Promise<CommandAnswer> {
  const { db } = await store.opened()
  const command = db ? await leadOn(db, sent) : sent
  const answer = await execute(command)
  if (answer.ok && db) await followUp(db, command)
  return answer
}

async function followUp(db: CandidDatabase, command: AnyCommand): Promise<void> {
  const { name, input } = command
  const now = Date.now()
  if (definitionOf(name).table === 'calls') {
    const call = await db.calls.get(definitionOf(name).id(input))
    if (call) await settle(db, { calls: [call] }, now)
    if (name === 'call.end') keepDrafts(input.id)
    watchCalls()
  } else if (signs.has(name) && 'callId' in input && input.callId) {
    const call = await db.calls.get(input.callId)
    if (call && mayChange(call, now)) await settle(db, { calls: [call] }, now)
    watchCalls()
  }
}

/** Whether a sign can show that a call was held after all, or went on by telephone. */
const mayChange = ({ startedAt, endedAt }: Call, now: number): boolean =>
  startedAt === null || (endedAt !== null && now - endedAt < QUIET_MS)

/** The commands that show that a call is held. */
const signs = new Set<AnyCommand['name']>([
  'note.keep',
  'note.delete',
  'mark.set',
  'finding.set',
  'finding.write',
])

/**
 * The command as it counts now. While it was on its way, its call may have been taken for another one, or its company
 * may have been named: then all that is noted in it belongs there.
 */
async function leadOn(db: CandidDatabase, command: AnyCommand): Promise<AnyCommand> {
  const { name, input } = command
  if (input.companyId === UNNAMED_ID) {
    const note = await db.notes.get(definitionOf(name).id(input))
    if (!note || note.companyId === UNNAMED_ID) return command
    const { companyId, callId } = note
    return { ...command, input: { ...input, companyId, callId } } as AnyCommand
  }
  const callId = 'callId' in input ? input.callId : null
  const call = callId ? await db.calls.get(callId) : undefined
  if (call?.movedTo == null) return command
  const to = await db.calls.get(call.movedTo)
  if (!to) return command
  const moved = { ...input, callId: to.id, companyId: to.companyId }
  return leadOn(db, { ...command, input: moved } as AnyCommand)
}
