import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { useMirror } from '@/components/mirror/mirror'
import { IconButton } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { text } from '@/locales/text'
import { ask, type DockSettings } from '@/messages'
import styles from './DockControls.module.css'
import { openSidePanel } from './side-panel'

/** The buttons that place the panel: left or right of the call, collapsed, or in the browser's side panel. */
export function DockControls({ docked }: { docked: boolean }) {
  const tabId = useMirror((mirror) => mirror.situation?.meeting?.tabId ?? null)
  if (docked) return <WhileDocked />
  if (tabId === null) return null
  const goBack = async () => {
    await ask('setDock', { tabId, settings: { place: 'open' } })
    window.close()
  }
  return (
    <div className={styles.controls}>
      <IconButton label={text.dock.backBesideCall} onClick={() => void goBack()}>
        <Icon name="back" />
      </IconButton>
    </div>
  )
}

function WhileDocked() {
  const windowId = useWindowId()
  const [side, setSide] = useState<DockSettings['side']>()
  const dock = async (settings: Partial<DockSettings>) => {
    const next = await ask('setDock', { tabId: null, settings })
    setSide(next.side)
  }
  useEffect(() => {
    void ask('setDock', { tabId: null, settings: {} }).then((settings) => setSide(settings.side))
  }, [])
  const other = side === 'left' ? 'right' : 'left'
  const moveAway = async (fromWindow: number) => {
    await openSidePanel(fromWindow)
    await dock({ place: 'away' })
  }
  return (
    <div className={styles.controls}>
      <IconButton
        label={other === 'left' ? text.dock.toLeft : text.dock.toRight}
        onClick={() => void dock({ side: other })}
      >
        <Icon name={other === 'left' ? 'left' : 'side'} />
      </IconButton>
      {windowId !== undefined && (
        <IconButton label={text.dock.toSidePanel} onClick={() => void moveAway(windowId)}>
          <Icon name="sidePanel" />
        </IconButton>
      )}
      <IconButton label={text.dock.collapse} onClick={() => void dock({ place: 'handle' })}>
        <Icon name={side === 'left' ? 'back' : 'forward'} />
      </IconButton>
    </div>
  )
}

/** The window's id is read before the click. The side panel opens only in the same turn as the click. */
function useWindowId(): number | undefined {
  const [windowId, setWindowId] = useState<number>()
  useEffect(() => {
    // In Firefox a frame has no access to windows. The browser's own menu opens the sidebar.
    if (import.meta.env.FIREFOX) return
    void browser.windows.getCurrent().then((current) => setWindowId(current.id))
  }, [])
  return windowId
}
