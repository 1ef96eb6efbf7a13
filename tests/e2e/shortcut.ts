import type { CandidBrowser } from './browser'

/**
 * A keyboard command in the tab in front. A browser without a window handles no keys, so this dispatches the
 * event that the browser dispatches in the worker.
 */
export function pressShortcut({ worker }: CandidBrowser, command: string): Promise<void> {
  return worker.evaluate(async (pressed) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    const { onCommand } = chrome.commands as unknown as {
      onCommand: { dispatch(command: string, tab: unknown): void }
    }
    onCommand.dispatch(pressed, tab)
  }, command)
}
