import { useShallow } from 'zustand/react/shallow'
import { useMirror } from '@/components/mirror/mirror'
import { useCall } from '@/components/shared/use-call'
import { text } from '@/locales/text'
import { keptNotes } from '@/storage/records/note'
import { NoteRow, type RowActs } from './NoteRow'
import styles from './NoteList.module.css'

/** Stays at the newest note by its styles alone, unless it has been scrolled up. */
export function NoteList({ editing, ...acts }: RowActs & { editing: string | null }) {
  const call = useCall()
  const notes = useMirror(useShallow(({ dossier }) => keptNotes(dossier?.notes ?? [], call.id)))
  const isKnown = useMirror(({ dossier }) => dossier !== null)
  if (isKnown && notes.length === 0)
    return (
      <p className={styles.none}>
        {text.panel.notes.none} {text.panel.notes.flagHelp}
      </p>
    )
  return (
    <div className={styles.scroller}>
      <ol className={styles.list} aria-label={text.panel.notes.title}>
        {notes.map((note) => (
          <NoteRow key={note.id} note={note} editing={note.id === editing} {...acts} />
        ))}
      </ol>
    </div>
  )
}
