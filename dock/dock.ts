import { dockText as texts } from '@/locales/standalone'
import type { Site } from '@/meetings/sites.mjs'
import type { DockSettings } from '@/messages'
import { clearSide, pageButtons } from './clear-side'
import styles from './dock.css?inline'
import { onTrusted } from './on-trusted'
import { createPanelFrame } from './panel-frame'
import { letResize } from './resize'

export interface Dock {
  show(settings: DockSettings): void
  isShown(): boolean
  /** Hides the whole dock with its handle, or shows it again. The panel stays loaded, with its text. */
  hide(hidden: boolean): void
  remove(): void
  /** Moves the keyboard focus into the panel. */
  focus(): void
  /**
   * Puts the dock back if the page has removed it. Call it every tick, also before it is first shown.
   *
   * @param joining whether the page still shows the button that joins, which must not be covered
   */
  keepInPlace(joining: boolean): void
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
  let buttonsSeen = 0
  const frame = createPanelFrame(site, box, () => settings?.place === 'open')

  const sideOf = ({ side }: DockSettings) => (!sideChosen && sideToJoin) || side
  const apply = (next: DockSettings) => {
    sideChosen ||= settings !== undefined && settings.side !== next.side
    settings = next
    // The side is set on the host. The page can move the host anyway.
    host.className = sideOf(next)
    shell.className = next.place
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
  const applyHidden = () => {
    shell.hidden = isHidden || document.fullscreenElement !== null
  }
  onTrusted(document, 'fullscreenchange', applyHidden)

  const keepInPlace = (joining: boolean) => {
    isJoining = joining
    if (!settings) return
    if (!host.isConnected) document.documentElement.append(host)
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
      keepInPlace(isJoining)
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
    focus: () => frame.focus(),
    keepInPlace,
  }
}
