import { useMirror } from '@/components/mirror/mirror'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { undoDelete, undoId, useNotesState } from './note-acts'
import styles from './Notes.module.css'

/** Stays until the next act on a note. The candidate may look at the call meanwhile. */
export function Undo() {
  const noteId = useNotesState(({ deleted }) => deleted)
  const isDeleted = useMirror(
    ({ dossier }) =>
      noteId !== null &&
      (dossier?.notes.some(({ id, deletedAt }) => id === noteId && deletedAt !== null) ?? false),
  )
  return (
    <output className={styles.undoLine}>
      {noteId !== null && isDeleted && (
        <>
          {text.panel.notes.deleted} ·{' '}
          <button
            type="button"
            id={undoId}
            className={`${looks.bare} ${styles.undo}`}
            onClick={() => undoDelete(noteId)}
          >
            {text.panel.notes.undo}
          </button>
        </>
      )}
    </output>
  )
}
