import { useState } from 'react'
import { useMirror } from '@/components/mirror/mirror'
import { useCall } from '@/components/shared/use-call'
import { useRows } from '@/components/shared/use-rows'
import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { keptNotes } from '@/storage/records/note'
import { NoteRow, type RowActs } from './NoteRow'
import styles from './NoteList.module.css'

/** How many notes are shown at first. A list of thousands makes the browser slow at every key. */
const SHOWN = 300

/** The kept notes. The styles keep it at the newest note, unless the candidate scrolled up. */
export function NoteList({ editing, ...acts }: RowActs & { editing: string | null }) {
  const call = useCall()
  const notes = useRows(({ dossier }) => keptNotes(dossier?.notes ?? [], call.id))
  const [shown, setShown] = useState(SHOWN)
  const isKnown = useMirror(({ dossier }) => dossier !== null)
  if (isKnown && notes.length === 0)
    return (
      <p className={`${looks.soft} ${styles.none}`}>
        {text.panel.notes.none} {text.panel.notes.flagHelp}
      </p>
    )
  return (
    <div className={styles.scroller}>
      <div>
        {notes.length > shown && (
          <Button look="quiet" onClick={() => setShown(Infinity)}>
            {text.panel.notes.all(notes.length)}
          </Button>
        )}
        <ol aria-label={text.panel.notes.title}>
          {notes.slice(-shown).map((note) => (
            <NoteRow key={note.id} note={note} editing={note.id === editing} {...acts} />
          ))}
        </ol>
      </div>
    </div>
  )
}
