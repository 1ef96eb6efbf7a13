import { browser } from 'wxt/browser'
import type { Announcement, DockOrder } from '@/messages'

/** Tells every open surface; that none is open is no error. */
export function announce(announcement: Announcement): void {
  void isTaken(announcement)
}

/** Tells every open surface. @returns whether one of them said that it does what was announced */
export async function isTaken(announcement: Announcement): Promise<boolean> {
  return browser.runtime
    .sendMessage(announcement)
    .then((taken: unknown) => taken === true, ignoreMissingReceiver)
}

/** Tells the content script of one tab; that the tab holds no call page is no error. */
export function orderDock(tabId: number, order: DockOrder): void {
  browser.tabs.sendMessage(tabId, order, { frameId: 0 }).catch(ignoreMissingReceiver)
}

function ignoreMissingReceiver(error: unknown): false {
  if (!/Receiving end does not exist|message port closed/i.test(String(error))) throw error
  return false
}
