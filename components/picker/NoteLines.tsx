import { Spoken } from '@/components/ui/Spoken'
import { text } from '@/locales/text'
import { flagSigns } from '@/method/note-flags'
import type { Note } from '@/storage/records/note'
import styles from './UnnamedNotes.module.css'

/** Notes to read, each with the sign of its flag. */
export function NoteLines({ notes }: { notes: readonly Note[] }) {
  if (notes.length === 0) return null
  return (
    <ul className={styles.lines}>
      {notes.map(({ id, flag, text: said }) => (
        <li key={id}>
          {flag && (
            <>
              <span aria-hidden="true">{flagSigns[flag]} </span>
              <Spoken>{text.flags[flag]}: </Spoken>
            </>
          )}
          {said}
        </li>
      ))}
    </ul>
  )
}
