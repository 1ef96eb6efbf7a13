import { request, useMirror } from '@/components/mirror/mirror'
import { IconButton } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import looks from '@/components/ui/Looks.module.css'
import { clockTime } from '@/components/ui/time'
import { text } from '@/locales/text'
import styles from './HiddenNote.module.css'

/** After a screen was shared, says once that the panel was hidden, and why. */
export function HiddenNote() {
  const meeting = useMirror(({ situation }) => situation?.meeting)
  if (!meeting?.lastHidden) return null
  const { since, until } = meeting.lastHidden
  // If the background does not answer, the line stays. The candidate can dismiss it again.
  const dismiss = () => request('hiddenRead', { tabId: meeting.tabId })
  return (
    <div className={`${looks.small} ${styles.note}`}>
      <p>{text.privacy.wasHidden(clockTime(until - since))}</p>
      <IconButton label={text.privacy.dismiss} onClick={dismiss}>
        <Icon name="cross" />
      </IconButton>
    </div>
  )
}
