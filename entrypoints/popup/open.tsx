import { browser } from 'wxt/browser'
import { openMirror } from '@/components/mirror/mirror'
import { followTheme } from '@/components/theme/theme'
import { mount } from '@/components/ui/mount'
import { text } from '@/locales/text'
import { Popup } from './Popup'

export async function open(): Promise<void> {
  await followTheme()
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  await openMirror({ tabId: tab?.id ?? null, ahead: true }, new AbortController().signal)
  await mount(<Popup windowId={tab?.windowId} />, text.saveState)
}
