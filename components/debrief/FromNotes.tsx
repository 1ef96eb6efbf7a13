import { useState } from 'react'
import { useMirror } from '@/components/mirror/mirror'
import { useCall } from '@/components/shared/use-call'
import { useRows } from '@/components/shared/use-rows'
import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { keptNotes, type Note } from '@/storage/records/note'
import styles from './Debrief.module.css'
import { NoteToPlace } from './NoteToPlace'
import { placeOfNote } from './places'

const words = text.debrief

/** A call has few notes. Thousands of them would make the browser slow at every key. */
const SHOWN = 200

/** The notes of the call, each with the place to which it belongs. Those of which no place is known are in a fold. */
export function FromNotes() {
  const call = useCall()
  const notes = useRows(({ dossier }) => keptNotes(dossier?.notes ?? [], call.id))
  const questions = useMirror(({ dossier }) => dossier?.questions)
  // A note that the candidate takes away from its only place stays where it is, so that the same tap brings it back.
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const isPlaced = (note: Note) =>
    note.flag !== null || touched.has(note.id) || placeOfNote(note, questions ?? []) !== null
  const placed = notes.filter(isPlaced)
  const others = notes.filter((note) => !isPlaced(note))
  if (notes.length === 0) return null
  const touch = (id: string) => setTouched((known) => new Set(known).add(id))
  return (
    <section className={styles.section}>
      <h3 className={looks.title}>{words.fromNotes}</h3>
      <List notes={placed} onTouch={touch} />
      {others.length > 0 && (
        <details>
          <summary className={styles.fold}>{words.otherNotes(others.length)}</summary>
          <List notes={others} onTouch={touch} />
        </details>
      )}
    </section>
  )
}

interface ListProps {
  notes: readonly Note[]
  onTouch(noteId: string): void
}

function List({ notes, onTouch }: ListProps) {
  const [shown, setShown] = useState(SHOWN)
  return (
    <>
      {notes.length > shown && (
        <Button look="quiet" onClick={() => setShown(Infinity)}>
          {text.panel.notes.all(notes.length)}
        </Button>
      )}
      <ul>
        {notes.slice(-shown).map((note) => (
          <NoteToPlace key={note.id} note={note} onTouch={onTouch} />
        ))}
      </ul>
    </>
  )
}
