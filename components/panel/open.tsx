import { browser } from 'wxt/browser'
import { moveMirror, openMirror, useMirror } from '@/components/mirror/mirror'
import { afterCover, unlessCovered } from '@/components/cover/after-cover'
import { onceUnfolded } from '@/components/green-room/use-is-card'
import { followTheme } from '@/components/theme/theme'
import { mount } from '@/components/ui/mount'
import { text } from '@/locales/text'
import { type Announcement, ask, onAnnouncement, type Situation, type Target } from '@/messages'
import { goTo } from './go-to'
import { Panel } from './Panel'
import { fetchAll, fetchSlots } from './slots'

const closing = new AbortController()

/** Opens the panel in the dock, after the dock has welcomed the frame. */
export async function openDocked(
  situation: Promise<Situation>,
  welcome: Promise<void>,
): Promise<void> {
  const opened = openMirror({ tabId: null }, closing.signal, situation)
  const themed = followTheme(true)
  await welcome
  await Promise.all([opened, themed])
  await start(true)
}

/** Opens the panel in the browser's side panel. It follows the tab in front. */
export async function openBeside(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  await followTheme()
  await openMirror({ tabId: tab?.id ?? null }, closing.signal)
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId === tab?.windowId) void moveMirror({ tabId })
  })
  await start(false)
}

const ownTab = () => useMirror.getState().situation?.tabId

async function start(docked: boolean): Promise<void> {
  // Without a call the first screen asks whom it is with. That is one of the parts that are loaded later.
  if (useMirror.getState().call === null) await fetchAll()
  await mount(<Panel docked={docked} />, text.saveState)
  fetchSlots()
  onAnnouncement((announcement, acknowledge) => {
    if (announcement.kind !== 'focus' || !isFor(announcement, docked)) return
    acknowledge()
    const when = announcement.to === 'uncovered-side-panel' ? unlessCovered : afterCover
    when(() => goOnceDrawn(announcement.target))
  }, closing.signal)
  void ask('consumeTarget', {}).then((target) => target && afterCover(() => goOnceDrawn(target)))
}

/** Waits until the frame is drawn. Before that nothing in it can get the keyboard focus. */
function goOnceDrawn(target: Target): void {
  onceUnfolded(() => requestAnimationFrame(() => goTo(target)))
}

/** A collapsed dock still runs, so it must ignore what is for the side panel alone. */
function isFor({ tabId, to }: Announcement & { kind: 'focus' }, docked: boolean): boolean {
  if (docked) return to === 'all' && tabId === ownTab()
  // The side panel of another window follows the tab in front of that window.
  return to === 'all' || tabId === ownTab()
}
