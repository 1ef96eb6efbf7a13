import type { browser } from 'wxt/browser'

declare global {
  /** The extension APIs, in code that a test runs inside the extension. */
  const chrome: typeof browser
}
