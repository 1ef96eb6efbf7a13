import type { ReactNode } from 'react'
import type { Note } from '@/storage/records/note'
import { forgetDeleted, noteActs } from './note-acts'
import { NoteBox } from './NoteBox'
import { NewestNotes } from './NoteList'
import styles from './Notes.module.css'
import { Undo } from './Undo'

/**
 * The notes of the call at hand, the newest last. The box for a new note is always below them.
 *
 * @param props.linkTo the question in the card, which a note can link to
 * @param props.filing the buttons that copy an edited note's text into a topic; the same function at every render
 */
export function Notes({
  linkTo,
  filing,
}: {
  linkTo: string | null
  filing?: (note: Note) => ReactNode
}) {
  return (
    <div className={styles.notes}>
      <NewestNotes filing={filing} {...noteActs} />
      <Undo />
      <NoteBox linkTo={linkTo} onKept={forgetDeleted} />
    </div>
  )
}
