import { browser } from 'wxt/browser'
import type { Announcement, DockUpdate } from '@/messages'

/** Sends an announcement to every open surface. It is no error if none is open. */
export function announce(announcement: Announcement): void {
  void isHandled(announcement)
}

let count = 0

/** How many announcements were sent since the worker started. */
export const announced = (): number => count

/** Sends an announcement to every open surface. @returns whether one of them handles it */
export async function isHandled(announcement: Announcement): Promise<boolean> {
  count += 1
  return browser.runtime
    .sendMessage(announcement)
    .then((handled: unknown) => handled === true, ignoreMissingReceiver)
}

/** Sends the state of the dock to the content script of its tab. It is no error if the tab shows no call page. */
export function updateDock(tabId: number, update: DockUpdate): void {
  browser.tabs.sendMessage(tabId, update, { frameId: 0 }).catch(ignoreMissingReceiver)
}

function ignoreMissingReceiver(error: unknown): false {
  if (!/Receiving end does not exist|message port closed/i.test(String(error))) throw error
  return false
}
