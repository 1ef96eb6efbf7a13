import { browser } from 'wxt/browser'
import { openMirror } from '@/components/mirror/store'
import { mount } from '@/components/ui/mount'
import '@/assets/theme.css'
import { Popup } from './Popup'

async function open(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  await openMirror(tab?.id ?? null, new AbortController().signal)
  mount(<Popup windowId={tab?.windowId} />)
}

void open()
