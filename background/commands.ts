import { type AnyCommand, definitionOf } from '@/storage/records/dossier'
import type { CandidDatabase } from '@/storage/database'
import type { Call } from '@/storage/records/call'
import type { Note } from '@/storage/records/note'
import { UNNAMED_ID, unnamedCallId } from '@/storage/records/unnamed'
import { presentCalls } from '@/storage/present-calls'
import type { CommandAnswer } from '@/storage/state'
import { QUIET_MS } from '@/storage/taken/times'
import { settle } from './calls'
import { keepDrafts } from './drafts'
import { announce } from './announce'
import { execute, executeChange } from './execute'
import { clearNotificationsOf } from './notifications'
import { store } from './store'
import { watchCalls } from './watch-calls'

/** Runs a command of a surface, and works out what follows for the call that it is about. */
export async function handleCommand(sent: AnyCommand): Promise<CommandAnswer> {
  const { db } = await store.opened()
  const command = db ? await outOfDeleted(db, await leadOn(db, sent)) : sent
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
    if (name === 'call.delete') await deletedOrBack(input.deleted, input.companyId, input.id)
  } else if (name === 'company.delete') {
    await deletedOrBack(input.deleted, input.companyId)
  } else if (signs.has(name) && 'callId' in input && input.callId) {
    const call = await db.calls.get(input.callId)
    if (call && mayChange(call, now)) await settle(db, { calls: [call] }, now)
    watchCalls()
  }
}

/** The surfaces that show what was deleted ask anew what the call at hand is, and nobody is reminded of it any more. */
async function deletedOrBack(deleted: boolean, companyId: string, callId?: string): Promise<void> {
  announce({ kind: 'situation', tabId: null })
  if (deleted) await clearNotificationsOf(companyId, callId)
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

/**
 * A note that is being typed in a call that was deleted meanwhile is taken out of it. It is a note without a company then,
 * until the candidate names the company of the call again.
 */
async function outOfDeleted(db: CandidDatabase, command: AnyCommand): Promise<AnyCommand> {
  const { name, input } = command
  if (name !== 'note.write' && name !== 'note.keep') return command
  const call = await db.calls.get(input.callId)
  if (!call || (await presentCalls(db, [call])).length > 0) return command
  const note = await db.notes.get(input.id)
  const isElsewhere = note !== undefined && note.callId !== call.id
  const place: Pick<Note, 'companyId' | 'callId'> = isElsewhere
    ? note
    : { companyId: UNNAMED_ID, callId: unnamedCallId(call.meetingKey) }
  const { companyId, callId } = place
  if (note && !isElsewhere) {
    const moved = await executeChange(async (current, write) => {
      const now = await current.notes.get(note.id)
      if (now) write('notes', { ...now, companyId, callId })
    })
    if (!moved.ok) return command
  }
  return { name, input: { ...input, companyId, callId } } as AnyCommand
}
