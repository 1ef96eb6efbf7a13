import { METHOD_PAGE } from '@/components/shared/company-page'
import { useMirror } from '@/components/mirror/mirror'
import { openSidePanel } from '@/components/dock-controls/side-panel'
import { useMeetingOfLink } from '@/components/planning/use-meeting-of-link'
import { SaveStateLine } from '@/components/save-state/SaveStateLine'
import { ThemeChoice } from '@/components/theme/ThemeChoice'
import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import { ask } from '@/messages'
import styles from './Popup.module.css'

/** The save state, and the buttons into the call. */
export function Footer({ windowId }: { windowId: number | undefined }) {
  const tabId = useMirror((mirror) => mirror.situation?.tabId ?? null)
  const docked = useMirror((mirror) => mirror.situation?.meeting?.tabId === tabId)
  const hasMeeting = useMirror((mirror) => (mirror.situation?.meeting ?? null) !== null)
  const link = useMirror(({ call }) => (call?.endedAt === null ? call.link : ''))
  const address = useMeetingOfLink(link)?.address
  const joinable = hasMeeting ? undefined : address
  const open = async () => {
    const shown = ask('show', { tabId, target: null })
    if (!docked && windowId !== undefined) await openSidePanel(windowId)
    await shown
    window.close()
  }
  return (
    <footer className={styles.footer}>
      <div className={styles.line}>
        <SaveStateLine />
        <a className={styles.method} href={METHOD_PAGE} target="_blank" rel="noreferrer">
          {text.workspace.method}
        </a>
        <ThemeChoice />
      </div>
      <div className={styles.line}>
        {joinable && (
          <a className={styles.join} href={joinable} target="_blank" rel="noreferrer">
            {text.popup.join}
          </a>
        )}
        <Button
          look={joinable ? 'plain' : 'main'}
          className={styles.open}
          onClick={() => void open()}
        >
          {text.popup.open}
        </Button>
      </div>
    </footer>
  )
}
