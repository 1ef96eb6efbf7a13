import { type ReactNode, useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { useMirror } from '@/components/mirror/mirror'
import { Button, IconButton } from '@/components/ui/Button'
import { Icon, type IconName } from '@/components/ui/Icon'
import { text } from '@/locales/text'
import { ask, type DockSettings } from '@/messages'
import styles from './DockControls.module.css'
import { openSidePanel } from './side-panel'

/** All buttons that place the panel, in one line. */
export function DockControls({ docked }: { docked: boolean }) {
  return (
    <div className={styles.controls}>
      <DockPlaces docked={docked} look={IconButtonOf} />
      <Collapse docked={docked} />
    </div>
  )
}

interface LookProps {
  icon: IconName
  label: string
  onClick(): void
}
type Look = (props: LookProps) => ReactNode

function IconButtonOf({ icon, label, onClick }: LookProps) {
  return (
    <IconButton label={label} onClick={onClick}>
      <Icon name={icon} />
    </IconButton>
  )
}

/** A button with its words, as in a menu. */
function MenuButton({ icon, label, onClick }: LookProps) {
  return (
    <Button look="quiet" className={styles.menuButton} onClick={onClick}>
      <Icon name={icon} />
      {label}
    </Button>
  )
}

/** Left or right of the call, or in the browser's side panel and back. */
export function DockPlaces({
  docked,
  look: Look = MenuButton,
  onDone,
}: {
  docked: boolean
  look?: Look
  onDone?: () => void
}) {
  const tabId = useMirror((mirror) => mirror.situation?.meeting?.tabId ?? null)
  if (docked) return <WhileDocked look={Look} onDone={onDone} />
  if (tabId === null) return null
  const goBack = async () => {
    await ask('setDock', { tabId, settings: { place: 'open' } })
    window.close()
  }
  return <Look icon="back" label={text.dock.backBesideCall} onClick={() => void goBack()} />
}

function WhileDocked({ look: Look, onDone }: { look: Look; onDone: (() => void) | undefined }) {
  const windowId = useWindowId()
  const { side, dock } = useDock()
  const other = side === 'left' ? 'right' : 'left'
  const moveAway = async (fromWindow: number) => {
    await openSidePanel(fromWindow)
    onDone?.()
    await dock({ place: 'away' })
  }
  const toSide = async () => {
    onDone?.()
    await dock({ side: other })
  }
  return (
    <>
      <Look
        icon={other === 'left' ? 'left' : 'side'}
        label={other === 'left' ? text.dock.toLeft : text.dock.toRight}
        onClick={() => void toSide()}
      />
      {windowId !== undefined && (
        <Look
          icon="sidePanel"
          label={text.dock.toSidePanel}
          onClick={() => void moveAway(windowId)}
        />
      )}
    </>
  )
}

/** Leaves only the handle of the docked panel. */
export function Collapse({ docked }: { docked: boolean }) {
  if (!docked) return null
  return <CollapseDock />
}

function CollapseDock() {
  const { side, dock } = useDock()
  return (
    <IconButton label={text.dock.collapse} onClick={() => void dock({ place: 'handle' })}>
      <Icon name={side === 'left' ? 'back' : 'forward'} />
    </IconButton>
  )
}

function useDock() {
  const [side, setSide] = useState<DockSettings['side']>()
  const dock = async (settings: Partial<DockSettings>) => {
    const next = await ask('setDock', { tabId: null, settings })
    setSide(next.side)
  }
  useEffect(() => {
    void ask('setDock', { tabId: null, settings: {} }).then((settings) => setSide(settings.side))
  }, [])
  return { side, dock }
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
