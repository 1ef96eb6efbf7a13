import { memo, type ReactNode } from 'react'
import hues from '@/components/shared/Flags.module.css'
import looks from '@/components/ui/Looks.module.css'
import { Spoken } from '@/components/ui/Spoken'
import { clockTime } from '@/components/ui/time'
import { text } from '@/locales/text'
import { flagSigns } from '@/method/note-flags'
import type { Note } from '@/storage/records/note'
import { noteRowId } from './focus'
import { NoteEditor } from './NoteEditor'
import styles from './NoteList.module.css'
import { useAsk } from '@/components/shared/use-ask'

const texts = text.panel.notes

/** The acts on a note. Pass the same functions at every render, so that no row renders again. */
export interface RowActs {
  onEdit(noteId: string): void
  onDone(noteId: string): void
  onDelete(noteId: string): void
  /** The buttons that copy a note's text into a topic. */
  filing?: ((note: Note) => ReactNode) | undefined
}

/** One note. It is memoised: a key in the note box must not render two hundred notes again. */
export const NoteRow = memo(function NoteRow({
  note,
  editing,
  ...acts
}: RowActs & { note: Note; editing: boolean }) {
  return (
    <li className={editing ? `${styles.row} ${styles.editing}` : styles.row}>
      {editing ? (
        <NoteEditor
          note={note}
          onDone={acts.onDone}
          onDelete={acts.onDelete}
          filing={acts.filing?.(note)}
        />
      ) : (
        <>
          <NoteText note={note} onEdit={acts.onEdit} />
          <span className={`${looks.time} ${styles.time}`}>
            {note.at === null ? texts.before : clockTime(note.at)}
          </span>
        </>
      )}
    </li>
  )
})

/** The whole text is the button that starts editing. It is a large target. */
function NoteText({ note, onEdit }: { note: Note; onEdit(noteId: string): void }) {
  const { flag } = note
  return (
    <button
      type="button"
      id={noteRowId(note.id)}
      className={`${looks.bare} ${styles.text}`}
      title={texts.editing}
      onClick={() => onEdit(note.id)}
    >
      <span className={`${styles.flag} ${flag ? hues[flag] : ''}`}>
        {flag && (
          <>
            <span aria-hidden="true">{flagSigns[flag]}</span>
            <Spoken>{text.flags[flag]}</Spoken>{' '}
          </>
        )}
      </span>
      <span className={styles.words}>
        {note.text.trim() === '' ? texts.empty : note.text}
        {note.promptId !== null && <Link promptId={note.promptId} />}
      </span>
    </button>
  )
}

/** A component of its own, so that only notes with a link subscribe to the question's words. */
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
