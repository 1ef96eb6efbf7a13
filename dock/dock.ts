import { dockText as texts } from '@/locales/standalone'
import { attempt } from '@/meetings/attempt'
import type { Site } from '@/meetings/sites.mjs'
import type { DockSettings } from '@/messages'
import { clearSide, pageButtons } from './clear-side'
import styles from './dock.css?inline'
import { onTrusted } from './on-trusted'
import { bringIntoSight } from './full-screen'
import { pagePanel } from './page-panel'
import { createPanelFrame } from './panel-frame'
import { letResize } from './resize'

/** The call keeps at least this width between the page's own panel and the dock. CSS pixels. */
const ROOM = 320

export interface Dock {
  show(settings: DockSettings): void
  isShown(): boolean
  /** Hides the whole dock with its handle, or shows it again. The panel stays loaded, with its text. */
  hide(hidden: boolean): void
  remove(): void
  /** Moves the keyboard focus into the panel. If full screen keeps the panel out of sight, then full screen ends first. */
  focus(): void
  /**
   * Puts the dock back if the page has removed it. Call it every tick, also before it is first shown.
   *
   * @param joining whether the page still shows the button that joins, which must not be covered
   * @param inCall whether the page may have a panel of its own, which must not be covered
   */
  keepInPlace(joining: boolean, inCall?: boolean): void
}

/**
 * The panel's frame at the edge of the call page, in a closed shadow root that the page cannot look into.
 *
 * @param onChange called with what the candidate changes by hand
 */
export function createDock(site: Site, onChange: (change: Partial<DockSettings>) => void): Dock {
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  root.adoptedStyleSheets = [sheet]

  const handle = document.createElement('button')
  handle.ariaLabel = handle.title = texts.open
  handle.textContent = 'C'
  // The page can reach the host and change it. So all that shows or hides the dock is set inside the shadow root.
  const shell = document.createElement('div')
  const box = document.createElement('div')
  box.className = 'box'
  const edge = document.createElement('div')
  const stopped = document.createElement('p')
  stopped.textContent = texts.stopped
  box.append(stopped, edge)
  shell.append(handle, box)
  root.append(shell)

  let settings: DockSettings | undefined
  /** The side that leaves the join button free. It counts until the candidate chooses a side. */
  let sideToJoin: DockSettings['side'] | undefined
  let sideChosen = false
  let isJoining = false
  let isInCall = false
  /** How much of the page its own panel takes at the dock's edge. CSS pixels. */
  let taken = 0
  let ticks = 0
  let buttonsSeen = 0
  const frame = createPanelFrame(site, box, () => settings?.place === 'open')

  const isInUse = () => host.matches(':hover') || document.activeElement === host
  const sideOf = ({ side }: DockSettings) => (!sideChosen && sideToJoin) || side
  /** Beside the page's own panel if there is room for the call, else at the other edge. */
  const placeOf = (next: DockSettings) => {
    const side = sideOf(next)
    const hasRoom = innerWidth - taken - next.width >= ROOM
    if (!taken || hasRoom) return { side, inward: taken }
    return { side: side === 'left' ? 'right' : 'left', inward: 0 }
  }
  const apply = (next: DockSettings) => {
    sideChosen ||= settings !== undefined && settings.side !== next.side
    settings = next
    // The side is set on the host. The page can move the host anyway.
    const { side, inward } = placeOf(next)
    host.className = `${side} ${site.bar}`
    host.style.margin = `0 ${inward}px`
    // A panel that the candidate is using does not become a card.
    const isCard = next.card && (shell.classList.contains('card') || !isInUse())
    shell.className = isCard ? `${next.place} card` : next.place
    shell.style.colorScheme = next.scheme
    box.style.width = `${next.width}px`
    edge.ariaValueNow = String(next.width)
    if (next.place === 'open') frame.open()
  }
  const change = (part: Partial<DockSettings>) => {
    if (!settings) return
    apply({ ...settings, ...part })
    onChange(part)
  }
  onTrusted(handle, 'click', () => change({ place: 'open' }))
  letResize(edge, box, {
    settings: () => settings && { ...settings, side: sideOf(settings) },
    preview: (width) => settings && apply({ ...settings, width }),
    done: (width) => change({ width }),
  })
  let isHidden = false
  let isInSight = true
  const applyHidden = () => {
    if (settings) isInSight = bringIntoSight(host)
    shell.hidden = isHidden || !isInSight
    // Nothing is typed into what is not in sight.
    if (!isInSight) frame.blur()
  }
  onTrusted(document, 'fullscreenchange', applyHidden)

  const keepClear = (inCall: boolean) => {
    // The page may have to compute its layout for it. So it is not done every second.
    if (!settings || ticks++ % 2 || host.matches(':hover')) return
    const side = sideOf(settings)
    const now = (inCall && attempt(() => pagePanel(side, host))) || 0
    if (now === taken) return
    taken = now
    apply(settings)
  }
  const keepInPlace = (joining: boolean, inCall = false) => {
    isJoining = joining
    isInCall = inCall
    if (!settings) return
    if (!host.isConnected) applyHidden()
    keepClear(inCall)
    const buttons = joining && settings.place === 'open' ? pageButtons() : []
    // The positions of the buttons are read only if their number changes, since the page computes its layout for it.
    // The dock stays under the pointer. Otherwise a click meant for the dock could hit the page's button that joins.
    if (buttons.length === buttonsSeen || host.matches(':hover')) return
    buttonsSeen = buttons.length
    const side = buttons.length > 0 ? clearSide(settings, buttons) : undefined
    if (side === sideToJoin) return
    sideToJoin = side
    apply(settings)
  }
  return {
    show(next) {
      apply(next)
      // The dock is put in place at once. It does not wait for the next tick.
      keepInPlace(isJoining, isInCall)
    },
    isShown: () => settings !== undefined,
    hide(hidden) {
      isHidden = hidden
      applyHidden()
    },
    remove() {
      settings = undefined
      frame.close()
      host.remove()
    },
    focus() {
      if (isInSight) return frame.focus()
      void document.exitFullscreen().then(() => {
        applyHidden()
        frame.focus()
      })
    },
    keepInPlace,
  }
}
