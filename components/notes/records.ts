import type { Dossier } from '@/storage/records/dossier'
import type { Note } from '@/storage/records/note'

/**
 * What stands in the note box: the draft begun here while it is still one, else the newest draft of
 * the call that holds any text. So a panel that was closed, or that crashed, goes on where it was.
 *
 * @param begunHere the id of the note last begun in this box
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
