import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import styles from './NoteBox.module.css'
import { useAsk } from '@/components/shared/use-ask'

interface LinkSwitchProps {
  /** The question that is large now. */
  linkTo: string | null
  /** The question that the note being written belongs to. */
  linked: string | null
  onLink(promptId: string | null): void
}

/** Off by default: a note belongs to a question only when the candidate says so, with one tap. */
export function LinkSwitch({ linkTo, linked, onLink }: LinkSwitchProps) {
  const ask = useAsk(linked ?? linkTo)
  if (!ask) return null
  return (
    <label className={styles.link}>
      <input
        type="checkbox"
        className={styles.check}
        checked={linked !== null}
        onChange={(event) => onLink(event.target.checked ? linkTo : null)}
      />
      <span className={looks.cut}>{text.panel.notes.linkTo(ask)}</span>
    </label>
  )
}
