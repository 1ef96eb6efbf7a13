import * as z from 'zod/mini'
import { type FlaggedText, noteFlags, readFlag } from '@/method/note-flags'
import { mergeText } from '@/storage/merge-text'
import {
  baseText,
  callTime,
  changed,
  command,
  deletedOrBack,
  deletion,
  id,
  instant,
  oldestFirst,
  recordFields,
  typedText,
} from './record'

/** What the candidate may change of a note besides its text. */
const editable = { flag: z.nullable(z.enum(noteFlags)), promptId: z.nullable(id) }

export const noteSchema = z.object({
  ...recordFields,
  callId: id,
  text: typedText,
  /** When its first letter was typed. */
  at: callTime,
  createdAt: instant,
  /** When Enter kept it; null while it is still being written in the note box. */
  keptAt: z.nullable(instant),
  /** A deleted note stays, so that the candidate can undo it and two copies of the data can be merged. */
  deletedAt: z.nullable(instant),
  /** Its first letter was pasted, not typed. Then a sign at its beginning is no flag. */
  plain: z.boolean(),
  ...editable,
})
export type Note = z.infer<typeof noteSchema>

/** The notes of a call that Enter has kept and nobody has deleted, the oldest first. */
export function keptNotes(notes: readonly Note[], callId: string): Note[] {
  const isKept = (note: Note) =>
    note.callId === callId && note.keptAt !== null && note.deletedAt === null
  return oldestFirst(notes.filter(isKept))
}

/** A draft as it is kept: its flag, and its text without the sign. A sign that was pasted is a part of the text. */
export function keptForm({ text, plain }: Pick<Note, 'text' | 'plain'>): FlaggedText {
  const { flag, text: said } = plain ? { flag: null, text } : readFlag(text)
  return { flag, text: said.trim() }
}

const target = { id, companyId: id, now: instant }
const writing = {
  ...target,
  callId: id,
  at: callTime,
  text: typedText,
  base: baseText,
  promptId: editable.promptId,
  /** Whether the letter that it begins with was pasted; undefined if that has not changed. */
  plain: z.optional(z.boolean()),
}

function written(row: Note | undefined, input: z.infer<z.ZodMiniObject<typeof writing>>): Note {
  const { id, companyId, callId, at, text, base, promptId, now, plain } = input
  return row
    ? { ...row, text: mergeText(base, row.text, text), plain: plain ?? row.plain }
    : {
        id,
        companyId,
        seq: 0,
        callId,
        text,
        at,
        createdAt: now,
        keptAt: null,
        deletedAt: null,
        plain: plain ?? false,
        flag: null,
        promptId,
      }
}

export const noteCommands = {
  /** Each key in the note box, or in a note that is edited. */
  'note.write': command({
    table: 'notes',
    input: () => z.object(writing),
    id: (input) => input.id,
    apply: written,
  }),
  /** Enter in the note box. */
  'note.keep': command({
    table: 'notes',
    input: () => z.object({ ...writing, flag: editable.flag }),
    id: (input) => input.id,
    apply: (row: Note | undefined, input) => {
      const note = written(row, input)
      return {
        ...note,
        flag: input.flag ?? note.flag,
        promptId: input.promptId,
        keptAt: note.keptAt ?? input.now,
      }
    },
  }),
  'note.edit': command({
    table: 'notes',
    input: () => z.extend(z.partial(z.object(editable)), target),
    id: (input) => input.id,
    apply: (row: Note | undefined, input) => row && changed(row, editable, input),
  }),
  'note.delete': command({
    table: 'notes',
    input: () => z.object({ ...target, ...deletion }),
    id: (input) => input.id,
    apply: deletedOrBack<Note>,
  }),
}
