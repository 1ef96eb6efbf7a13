import type { Target } from '@/messages'
import { announce } from './announce'
import { setDock } from './dock-settings'
import { reveal } from './visibility'
import { meetingOf } from './tabs'
import { keepTarget } from './target'

/** Opens the dock of a tab that has one, even where it is hidden, and takes the panel to a place. */
export async function show(tabId: number | null, target: Target | null): Promise<void> {
  await reveal(tabId)
  await openPanel(tabId, target)
}

/** Opens the dock of a tab that has one, hidden or not, and takes the panel to a place. */
export async function openPanel(tabId: number | null, target: Target | null): Promise<void> {
  if (target) await keepTarget(target, Date.now())
  const docked = tabId !== null && (await meetingOf(tabId)) !== null
  if (docked) await setDock({ place: 'open' }, { tabId, focus: true })
  if (target) announce({ kind: 'focus', tabId, target, to: 'all' })
}
