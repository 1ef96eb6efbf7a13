import { browser } from 'wxt/browser'
import { DOCK_WIDTH, type DockSettings, type Theme } from '@/messages'
import { updateDock } from './announce'
import { isCard, opensBeside, wishBeside } from './beside'
import { allMeetings, meetingOf, panelOpened } from './tabs'

const schemes: Record<Theme, DockSettings['scheme']> = {
  calls: 'dark',
  system: 'light dark',
  light: 'light',
  dark: 'dark',
}
const initial = { place: 'open', side: 'right', width: DOCK_WIDTH.initial } as const

async function keptSettings(): Promise<DockSettings> {
  const { dock, theme } = await browser.storage.local.get(['dock', 'theme'])
  const scheme = schemes[theme as Theme] ?? schemes.calls
  return { ...initial, ...(dock as Partial<DockSettings> | undefined), scheme, card: false }
}

/** The settings as they count in a tab: beside some meetings, what stands open elsewhere is the handle or a card. */
export async function dockSettings(tabId: number | null): Promise<DockSettings> {
  const settings = await keptSettings()
  if (tabId === null || settings.place !== 'open') return settings
  if (!(await opensBeside(tabId))) return { ...settings, place: 'handle' }
  return { ...settings, card: await isCard(tabId) }
}

/**
 * Keeps a change of the settings.
 *
 * @param tabId the tab in which the candidate made it; null outside all tabs
 * @param update whether that tab's dock changes with it, and gets the focus; none if the change came from that dock
 */
export async function setDock(
  change: Partial<DockSettings>,
  tabId: number | null,
  update?: { focus: boolean },
): Promise<DockSettings> {
  if (Object.keys(change).length === 0) return dockSettings(tabId)
  if (change.place === 'open' && tabId !== null) await openBeside(tabId)
  // The changes run one after another. Otherwise the later of two changes at the same time undoes the earlier one.
  await navigator.locks.request('dock', async () => {
    await browser.storage.local.set({ dock: { ...(await keptSettings()), ...change } })
  })
  if (update && tabId !== null) await tellDock(tabId, update.focus)
  return dockSettings(tabId)
}

async function openBeside(tabId: number): Promise<void> {
  await panelOpened(tabId)
  if (!(await opensBeside(tabId))) await wishBeside(tabId, 'open')
}

/** Sends the dock of a tab how it stands now. */
export async function tellDock(tabId: number, focus = false): Promise<void> {
  const [settings, meeting] = await Promise.all([dockSettings(tabId), meetingOf(tabId)])
  updateDock(tabId, { kind: 'dock', settings, hidden: Boolean(meeting?.hidden), focus })
}

/** The candidate does not want the panel beside this tab's meeting. The handle stays, to change one's mind. */
export async function notThisMeeting(tabId: number): Promise<void> {
  await wishBeside(tabId, 'not-this')
  await tellDock(tabId)
}

/** The candidate has chosen another theme: every dock gets its colours. */
export async function themeChanged(): Promise<void> {
  for (const { tabId } of await allMeetings()) void tellDock(tabId)
}
