import { browser } from 'wxt/browser'
import { text } from '@/locales/text'

/** A command of the browser, with its keys as they are set now. '' if it has none. */
export interface BrowserKey {
  name: string
  does: string
  keys: string
}

/** The browser's commands. The candidate may have changed their keys. */
export async function browserKeys(): Promise<BrowserKey[]> {
  // In Firefox a frame in a call page has no `commands`. The keys are then those of the manifest.
  const commands = browser.commands ? await browser.commands.getAll() : asMade()
  const keys = commands.flatMap(({ name = '', description = '', shortcut = '' }) => {
    if (!name.startsWith('_')) return [{ name, does: description, keys: shortcut }]
    // The browser's own command presses Candid's button. It has a key only if the candidate set one.
    return shortcut ? [{ name, does: text.keys.open, keys: shortcut }] : []
  })
  // Commands with a key come first.
  return keys.toSorted((a, b) => Number(a.keys === '') - Number(b.keys === ''))
}

function asMade() {
  const { commands = {} } = browser.runtime.getManifest()
  return Object.entries(commands).map(([name, { description, suggested_key: keys }]) => ({
    name,
    description,
    shortcut: keys?.default,
  }))
}
