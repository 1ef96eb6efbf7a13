import { text } from '@/locales/text'
import { type NoteFlag, noteFlags, flagSigns } from '@/method/note-flags'
import styles from './NoteEditor.module.css'

interface FlagChoiceProps {
  noteId: string
  flag: NoteFlag | null
  onFlag(flag: NoteFlag | null): void
}

/** One of four flags, or none. */
export function FlagChoice({ noteId, flag, onFlag }: FlagChoiceProps) {
  return (
    <fieldset className={styles.flags}>
      <legend className={styles.unseen}>{text.panel.notes.flag}</legend>
      {[null, ...noteFlags].map((choice) => (
        <label key={choice} className={styles.flag}>
          <input
            type="radio"
            name={`flag ${noteId}`}
            className={styles.radio}
            checked={choice === flag}
            onChange={() => onFlag(choice)}
          />
          {choice === null ? (
            text.panel.notes.noFlag
          ) : (
            <span>
              <span aria-hidden="true">{flagSigns[choice]} </span>
              {text.flags[choice]}
            </span>
          )}
        </label>
      ))}
    </fieldset>
  )
}
