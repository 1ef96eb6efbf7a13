import { memo, useState } from 'react'
import { send, useMirror } from '@/components/mirror/mirror'
import { type Place, useFiling } from '@/components/shared/filing'
import { shortDay } from '@/components/shared/finding-words'
import hues from '@/components/shared/Flags.module.css'
import { Choice } from '@/components/ui/Choice'
import { Spoken } from '@/components/ui/Spoken'
import { dayIn } from '@/locales/readings'
import { text } from '@/locales/text'
import { topicById, type TopicId } from '@/method/findings'
import { dayOf } from '@/method/follow-ups'
import { flagSigns, type NoteFlag } from '@/method/note-flags'
import type { Note } from '@/storage/records/note'
import styles from './FromNotes.module.css'
import { nameOf, placeOfNote, topicsFor } from './places'

const words = text.debrief

interface Props {
  note: Note
  /** The candidate put it somewhere, or took it away. */
  onTouch(noteId: string): void
}

/** A note, and a button that puts it where it belongs. The same tap takes it back. Another place is one tap further. */
export const NoteToPlace = memo(function NoteToPlace({ note, onTouch }: Props) {
  const { isIn, toggle } = useFiling(note)
  const [open, setOpen] = useState(false)
  const [wasToDo, setWasToDo] = useState(note.flag === 'todo')
  const questions = useMirror(({ dossier }) => dossier?.questions)
  const place = placeOfNote(note, questions ?? [])
  const elsewhere = topicsFor(note)
    .map((topic) => ({ topic }))
    .filter((other) => isIn(other) && (place === null || nameOf(other) !== nameOf(place)))
  const put = (to: Place) => {
    onTouch(note.id)
    toggle(to)
  }
  const flag = (to: NoteFlag | null) => {
    onTouch(note.id)
    setWasToDo(true)
    send('note.edit', { id: note.id, companyId: note.companyId, now: Date.now(), flag: to })
  }
  const isToDo = note.flag === 'todo'
  return (
    <li className={styles.note}>
      <Sign flag={note.flag} />
      <span className={styles.words}>{note.text}</span>
      <span className={styles.places}>
        {(isToDo || wasToDo) && (
          <Put
            name={toDoName(note)}
            note={note}
            isIn={isToDo}
            onTap={() => flag(isToDo ? null : 'todo')}
          />
        )}
        {[...(place ? [place] : []), ...elsewhere].map((each) => (
          <Put
            key={nameOf(each)}
            name={nameOf(each)}
            note={note}
            isIn={isIn(each)}
            onTap={() => put(each)}
          />
        ))}
      </span>
      <button
        type="button"
        className={styles.more}
        aria-expanded={open}
        aria-label={words.elsewhereFor(note.text)}
        title={words.elsewhere}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      {open && (
        <Elsewhere
          note={note}
          isIn={isIn}
          onToDo={() => flag(isToDo ? null : 'todo')}
          onPut={put}
        />
      )}
    </li>
  )
})

interface ElsewhereProps {
  note: Note
  isIn(place: Place): boolean
  onToDo(): void
  onPut(place: Place): void
}

/** Every other place where the note can be put, and whether it is a to-do. */
function Elsewhere({ note, isIn, onToDo, onPut }: ElsewhereProps) {
  const topics = topicsFor(note)
  const inTopics = topics.filter((topic) => isIn({ topic })).map(({ id }) => id)
  return (
    <div className={styles.choice}>
      <Choice
        label={words.elsewhere}
        options={[
          { value: 'todo', text: text.flags.todo },
          ...topics.map(({ id }) => ({ value: id, text: text.findings.topics[id] })),
        ]}
        chosen={note.flag === 'todo' ? ['todo', ...inTopics] : inTopics}
        onTap={(value) =>
          value === 'todo' ? onToDo() : onPut({ topic: topicById(value as TopicId) })
        }
      />
    </div>
  )
}

function Sign({ flag }: { flag: NoteFlag | null }) {
  if (flag === null) return <span />
  return (
    <span className={hues[flag]}>
      <span aria-hidden="true">{flagSigns[flag]}</span>
      <Spoken>{text.flags[flag]}: </Spoken>
    </span>
  )
}

/** "To do · Fri, 27 Nov": with the day that the note names. */
function toDoName({ text: said, createdAt }: Note): string {
  const day = dayIn.within(said, dayOf(createdAt))
  return day === null ? text.flags.todo : words.toDoOn(shortDay(day))
}

interface PutProps {
  name: string
  note: Note
  isIn: boolean
  onTap(): void
}

function Put({ name, note, isIn, onTap }: PutProps) {
  return (
    <button
      type="button"
      className={styles.put}
      aria-pressed={isIn}
      aria-label={words.put(name, note.text)}
      onClick={onTap}
    >
      <span aria-hidden="true">{isIn ? '✓' : '+'} </span>
      {name}
    </button>
  )
}
