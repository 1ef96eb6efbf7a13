import type { RefObject } from 'react'
import { useMirror } from '@/components/mirror/mirror'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import styles from './Notes.module.css'

interface UndoProps {
  noteId: string | null
  button: RefObject<HTMLButtonElement | null>
  onUndo(noteId: string): void
}

/** Stays until the next act on a note. The candidate may look at the call meanwhile. */
export function Undo({ noteId, button, onUndo }: UndoProps) {
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
            ref={button}
            className={`${looks.bare} ${styles.undo}`}
            onClick={() => onUndo(noteId)}
          >
            {text.panel.notes.undo}
          </button>
        </>
      )}
    </output>
  )
}
