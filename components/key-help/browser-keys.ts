import { browser } from 'wxt/browser'
import { text } from '@/locales/text'

/** A command of the browser-wide kind, with its keys as they are set now; '' when it has none. */
export interface BrowserKey {
  name: string
  does: string
  keys: string
}

/** The browser's commands with the keys that the candidate may have changed. */
export async function browserKeys(): Promise<BrowserKey[]> {
  // Firefox gives a frame in a call page no commands: there the keys are those that Candid came with.
  const commands = browser.commands ? await browser.commands.getAll() : asMade()
  const keys = commands.flatMap(({ name = '', description = '', shortcut = '' }) => {
    if (!name.startsWith('_')) return [{ name, does: description, keys: shortcut }]
    // The browser's own command to press Candid's button, of which few know that it can have a key.
    return shortcut ? [{ name, does: text.keys.open, keys: shortcut }] : []
  })
  // Those that do something first.
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
