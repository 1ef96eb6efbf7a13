import { fakeBrowser } from 'wxt/testing'
import type { Announcement } from '@/messages'
import type { Call } from '@/storage/records/call'
import type { StoredRow } from '@/storage/records/dossier'
import { type Mark, markId } from '@/storage/records/mark'
import type { Note } from '@/storage/records/note'
import { type Background, openCall } from '../background'

/** Tells the mirror what another panel wrote. */
export async function announceNote(row: Note): Promise<void> {
  const stored: StoredRow = { table: 'notes', row }
  const changed: Announcement = { kind: 'changed', stored }
  await fakeBrowser.runtime.sendMessage(changed)
}

interface Tick {
  subject: string
  at: number | null
}

interface CallOptions {
  notes?: Partial<Note>[]
  ticked?: Tick[]
  /** Minutes since the call began, or null before it. */
  minutes?: number | null
}

/** Opens the mirror on a call with these notes and ticks. */
export function callAtHand(options: CallOptions = {}): Promise<Background> {
  const { notes = [], ticked = [], minutes = 12 } = options
  return openCall(minutes, (call) => ({
    notes: notes.map((note, index) => noteOf(call, note, index)),
    marks: ticked.map((tick) => markOf(call, tick)),
  }))
}

const noteOf = (call: Call, note: Partial<Note>, index: number): Note => ({
  id: `${call.id} note ${index}`,
  companyId: call.companyId,
  seq: 0,
  callId: call.id,
  text: '',
  at: 0,
  createdAt: index,
  keptAt: 1,
  deletedAt: null,
  flag: null,
  promptId: null,
  ...note,
})

const markOf = (call: Call, tick: Tick): Mark => ({
  id: markId(call.id, 'ticked', tick.subject),
  companyId: call.companyId,
  seq: 0,
  callId: call.id,
  kind: 'ticked',
  on: true,
  markedAt: 0,
  ...tick,
})
