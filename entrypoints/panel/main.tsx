import { browser } from 'wxt/browser'
import { followTab, openMirror, useMirror } from '@/components/mirror/store'
import { followTheme } from '@/components/theme/theme'
import { mount } from '@/components/ui/mount'
import '@/assets/theme.css'
import { ask, onAnnouncement } from '@/messages'
import { shakeHands } from './lifeline'
import { Panel } from './Panel'
import { goTo } from './go-to'

const closing = new AbortController()

/** A frame in somebody's page shows nothing before the dock has welcomed it. */
async function openDocked(): Promise<void> {
  const opened = openMirror(null, closing.signal)
  await shakeHands(location.hash.slice(1))
  await opened
  start(true)
}

/** In the browser's own side panel it follows the tab in front. */
async function openBeside(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  await openMirror(tab?.id ?? null, closing.signal)
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId === tab?.windowId) void followTab(tabId)
  })
  start(false)
}

function start(docked: boolean): void {
  mount(<Panel docked={docked} />)
  onAnnouncement((announcement) => {
    if (announcement.kind === 'focus' && (!docked || announcement.tabId === ownTab()))
      goTo(announcement.target)
  }, closing.signal)
  void ask('takeTarget', {}).then((target) => target && goTo(target))
}

void followTheme()
const ownTab = () => useMirror.getState().situation?.tabId

void (window.top === window ? openBeside() : openDocked())
