import type { Browser } from 'wxt/browser'
import type { Target } from '@/messages'
import { announce, isHandled } from './announce'
import { dockSettings, setDock } from './dock-settings'
import { hideNow, reveal, revealUnlessSharing } from './visibility'
import { openPanel } from './open-panel'
import { meetingOf } from './tabs'

const shortcuts: Record<string, (tabId: number | null) => Promise<void>> = {
  'toggle-dock': toggleDock,
  'focus-note': (tabId) => goTo(tabId, 'note'),
  'hide-now': hideNow,
  'blank-card': (tabId) => goTo(tabId, 'blank'),
}

/** The browser-wide keyboard commands of the manifest. */
export async function runShortcut(command: string, tab?: Browser.tabs.Tab): Promise<void> {
  await shortcuts[command]?.(tab?.id ?? null)
}

async function toggleDock(tabId: number | null): Promise<void> {
  const meeting = tabId === null ? null : await meetingOf(tabId)
  if (tabId === null || !meeting) return reveal(tabId)
  const { place } = await dockSettings(tabId)
  if (meeting.hidden) {
    await reveal(tabId)
    if (place === 'handle') await setDock({ place: 'open' }, tabId, { focus: true })
    return
  }
  const isOpen = place === 'open'
  await setDock({ place: isOpen ? 'handle' : 'open' }, tabId, { focus: !isOpen })
}

async function goTo(tabId: number | null, target: Target): Promise<void> {
  if (!(await revealUnlessSharing(tabId))) {
    // The key may be pressed by habit: it must not show the notes on a shared screen. But the candidate may share a
    // screen with the side panel in it on purpose.
    return announce({ kind: 'focus', tabId, target, to: 'uncovered-side-panel' })
  }
  const { place } = await dockSettings(tabId)
  const docked = tabId !== null && (await meetingOf(tabId)) !== null
  // If the panel has moved into the browser's side panel and that is still open, then the keyboard goes there.
  const isThere =
    docked &&
    place === 'away' &&
    (await isHandled({ kind: 'focus', tabId, target, to: 'side-panel' }))
  if (!isThere) await openPanel(tabId, target)
}
