import { browser } from 'wxt/browser'

/**
 * Shakes hands with the content script that put this frame in its page. The port that stays open is how
 * the dock sees that its frame lives; the nonce in the frame's address is known to nobody else, so that
 * a frame put in by the page itself is turned away and shows nothing.
 *
 * Firefox gives a frame no tabs to connect to. There the frame's address is one that no page can know.
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
