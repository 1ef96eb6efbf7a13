import { IconButton } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import styles from './NoteEditor.module.css'
import { useAsk } from '@/components/shared/use-ask'

/** The question that a note is linked to, and a button that unlinks it. */
export function NoteLink({ promptId, onUnlink }: { promptId: string | null; onUnlink(): void }) {
  const ask = useAsk(promptId)
  if (promptId === null) return null
  return (
    <div className={`${looks.small} ${styles.link}`}>
      <span className={looks.cut}>{text.panel.notes.linkedTo(ask)}</span>
      <IconButton label={text.panel.notes.unlink} onClick={onUnlink}>
        <Icon name="cross" />
      </IconButton>
    </div>
  )
}
