import type { RequestInput } from '@/messages'
import type { CandidDatabase } from '@/storage/database'
import type { Call } from '@/storage/records/call'
import type { AnyCommand } from '@/storage/records/dossier'
import type { Note } from '@/storage/records/note'
import { SITTINGS_ID, type Sitting } from '@/storage/records/sitting'
import { isOfNow, meetingOfUnnamed, UNNAMED_ID } from '@/storage/records/unnamed'
import type { CommandAnswer } from '@/storage/state'
import { announce } from './announce'
import { callOf, settle } from './calls'
import { execute, executeChange } from './execute'
import { openedDatabase } from './opened'
import { tabsIn } from './tabs'

/** A note is of a sitting, too, if it was written this long before or after it: in the lobby, or after leaving. */
const AROUND_MS = 30 * 60_000

const allUnnamed = (db: CandidDatabase): Promise<Note[]> =>
  db.notes.where({ companyId: UNNAMED_ID }).toArray()

/** The notes of a call whose company has just been named become notes of the call. Repeating it does no harm. */
export async function nameNotes(
  db: CandidDatabase,
  meetingKey: string | null,
  callId: string,
  now: number,
): Promise<void> {
  const notes = (await allUnnamed(db)).filter((note) => isOfNow(note, meetingKey, now))
  if (notes.length === 0) return
  await moveTo(callId, notes)
  const call = await db.calls.get(callId)
  if (call) await settle(db, { calls: [call] }, now)
}

/** The company may become known in another way, as by a plan, or the worker stopped before the notes were moved. */
export async function nameNotesOfTabs(db: CandidDatabase, now: number): Promise<void> {
  const keys = new Set((await allUnnamed(db)).map(({ callId }) => meetingOfUnnamed(callId)))
  for (const key of keys) {
    // oxlint-disable-next-line no-await-in-loop -- there is hardly ever one
    const tab = key === null ? undefined : (await tabsIn(key)).at(-1)
    // oxlint-disable-next-line no-await-in-loop -- as above
    const call = tab && (await callOf(db, tab, now))
    // oxlint-disable-next-line no-await-in-loop -- as above
    if (call) await nameNotes(db, key, call.id, now)
  }
}

/** Each note gets the time in the call at which it was begun. */
async function moveTo(callId: string, notes: readonly Note[]): Promise<CommandAnswer> {
  const answer = await executeChange(async (db, write) => {
    const call = await db.calls.get(callId)
    const known = await db.notes.bulkGet(notes.map(({ id }) => id))
    for (const note of known)
      if (call && note?.companyId === UNNAMED_ID)
        write('notes', { ...note, callId, companyId: call.companyId, at: timeOf(call, note) })
  })
  return answer.ok ? { ok: true, stored: null } : answer
}

function timeOf({ startedAt, endedAt }: Call, { createdAt }: Note): number | null {
  if (startedAt === null || createdAt < startedAt) return null
  return Math.min(createdAt, endedAt ?? createdAt) - startedAt
}

/** The candidate says later whose the notes of a call are. Its sitting is then taken for a call with this company. */
export async function nameLeftNotes({
  noteIds,
  companyId,
  newCallId,
}: RequestInput<'nameNotes'>): Promise<CommandAnswer> {
  const db = await openedDatabase()
  const found = await db.notes.bulkGet(noteIds)
  const notes = found.filter((note) => note?.companyId === UNNAMED_ID).map((note) => note as Note)
  const [first] = notes
  if (!first) return { ok: true, stored: null }
  const meetingKey = meetingOfUnnamed(first.callId)
  const opened = { id: newCallId, companyId, now: first.createdAt, meetingKey, title: '' }
  const answer = await execute({ name: 'call.open', input: opened })
  if (!answer.ok) return answer
  for (const { id, meetingKey: key, from } of await sittingsOf(db, meetingKey, notes)) {
    const input = { id, companyId: SITTINGS_ID, meetingKey: key, from, callId: newCallId } as const
    // oxlint-disable-next-line no-await-in-loop -- one writer, one after the other
    await execute({ name: 'sitting.see', input } satisfies AnyCommand)
  }
  const call = await db.calls.get(newCallId)
  if (call) await settle(db, { calls: [call] }, Date.now())
  const moved = await moveTo(newCallId, notes)
  announce({ kind: 'situation', tabId: null })
  return moved
}

/** The sittings in which the notes were written, of those that are taken for no call. */
async function sittingsOf(
  db: CandidDatabase,
  meetingKey: string | null,
  notes: readonly Note[],
): Promise<Sitting[]> {
  if (meetingKey === null) return []
  const isAround = ({ from, to }: Sitting) =>
    notes.some(({ createdAt: at }) => at > from - AROUND_MS && at < to + AROUND_MS)
  const sittings = await db.sittings.where({ meetingKey }).toArray()
  return sittings.filter((sitting) => sitting.callId === null && isAround(sitting))
}
