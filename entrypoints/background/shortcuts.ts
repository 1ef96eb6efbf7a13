import type { Browser } from 'wxt/browser'
import { dockSettings, setDock } from './dock-settings'
import { show } from './show'
import { meetingOf } from './tabs'

/** The browser-wide keyboard commands of the manifest. */
export async function runShortcut(command: string, tab?: Browser.tabs.Tab): Promise<void> {
  const tabId = tab?.id
  if (tabId === undefined) return
  const docked = (await meetingOf(tabId)) !== null
  if (command === 'toggle-dock' && docked) {
    const { place } = await dockSettings()
    await setDock(
      { place: place === 'open' ? 'handle' : 'open' },
      { tabId, focus: place !== 'open' },
    )
  }
  if (command === 'focus-note') await show(tabId, 'note')
}
