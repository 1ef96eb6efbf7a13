import type { Target } from '@/messages'
import { announce } from './announce'
import { dockSettings, setDock } from './dock-settings'
import { meetingOf } from './tabs'
import { aimAt } from './target'

/** Opens the dock of a tab that has one, unless it has moved to the browser's side panel, and takes the panel to a place. */
export async function show(tabId: number | null, target: Target | null): Promise<void> {
  if (target) await aimAt(target, Date.now())
  const docked = tabId !== null && (await meetingOf(tabId)) !== null
  if (docked && (await dockSettings()).place !== 'away')
    await setDock({ place: 'open' }, { tabId, focus: true })
  if (target) announce({ kind: 'focus', tabId, target })
}
