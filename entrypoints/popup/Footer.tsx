import { useState } from 'react'
import { useMirror } from '@/components/mirror/mirror'
import { SavePage } from '@/components/posting/SavePage'
import { SaveStateLine } from '@/components/save-state/SaveStateLine'
import { HOME_PAGE, METHOD_PAGE, OWN_PAGE, PRACTICE_PAGE } from '@/components/shared/company-page'
import { useHasWritten } from '@/components/shared/use-has-written'
import { ThemeChoice } from '@/components/theme/ThemeChoice'
import { Button, IconButton } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { text } from '@/locales/text'
import styles from './Popup.module.css'

const words = text.popup

interface Props {
  isHome: boolean
  /** The tab, if it shows a page of the web. */
  pageTabId: number | undefined
  /** The candidate wants to talk to another company, or by phone. */
  onOther(): void
}

/** The way to all companies, whether all is saved, and the rest behind one button. */
export function Footer({ isHome, pageTabId, onOther }: Props) {
  const hasCall = useMirror((mirror) => mirror.call !== null)
  const hasWritten = useHasWritten()
  const hasMeeting = useMirror((mirror) => Boolean(mirror.situation?.meeting))
  const [isOpen, setOpen] = useState(false)
  return (
    <footer className={styles.footer}>
      {pageTabId !== undefined && !hasMeeting && (
        <div className={styles.save}>
          <SavePage tabId={pageTabId} />
        </div>
      )}
      <div className={styles.line}>
        <a href={HOME_PAGE} target="_blank" rel="noreferrer">
          {text.home.all}
        </a>
        <span className={styles.state}>{(hasCall || hasWritten) && <SaveStateLine />}</span>
        <IconButton label={words.more} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Icon name="more" />
        </IconButton>
      </div>
      {isOpen && <More isHome={isHome} onOther={onOther} />}
    </footer>
  )
}

function More({ isHome, onOther }: Pick<Props, 'isHome' | 'onOther'>) {
  const pages = [
    { link: OWN_PAGE, name: text.workspace.own },
    { link: PRACTICE_PAGE, name: text.workspace.practise },
    { link: METHOD_PAGE, name: text.workspace.method },
  ]
  return (
    <div className={styles.more}>
      <Button look="quiet" onClick={onOther}>
        {isHome ? words.byHand : words.another}
      </Button>
      {pages.map(({ link, name }) => (
        <a key={name} href={link} target="_blank" rel="noreferrer">
          {name}
        </a>
      ))}
      <ThemeChoice />
    </div>
  )
}
