import { memo, type ReactNode } from 'react'
import looks from '@/components/ui/Looks.module.css'
import { clockTime } from '@/components/ui/time'
import { text } from '@/locales/text'
import { flagSigns } from '@/method/note-flags'
import type { Note } from '@/storage/records/note'
import { noteRowId } from './focus'
import { NoteEditor } from './NoteEditor'
import styles from './NoteList.module.css'
import { useAsk } from '@/components/shared/use-ask'

const texts = text.panel.notes

/** What can be done with a note; the same functions at every render, so that rows stay as they are. */
export interface RowActs {
  onEdit(noteId: string): void
  onDone(noteId: string): void
  onDelete(noteId: string): void
  /** Where the text of a note can be put. */
  filing?: ((note: Note) => ReactNode) | undefined
}

/** One note. Memoised: a key in the note box must not draw two hundred of them again. */
export const NoteRow = memo(function NoteRow({
  note,
  editing,
  ...acts
}: RowActs & { note: Note; editing: boolean }) {
  return (
    <li className={editing ? `${styles.row} ${styles.editing}` : styles.row}>
      <span className={`${looks.time} ${styles.time}`}>
        {note.at === null ? texts.before : clockTime(note.at)}
      </span>
      {editing ? (
        <NoteEditor
          note={note}
          onDone={acts.onDone}
          onDelete={acts.onDelete}
          filing={acts.filing?.(note)}
        />
      ) : (
        <NoteText note={note} onEdit={acts.onEdit} />
      )}
    </li>
  )
})

/** The whole text is the way into editing: a large target, and no row of little buttons. */
function NoteText({ note, onEdit }: { note: Note; onEdit(noteId: string): void }) {
  return (
    <button
      type="button"
      id={noteRowId(note.id)}
      className={`${looks.bare} ${styles.text}`}
      title={texts.editing}
      onClick={() => onEdit(note.id)}
    >
      {note.flag && (
        <>
          <span className={`${styles.flag} ${styles[note.flag]}`}>
            <span aria-hidden="true">{flagSigns[note.flag]} </span>
            {text.flags[note.flag]}
          </span>{' '}
        </>
      )}
      {note.text.trim() === '' ? texts.empty : note.text}
      {note.promptId !== null && <Link promptId={note.promptId} />}
    </button>
  )
}

/** A part of its own: of two hundred notes only those with a question listen for its words. */
function Link({ promptId }: { promptId: string }) {
  const ask = useAsk(promptId)
  return (
    ask && (
      <>
        {' '}
        <span className={`${looks.small} ${looks.cut} ${styles.link}`}>{texts.linkedTo(ask)}</span>
      </>
    )
  )
}
