import type { CandidBrowser } from './browser'

/**
 * A keyboard command in the tab in front. Without a window there is no key that the browser itself takes:
 * the worker is told of the command as the browser tells it.
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
