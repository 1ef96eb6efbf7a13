import { type Browser, browser } from 'wxt/browser'
import { openMirror } from '@/components/mirror/mirror'
import { followTheme } from '@/components/theme/theme'
import { mount } from '@/components/ui/mount'
import { text } from '@/locales/text'
import { Popup } from './Popup'

/** The tab, if it shows a page of the web. Without the toolbar's click the browser tells no address. */
function webTabOf(tab: Browser.tabs.Tab | undefined): number | undefined {
  return /^https?:/.test(tab?.url ?? '') ? tab?.id : undefined
}

export async function open(): Promise<void> {
  await followTheme()
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  await openMirror({ tabId: tab?.id ?? null, ahead: true }, new AbortController().signal)
  await mount(<Popup windowId={tab?.windowId} pageTabId={webTabOf(tab)} />, text.saveState)
}
