import type { Dossier } from '@/storage/records/dossier'
import type { Note } from '@/storage/records/note'

/** The notes of a call that Enter has kept and nobody has deleted, the oldest first. */
export function keptNotes(dossier: Dossier | null, callId: string): Note[] {
  return notesOf(dossier, callId)
    .filter(({ keptAt }) => keptAt !== null)
    .toSorted((a, b) => a.createdAt - b.createdAt)
}

/**
 * The draft in the note box: the draft begun in this box, else the call's newest draft with text. So a panel that
 * was closed or crashed shows the same draft again.
 *
 * @param begunHere the id of the last note begun in this box
 */
export function draftOf(
  dossier: Dossier | null,
  callId: string,
  begunHere: string | null,
): Note | undefined {
  const drafts = notesOf(dossier, callId).filter(({ keptAt }) => keptAt === null)
  return (
    drafts.find(({ id }) => id === begunHere) ??
    drafts
      .filter(({ text }) => text.trim() !== '')
      .toSorted((a, b) => a.createdAt - b.createdAt)
      .at(-1)
  )
}

const notesOf = (dossier: Dossier | null, callId: string): Note[] =>
  dossier?.notes.filter((note) => note.callId === callId && note.deletedAt === null) ?? []
