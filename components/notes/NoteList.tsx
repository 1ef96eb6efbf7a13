import { useState } from 'react'
import { useMirror } from '@/components/mirror/mirror'
import { changePanel, toFront, useFront, useIsDebrief } from '@/components/shared/panel-state'
import { cardHeadingId, turnCard } from '@/components/shared/turn-card'
import { useCall } from '@/components/shared/use-call'
import { useRows } from '@/components/shared/use-rows'
import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { keptNotes } from '@/storage/records/note'
import { noteActs, useNotesState } from './note-acts'
import styles from './NoteList.module.css'
import { NoteRow, type RowActs } from './NoteRow'

/** How many notes are in the page at first. A list of thousands makes the browser slow at every key. */
const SHOWN = 300
/** The newest notes, as many as the highest panel shows below its card. */
const NEWEST = 8

const useKept = () => {
  const { id } = useCall()
  return useRows(({ dossier }) => keptNotes(dossier?.notes ?? [], id))
}

/** The newest notes, the newest last. Where there is little room it shows one. The card can show all. */
export function NewestNotes(acts: RowActs) {
  const editing = useNotesState((state) => state.editing)
  const notes = useKept()
  const isKnown = useMirror(({ dossier }) => dossier !== null)
  const isDebrief = useIsDebrief()
  const isInCard = useFront().kind === 'notes' && !isDebrief
  if (isInCard) return null
  if (isKnown && notes.length === 0)
    return <p className={`${looks.small} ${styles.none}`}>{text.panel.notes.none}</p>
  // The note that is edited stays, however old it is.
  const shown = notes.filter(({ id }, index) => index >= notes.length - NEWEST || id === editing)
  return (
    <div className={styles.newest}>
      {notes.length > 1 && (
        <button
          type="button"
          className={`${looks.bare} ${looks.small} ${styles.all} ${notes.length > NEWEST ? styles.always : ''}`}
          onClick={() => turnCard(() => changePanel(toFront({ kind: 'notes' })))}
        >
          {text.panel.notes.all(notes.length)}
        </button>
      )}
      <ol aria-label={text.panel.notes.title}>
        {shown.map((note) => (
          <NoteRow key={note.id} note={note} editing={note.id === editing} {...acts} />
        ))}
      </ol>
    </div>
  )
}

/** All notes of the call, in the card. The styles keep it at the newest note, unless the candidate scrolled up. */
export function AllNotes(acts: Pick<RowActs, 'filing'>) {
  const editing = useNotesState((state) => state.editing)
  const notes = useKept()
  const [shown, setShown] = useState(SHOWN)
  return (
    <div className={styles.scroller}>
      <div>
        <h2 id={cardHeadingId} tabIndex={-1} className={looks.title}>
          {text.panel.notes.title}
        </h2>
        {notes.length > shown && (
          <Button look="quiet" onClick={() => setShown(Infinity)}>
            {text.panel.notes.all(notes.length)}
          </Button>
        )}
        <ol aria-label={text.panel.notes.title}>
          {notes.slice(-shown).map((note) => (
            <NoteRow
              key={note.id}
              note={note}
              editing={note.id === editing}
              {...noteActs}
              {...acts}
            />
          ))}
        </ol>
      </div>
    </div>
  )
}
