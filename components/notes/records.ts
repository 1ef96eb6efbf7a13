import type { Dossier } from '@/storage/records/dossier'
import type { Note } from '@/storage/records/note'

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
  const notes = dossier?.notes ?? []
  const drafts = notes.filter(
    (note) => note.callId === callId && note.keptAt === null && note.deletedAt === null,
  )
  return (
    drafts.find(({ id }) => id === begunHere) ??
    drafts
      .filter(({ text }) => text.trim() !== '')
      .toSorted((a, b) => a.createdAt - b.createdAt)
      .at(-1)
  )
}
