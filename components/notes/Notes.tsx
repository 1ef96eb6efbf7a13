import { type ReactNode, useCallback, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { send } from '@/components/mirror/mirror'
import { useCall } from '@/components/shared/use-call'
import type { Note } from '@/storage/records/note'
import { focusNote } from './focus'
import { NoteBox } from './NoteBox'
import { NoteList } from './NoteList'
import styles from './Notes.module.css'
import { Undo } from './Undo'

/**
 * The notes of the call at hand, the newest last. The box for a new note is always below them.
 *
 * @param props.linkTo the question that is large now, which a note can link to
 * @param props.filing the buttons that copy an edited note's text into a topic; the same function at every render
 */
export function Notes({
  linkTo,
  filing,
}: {
  linkTo: string | null
  filing?: (note: Note) => ReactNode
}) {
  const { companyId } = useCall()
  const [editing, setEditing] = useState<string | null>(null)
  const [deleted, setDeleted] = useState<string | null>(null)
  const undo = useRef<HTMLButtonElement>(null)

  // Each act moves the focus at its end. So the page must render at once.
  const edit = useCallback((noteId: string) => {
    setEditing(noteId)
    setDeleted(null)
  }, [])
  const done = useCallback((noteId: string) => {
    flushSync(() => setEditing(null))
    focusNote(noteId)
  }, [])
  const remove = useCallback(
    (noteId: string) => {
      flushSync(() => {
        send('note.delete', { id: noteId, companyId, now: Date.now(), deleted: true })
        setEditing(null)
        setDeleted(noteId)
      })
      undo.current?.focus()
    },
    [companyId],
  )
  const bringBack = (noteId: string) => {
    flushSync(() => {
      send('note.delete', { id: noteId, companyId, now: Date.now(), deleted: false })
      setDeleted(null)
    })
    focusNote(noteId)
  }

  return (
    <div className={styles.notes}>
      <NoteList editing={editing} onEdit={edit} onDone={done} onDelete={remove} filing={filing} />
      <Undo noteId={deleted} button={undo} onUndo={bringBack} />
      <NoteBox linkTo={linkTo} onKept={() => setDeleted(null)} />
    </div>
  )
}
