import { dockText as texts } from '@/locales/standalone'
import type { DockSettings } from '@/messages'
import { clearSide, pageButtons } from './clear-side'
import styles from './dock.css?inline'
import { createPanelFrame } from './panel-frame'
import { letResize } from './resize'

export interface Dock {
  show(settings: DockSettings): void
  isShown(): boolean
  /** Takes all of it out of sight, the handle too, and brings it back; the panel lives on with its text. */
  hide(hidden: boolean): void
  remove(): void
  /** Puts the keyboard into the panel. */
  focus(): void
  /**
   * Comes back where a page's own rebuilding has removed it. Call it before it is first shown, too.
   *
   * @param joining whether the page still shows how to join, which must stay in reach
   */
  keepInPlace(joining: boolean): void
}

/**
 * The panel's frame at the edge of the call page, in a closed shadow root that the page cannot look into.
 *
 * @param remember hears what the candidate changes by hand
 */
export function createDock(remember: (change: Partial<DockSettings>) => void): Dock {
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  root.adoptedStyleSheets = [sheet]

  const handle = document.createElement('button')
  handle.ariaLabel = handle.title = texts.open
  handle.textContent = 'C'
  // What shows and what hides stands in here: the page can reach the host, and undo all that is said there.
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
  /** Where it stands for as long as the candidate has not chosen otherwise. */
  let sideToJoin: DockSettings['side'] | undefined
  let sideChosen = false
  let isJoining = false
  let buttonsSeen = 0
  const frame = createPanelFrame(box, () => settings?.place === 'open')

  const sideOf = ({ side }: DockSettings) => (!sideChosen && sideToJoin) || side
  const apply = (next: DockSettings) => {
    sideChosen ||= settings !== undefined && settings.side !== next.side
    settings = next
    // The side is the host's own place in the page, which the page may move anyway.
    host.className = sideOf(next)
    shell.className = next.place
    box.style.width = `${next.width}px`
    edge.ariaValueNow = String(next.width)
    if (next.place === 'open') frame.open()
  }
  const change = (part: Partial<DockSettings>) => {
    if (!settings) return
    apply({ ...settings, ...part })
    remember(part)
  }
  handle.addEventListener('click', () => change({ place: 'open' }))
  letResize(edge, box, {
    settings: () => settings && { ...settings, side: sideOf(settings) },
    preview: (width) => settings && apply({ ...settings, width }),
    done: (width) => change({ width }),
  })
  let isHidden = false
  const veil = () => {
    shell.hidden = isHidden || document.fullscreenElement !== null
  }
  document.addEventListener('fullscreenchange', veil)

  const keepInPlace = (joining: boolean) => {
    isJoining = joining
    if (!settings) return
    if (!host.isConnected) document.documentElement.append(host)
    const buttons = joining && settings.place === 'open' ? pageButtons() : []
    // Where they are is asked only when their number changes: it makes the page lay itself out.
    // Gone from under the pointer, it would leave the click to the page: to a button that joins, even.
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
      // At once where it can stay, not a second later.
      keepInPlace(isJoining)
    },
    isShown: () => settings !== undefined,
    hide(hidden) {
      isHidden = hidden
      veil()
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
