import { useAsk } from '@/components/shared/use-ask'
import { IconButton } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { text } from '@/locales/text'
import styles from './NoteBox.module.css'

interface LinkSwitchProps {
  /** The question in the card, which the note can link to. */
  linkTo: string | null
  /** The question that the note is linked to. */
  linked: string | null
  onLink(promptId: string | null): void
}

/** Links a note to a question. It is off by default: the candidate links by a tap. */
export function LinkSwitch({ linkTo, linked, onLink }: LinkSwitchProps) {
  const ask = useAsk(linked ?? linkTo)
  // The note box keeps its width when the card turns.
  if (!ask) return <span className={styles.noLink} />
  return (
    <IconButton
      label={text.panel.notes.linkTo(ask)}
      aria-pressed={linked !== null}
      onClick={() => onLink(linked === null ? linkTo : null)}
    >
      <Icon name="link" />
    </IconButton>
  )
}
