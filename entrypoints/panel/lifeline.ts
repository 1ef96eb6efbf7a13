import { browser } from 'wxt/browser'

/**
 * Shakes hands with the content script that put this frame in its page. The port stays open: it shows the dock that
 * its frame is alive. Only the dock knows the nonce in the frame's address. A frame that the page itself put in is
 * refused, and shows nothing.
 *
 * In Firefox a frame cannot connect to a tab. There no page can know the frame's address.
 */
export async function shakeHands(nonce: string): Promise<void> {
  if (import.meta.env.FIREFOX) return
  const tab = await browser.tabs.getCurrent()
  const tabId = tab?.id
  if (tabId === undefined) throw new Error('A docked panel has a tab')
  const port = browser.tabs.connect(tabId, { name: nonce, frameId: 0 })
  await new Promise<void>((resolve, reject) => {
    port.onMessage.addListener(() => resolve())
    port.onDisconnect.addListener(() => reject(new Error('No dock in this page knows this frame')))
  })
}
