import { useEffect, useState } from 'react'
import { openSidePanel } from '@/components/dock-controls/side-panel'
import { useMirror } from '@/components/mirror/mirror'
import { useMeetingOfLink } from '@/components/planning/use-meeting-of-link'
import { companyPage } from '@/components/shared/company-page'
import type { Moment } from '@/components/shared/moment'
import { useCall } from '@/components/shared/use-call'
import { Button } from '@/components/ui/Button'
import { LinkButton } from '@/components/ui/LinkButton'
import { text } from '@/locales/text'
import { ask, type DockSettings } from '@/messages'
import { ByHand } from './ByHand'
import styles from './Popup.module.css'

const words = text.popup

interface Props {
  moment: Moment
  windowId: number | undefined
}

/** The one thing to do now as the main button, and the others beside it. */
export function Actions({ moment, windowId }: Props) {
  const { companyId, link } = useCall()
  const hasMeeting = useMirror((mirror) => Boolean(mirror.situation?.meeting))
  const address = useMeetingOfLink(link)?.address
  if (moment === 'just-after') return null
  const isFar = moment === 'days-before'
  const joinable = hasMeeting || moment === 'in-call' ? undefined : address
  return (
    <div className={styles.actions}>
      {isFar && (
        <LinkButton
          look="main"
          className={styles.wide}
          href={companyPage(companyId)}
          target="_blank"
          rel="noreferrer"
        >
          {words.prepare}
        </LinkButton>
      )}
      {joinable && (
        <LinkButton
          look={isFar ? 'plain' : 'main'}
          className={styles.wide}
          href={joinable}
          target="_blank"
          rel="noreferrer"
        >
          {words.join}
        </LinkButton>
      )}
      {!isFar && (
        <div className={styles.pair}>
          <PanelButton windowId={windowId} isMain={!joinable} />
          {moment === 'soon' && (
            <LinkButton
              className={styles.wide}
              href={companyPage(companyId)}
              target="_blank"
              rel="noreferrer"
            >
              {words.prepare}
            </LinkButton>
          )}
        </div>
      )}
      {(!hasMeeting || moment === 'in-call') && <ByHand />}
    </div>
  )
}

/** Shows the panel, or hides it while it is in sight. */
function PanelButton({ windowId, isMain }: { windowId: number | undefined; isMain: boolean }) {
  const tabId = useMirror((mirror) => mirror.situation?.tabId ?? null)
  const isDocked = useMirror((mirror) => mirror.situation?.meeting?.tabId === tabId)
  const isHidden = useMirror((mirror) => Boolean(mirror.situation?.hidden))
  const place = usePlace()
  const isInSight = isDocked && !isHidden && place === 'open'
  const show = async () => {
    const shown = ask('show', { tabId, target: null })
    if (!isDocked && windowId !== undefined) await openSidePanel(windowId)
    await shown
    window.close()
  }
  const hide = async () => {
    await ask('setDock', { tabId, settings: { place: 'handle' } })
    window.close()
  }
  return (
    <Button
      look={isMain ? 'main' : 'plain'}
      className={styles.wide}
      onClick={() => void (isInSight ? hide() : show())}
    >
      {isInSight ? words.hide : words.show}
    </Button>
  )
}

/** Where the dock stands; undefined until the background has answered. */
function usePlace(): DockSettings['place'] | undefined {
  const [place, setPlace] = useState<DockSettings['place']>()
  useEffect(() => {
    ask('setDock', { tabId: null, settings: {} }).then(
      (settings) => setPlace(settings.place),
      // Without an answer the button shows the panel, which does no harm.
      () => undefined,
    )
  }, [])
  return place
}
