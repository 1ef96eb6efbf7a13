import { browser } from 'wxt/browser'
import { moveMirror, openMirror, useMirror } from '@/components/mirror/mirror'
import { afterCover, unlessCovered } from '@/components/cover/after-cover'
import { followTheme } from '@/components/theme/theme'
import { mount } from '@/components/ui/mount'
import { type Announcement, ask, onAnnouncement, type Situation, type Target } from '@/messages'
import { goTo } from '@/components/panel/go-to'
import { Panel } from '@/components/panel/Panel'
import { fetchSlots } from '@/components/panel/slots'

const closing = new AbortController()

/** Beside a call, once the dock has welcomed the frame. */
export async function openDocked(
  situation: Promise<Situation>,
  welcome: Promise<void>,
): Promise<void> {
  const opened = openMirror({ tabId: null }, closing.signal, situation)
  await welcome
  await opened
  start(true)
}

/** In the browser's own side panel, where it follows the tab in front. */
export async function openBeside(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  await openMirror({ tabId: tab?.id ?? null }, closing.signal)
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId === tab?.windowId) void moveMirror({ tabId })
  })
  start(false)
}

const ownTab = () => useMirror.getState().situation?.tabId

function start(docked: boolean): void {
  void followTheme()
  mount(<Panel docked={docked} />)
  fetchSlots()
  onAnnouncement((announcement, taken) => {
    if (announcement.kind !== 'focus' || !isFor(announcement, docked)) return
    taken()
    const when = announcement.to === 'uncovered-side-panel' ? unlessCovered : afterCover
    when(() => goOnceDrawn(announcement.target))
  }, closing.signal)
  void ask('consumeTarget', {}).then((target) => target && afterCover(() => goOnceDrawn(target)))
}

/** A frame that the dock has yet to show draws nothing, and nothing in it takes the keyboard. */
function goOnceDrawn(target: Target): void {
  requestAnimationFrame(() => goTo(target))
}

/** Collapsed, the dock lives on out of sight: what is for the side panel alone is not for it. */
function isFor({ tabId, to }: Announcement & { kind: 'focus' }, docked: boolean): boolean {
  if (docked) return to === 'all' && tabId === ownTab()
  // Another window's follows the tab in front there.
  return to === 'all' || tabId === ownTab()
}
