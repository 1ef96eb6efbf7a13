import type { Browser } from 'wxt/browser'
import { announce } from './announce'
import { dockSettings, setDock } from './dock-settings'
import { show } from './show'
import { meetingOf } from './tabs'

/** The browser-wide keyboard commands of the manifest. */
export async function runShortcut(command: string, tab?: Browser.tabs.Tab): Promise<void> {
  const tabId = tab?.id
  if (tabId === undefined) return
  const { place } = await dockSettings()
  const docked = (await meetingOf(tabId)) !== null
  if (command === 'toggle-dock' && docked) {
    await setDock(
      { place: place === 'open' ? 'handle' : 'open' },
      { tabId, focus: place !== 'open' },
    )
  }
  // Once the panel has moved to the browser's own, the keyboard goes there.
  if (command === 'focus-note' && docked && place === 'away')
    announce({ kind: 'focus', tabId, target: 'note' })
  else if (command === 'focus-note') await show(tabId, 'note')
}
