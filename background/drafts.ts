import { RESUME_WITHIN_MS } from '@/method/call-shape'
import type { AnyCommand } from '@/storage/records/dossier'
import { keptForm, type Note } from '@/storage/records/note'
import { execute, onWritten } from './execute'
import { store } from './store'

/** A draft is kept when nobody has typed in it for this long. */
const PAUSE_MS = 2000

/** When each draft was last typed in, since the worker started (UTC milliseconds). */
const typedAt = new Map<string, number>()
const waiting = new Set<string>()

onWritten(({ name, input }: AnyCommand) => {
  if (name === 'note.write') typedAt.set(input.id, Date.now())
  if (name === 'note.keep') typedAt.delete(input.id)
})

/** Soon makes notes of the lines that were typed in a call without Enter before it ended. */
export function keepDrafts(callId: string): void {
  if (waiting.has(callId)) return
  waiting.add(callId)
  setTimeout(() => {
    waiting.delete(callId)
    void keep(callId).catch(reportError)
  }, PAUSE_MS)
}

async function keep(callId: string): Promise<void> {
  const { db } = await store.opened()
  const call = await db?.calls.get(callId)
  if (!db || !call || call.endedAt === null) return
  const now = Date.now()
  // What is begun after the call is finished by hand. It is kept, too, once the call is long over.
  const begunUntil = now - call.endedAt < RESUME_WITHIN_MS ? call.endedAt : now
  const notes = await db.notes.where({ callId }).toArray()
  const drafts = notes.filter((note) => isDraft(note) && note.createdAt <= begunUntil)
  const isBeingTyped = ({ id }: Note) => now - (typedAt.get(id) ?? 0) < PAUSE_MS
  if (drafts.some(isBeingTyped)) keepDrafts(callId)
  await Promise.all(drafts.filter((draft) => !isBeingTyped(draft)).map(keepNote))
}

const isDraft = ({ keptAt, deletedAt, text }: Note): boolean =>
  keptAt === null && deletedAt === null && text.trim() !== ''

function keepNote({ id, companyId, callId, at, promptId, text, plain }: Note) {
  const kept = { id, companyId, callId, at, promptId, base: text, ...keptForm({ text, plain }) }
  return execute({ name: 'note.keep', input: { ...kept, now: Date.now() } })
}
