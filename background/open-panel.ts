import type { Target } from '@/messages'
import { announce } from './announce'
import { setDock } from './dock-settings'
import { reveal } from './visibility'
import { meetingOf } from './tabs'
import { keepTarget } from './target'

/** Shows what is hidden, then opens the panel. */
export async function showPanel(tabId: number | null, target: Target | null): Promise<void> {
  await reveal(tabId)
  await openPanel(tabId, target)
}

/** Opens the dock of a tab that has one, and moves the focus of the open panels to a target. */
export async function openPanel(tabId: number | null, target: Target | null): Promise<void> {
  if (target) await keepTarget(target, Date.now())
  const docked = tabId !== null && (await meetingOf(tabId)) !== null
  if (docked) await setDock({ place: 'open' }, tabId, { focus: true })
  if (target) announce({ kind: 'focus', tabId, target, to: 'all' })
}
