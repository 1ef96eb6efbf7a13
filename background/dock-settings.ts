import { browser } from 'wxt/browser'
import { DOCK_WIDTH, type DockSettings } from '@/messages'
import { updateDock } from './announce'
import { meetingOf } from './tabs'

const initial: DockSettings = { place: 'open', side: 'right', width: DOCK_WIDTH.initial }

export async function dockSettings(): Promise<DockSettings> {
  const { dock } = await browser.storage.local.get('dock')
  return { ...initial, ...(dock as Partial<DockSettings> | undefined) }
}

/**
 * Keeps a change of the settings.
 *
 * @param update which tab's dock changes with it; none if the change came from that dock
 */
export async function setDock(
  change: Partial<DockSettings>,
  update?: { tabId: number; focus: boolean },
): Promise<DockSettings> {
  if (Object.keys(change).length === 0) return dockSettings()
  // The changes run one after another. Otherwise the later of two changes at the same time undoes the earlier one.
  const settings = await navigator.locks.request('dock', async () => {
    const changed = { ...(await dockSettings()), ...change }
    await browser.storage.local.set({ dock: changed })
    return changed
  })
  if (update) {
    const hidden = Boolean((await meetingOf(update.tabId))?.hidden)
    updateDock(update.tabId, { kind: 'dock', settings, hidden, focus: update.focus })
  }
  return settings
}
