import { text } from '@/locales/text'
import { type NoteFlag, flagSigns, noteFlags } from '@/method/note-flags'
import styles from './FlagButtons.module.css'

interface Props {
  flag: NoteFlag | null
  onFlag(flag: NoteFlag | null): void
}

/** The four flags. A second tap on one takes it off. */
export function FlagButtons({ flag, onFlag }: Props) {
  return (
    <fieldset className={styles.flags} aria-label={text.panel.notes.flag}>
      {noteFlags.map((choice) => (
        <button
          key={choice}
          type="button"
          className={`${styles.flag} ${styles[choice]}`}
          aria-pressed={flag === choice}
          aria-label={text.flags[choice]}
          title={text.flags[choice]}
          onClick={() => onFlag(flag === choice ? null : choice)}
        >
          {flagSigns[choice]}
        </button>
      ))}
    </fieldset>
  )
}
