import { useShallow } from 'zustand/react/shallow'
import { useMirror } from '@/components/mirror/mirror'
import { useCall } from '@/components/shared/use-call'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { keptNotes } from '@/storage/records/note'
import { NoteRow, type RowActs } from './NoteRow'
import styles from './NoteList.module.css'

/** The kept notes. The styles keep it at the newest note, unless the candidate scrolled up. */
export function NoteList({ editing, ...acts }: RowActs & { editing: string | null }) {
  const call = useCall()
  const notes = useMirror(useShallow(({ dossier }) => keptNotes(dossier?.notes ?? [], call.id)))
  const isKnown = useMirror(({ dossier }) => dossier !== null)
  if (isKnown && notes.length === 0)
    return (
      <p className={`${looks.soft} ${styles.none}`}>
        {text.panel.notes.none} {text.panel.notes.flagHelp}
      </p>
    )
  return (
    <div className={styles.scroller}>
      <ol aria-label={text.panel.notes.title}>
        {notes.map((note) => (
          <NoteRow key={note.id} note={note} editing={note.id === editing} {...acts} />
        ))}
      </ol>
    </div>
  )
}
