import looks from '@/components/ui/Looks.module.css'
import { Tick } from '@/components/ui/Tick'
import { text } from '@/locales/text'
import styles from './NoteBox.module.css'
import { useAsk } from '@/components/shared/use-ask'

interface LinkSwitchProps {
  /** The question that is large now, which the note can link to. */
  linkTo: string | null
  /** The question that the note is linked to. */
  linked: string | null
  onLink(promptId: string | null): void
}

/** Links a note to a question. It is off by default: the candidate links by a tap. */
export function LinkSwitch({ linkTo, linked, onLink }: LinkSwitchProps) {
  const ask = useAsk(linked ?? linkTo)
  if (!ask) return null
  return (
    <Tick
      className={`${looks.small} ${styles.link}`}
      checked={linked !== null}
      onTick={(on) => onLink(on ? linkTo : null)}
    >
      <span className={looks.cut}>{text.panel.notes.linkTo(ask)}</span>
    </Tick>
  )
}
