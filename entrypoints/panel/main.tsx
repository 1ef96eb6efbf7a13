import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { openMirror } from '@/components/mirror/store'
import '@/assets/theme.css'
import { shakeHands } from './lifeline'
import { Panel } from './Panel'

const closing = new AbortController()
const nonce = location.hash.slice(1)

async function open() {
  const docked = window.top !== window
  if (docked) await shakeHands(nonce)
  const tabId = docked ? null : await activeTab()
  await openMirror(tabId, closing.signal)
  createRoot(document.getElementById('root')!).render(<Panel docked={docked} />)
}

async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id ?? null
}

void open()
