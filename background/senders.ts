import { browser, type Browser } from 'wxt/browser'
import { isHostOf, sites } from '@/meetings/sites.mjs'

export type SenderClass = 'surface' | 'page'

/** The panel, the popup and the workspace are surfaces; a content script in a call page's top frame is a page. */
export function classOf(sender: Browser.runtime.MessageSender): SenderClass | undefined {
  if (sender.id !== browser.runtime.id) return undefined
  const origin = sender.origin ?? (sender.url && new URL(sender.url).origin)
  if (!origin) return undefined
  if (origin === new URL(browser.runtime.getURL('/')).origin) return 'surface'
  return sender.frameId === 0 && isCallOrigin(new URL(origin)) ? 'page' : undefined
}

function isCallOrigin({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' && Object.values(sites).some((site) => isHostOf(site, hostname))
}
