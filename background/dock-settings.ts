import { browser } from 'wxt/browser'
import { DOCK_WIDTH, type DockSettings } from '@/messages'
import { orderDock } from './announce'
import { meetingOf } from './tabs'

const initial: DockSettings = { place: 'open', side: 'right', width: DOCK_WIDTH.initial }

export async function dockSettings(): Promise<DockSettings> {
  const { dock } = await browser.storage.local.get('dock')
  return { ...initial, ...(dock as Partial<DockSettings> | undefined) }
}

/**
 * Remembers what changes of the settings and, where the change did not come from the page itself, tells
 * its dock.
 */
export async function setDock(
  change: Partial<DockSettings>,
  order?: { tabId: number; focus: boolean },
): Promise<DockSettings> {
  if (Object.keys(change).length === 0) return dockSettings()
  // One after another: of two changes at once the later would else take the earlier back.
  const settings = await navigator.locks.request('dock', async () => {
    const changed = { ...(await dockSettings()), ...change }
    await browser.storage.local.set({ dock: changed })
    return changed
  })
  if (order) {
    const hidden = Boolean((await meetingOf(order.tabId))?.hidden)
    orderDock(order.tabId, { kind: 'dock', settings, hidden, focus: order.focus })
  }
  return settings
}
