import { flushSync } from 'react-dom'
import { create } from 'zustand'
import { send, useMirror } from '@/components/mirror/mirror'
import { focusNote } from './focus'

/** Which note is edited, and which one was deleted last. The list below the card and the one in it share it. */
export const useNotesState = create<{ editing: string | null; deleted: string | null }>()(() => ({
  editing: null,
  deleted: null,
}))

const remove = (noteId: string, deleted: boolean) => {
  const companyId = useMirror.getState().call?.companyId
  if (companyId !== undefined)
    send('note.delete', { id: noteId, companyId, now: Date.now(), deleted })
}

export const undoId = 'undo-note'

// Each act moves the focus at its end. So the page must render at once.

/** The acts on a note. They are the same functions at every render, so no row renders again. */
export const noteActs = {
  onEdit(noteId: string): void {
    useNotesState.setState({ editing: noteId, deleted: null })
  },
  onDone(noteId: string): void {
    flushSync(() => useNotesState.setState({ editing: null }))
    focusNote(noteId)
  },
  onDelete(noteId: string): void {
    flushSync(() => {
      remove(noteId, true)
      useNotesState.setState({ editing: null, deleted: noteId })
    })
    document.getElementById(undoId)?.focus()
  },
}

export function undoDelete(noteId: string): void {
  flushSync(() => {
    remove(noteId, false)
    useNotesState.setState({ deleted: null })
  })
  focusNote(noteId)
}

export const forgetDeleted = (): void => useNotesState.setState({ deleted: null })
