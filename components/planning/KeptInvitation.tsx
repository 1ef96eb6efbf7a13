import { pages } from '@/locales/pages'
import styles from './Invitation.module.css'

/** The text of the invitation that a call was planned from. */
export function KeptInvitation({ invitation }: { invitation: string }) {
  if (invitation.trim() === '') return null
  return (
    <details className={styles.kept}>
      <summary>{pages.invitation.text}</summary>
      <p className={styles.letter} dir="auto">
        {invitation}
      </p>
    </details>
  )
}
