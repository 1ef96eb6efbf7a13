import { request, useMirror } from '@/components/mirror/mirror'
import { IconButton } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import looks from '@/components/ui/Looks.module.css'
import { clockTime } from '@/components/ui/time'
import { text } from '@/locales/text'
import styles from './HiddenNote.module.css'

/** Says once, after a screen was shared, that the panel was out of sight, and why. */
export function HiddenNote() {
  const meeting = useMirror(({ situation }) => situation?.meeting)
  if (!meeting?.lastHidden) return null
  const { since, until } = meeting.lastHidden
  // Where the background is away the line stays, to be dismissed again.
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
