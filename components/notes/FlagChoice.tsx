import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { type NoteFlag, noteFlags, flagSigns } from '@/method/note-flags'
import styles from './NoteEditor.module.css'

interface FlagChoiceProps {
  flag: NoteFlag | null
  onFlag(flag: NoteFlag | null): void
}

/** One of four flags, or none. */
export function FlagChoice({ flag, onFlag }: FlagChoiceProps) {
  return (
    <select
      className={`${looks.box} ${styles.flag}`}
      aria-label={text.panel.notes.flag}
      value={flag ?? ''}
      onChange={(event) =>
        onFlag(noteFlags.find((choice) => choice === event.target.value) ?? null)
      }
    >
      <option value="">{text.panel.notes.noFlag}</option>
      {noteFlags.map((choice) => (
        <option key={choice} value={choice}>
          {flagSigns[choice]} {text.flags[choice]}
        </option>
      ))}
    </select>
  )
}
