import type { Call } from '@/storage/records/call'
import type { MarkKind } from '@/storage/records/mark'
import type { Note } from '@/storage/records/note'
import { markRow, noteRow } from '../rows'
import { announce, type Background, openCall } from './background'
import { inCall } from './call-rows'

interface Marked {
  kind: MarkKind
  subject: string
  /** Minutes since the call began. */
  at: number
}

interface CallRows {
  call?: Partial<Call>
  marks?: Marked[]
  notes?: Partial<Note>[]
}

/** Opens the mirror on a call of 25 minutes. The call began this many minutes ago; null if it has not begun. */
export function callAt(minutes: number | null, rows: CallRows = {}): Promise<Background> {
  const { call: change = {}, marks = [], notes = [] } = rows
  return openCall(minutes, (call) => ({
    calls: [{ ...call, ...change }],
    marks: marks.map(({ kind, subject, at }) =>
      markRow(kind, subject, { ...inCall(call), at: at * 60_000, markedAt: Date.now() }),
    ),
    notes: notes.map((note, index) =>
      noteRow('', { ...inCall(call), id: `note ${index}`, at: 0, createdAt: index, ...note }),
    ),
  }))
}

/** Lets this many minutes pass. The beginning of the call moves back, and the panel's clock reads it again. */
export function passMinutes({ dossier }: Background, minutes: number) {
  const call = dossier.calls[0]!
  const startedAt = call.startedAt! - minutes * 60_000
  dossier.calls = [{ ...call, seq: call.seq + 1000, startedAt }]
  return announce({ table: 'calls', row: dossier.calls[0]! })
}
